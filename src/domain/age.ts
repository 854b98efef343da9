import type { AgeGroup } from './code-lists.ts';
import { type IsoDate, type SchoolYear, nextSchoolYear, yearOf } from './school-date.ts';

/** Where a child is in a school year: an age group, or not yet two, or of school age. */
export type AgeStage = Exclude<AgeGroup, '混龄'> | '未到入托年龄' | '小学';

export interface AgeInYear {
  readonly schoolYear: SchoolYear;
  readonly stage: AgeStage;
  /** 学前一年: the year that is waived. */
  readonly finalYear: boolean;
}

/**
 * The age group of a child in a school year, by the full years reached on the cutoff day (MM-DD) of its first calendar year: two →
 * 托班, three → 小班, four → 中班, five → 大班, six and over → 小学. 学前教育法 第二条: from three until school; the cutoff is the
 * locality's (`schoolEntry.cutoff`, 08-31 unless it says otherwise).
 */
export function ageIn(birth: IsoDate, year: SchoolYear, cutoff: string): AgeInYear {
  const hadBirthday = birth.slice(5) <= cutoff;
  const years = Number(year.slice(0, 4)) - yearOf(birth) - (hadBirthday ? 0 : 1);
  const stage = stageOf(years);
  return { schoolYear: year, stage, finalYear: stage === '大班' };
}

/** The child's stage in this and the following school years, up to the first of school. */
export function agesFrom(birth: IsoDate, year: SchoolYear, cutoff: string): readonly AgeInYear[] {
  const ages: AgeInYear[] = [];
  for (let steps = 0; steps < MOST_YEARS; steps += 1) {
    const age = ageIn(birth, nextSchoolYear(year, steps), cutoff);
    ages.push(age);
    if (age.stage === '小学') break;
  }
  return ages;
}

/** From the year before 托班 to the first of school. */
const MOST_YEARS = 8;

function stageOf(years: number): AgeStage {
  if (years < 2) return '未到入托年龄';
  return (['托班', '小班', '中班', '大班'] as const)[years - 2] ?? '小学';
}
