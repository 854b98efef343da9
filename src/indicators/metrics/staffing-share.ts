import type { Bureau } from '../../domain/bureau.ts';
import type { Kindergarten } from '../../domain/kindergarten.ts';
import type { SchoolYear } from '../../domain/school-date.ts';
import { type RatioReason, staffRatio } from '../../domain/staff-ratio.ts';
import type { Contributed, NotComputableReason } from '../indicator.ts';

const REASONS: Readonly<Record<RatioReason, NotComputableReason>> = {
  'no-class-rows': 'no-class-rows',
  'no-children': 'no-class-rows',
  'no-staffing-rows': 'no-staffing-rows',
  'posts-missing': 'posts-missing',
  'no-staff': 'no-staffing-rows',
};

/** The share of kindergartens within (or better than) the band; one whose service form has no standard is left out. */
export function staffingShare(kind: 'childrenPerStaff' | 'childrenPerCareStaff') {
  return (kindergarten: Kindergarten, year: SchoolYear, bureau: Bureau): Contributed => {
    const ratio = staffRatio(kindergarten, year, kind, bureau.site.thresholds);
    if ('reason' in ratio) {
      return ratio.reason === 'no-children' ? null : { missing: REASONS[ratio.reason] };
    }
    if (ratio.state === null) return null;
    return { numerator: ratio.state === 'below' ? 0 : 1, denominator: 1, countedOn: ratio.countedOn };
  };
}
