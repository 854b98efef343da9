import type { Bureau } from '../../domain/bureau.ts';
import { isPublic } from '../../domain/inclusive.ts';
import type { Kindergarten } from '../../domain/kindergarten.ts';
import type { SchoolYear } from '../../domain/school-date.ts';
import type { Contributed } from '../indicator.ts';
import { readingDay } from '../kindergartens-in.ts';
import { postShare } from './post-share.ts';

type Band = 'postgraduate' | 'bachelor' | 'college';

/** The share of 专任教师 in the bands given, among kindergartens of one nature. */
export function educatedTeachers(ofPublic: boolean, bands: readonly Band[]) {
  return (kindergarten: Kindergarten, year: SchoolYear, bureau: Bureau): Contributed => {
    if (isPublic(kindergarten, readingDay(kindergarten, year, bureau.asOf)) !== ofPublic) return null;
    return postShare(kindergarten, year, '专任教师', bands, 'no-education-counts');
  };
}
