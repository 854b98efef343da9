import type { SchoolYear } from '../../domain/school-date.ts';
import type { CheckContext } from '../check.ts';

/** The children of a kindergarten in its newest school year. */
export interface Roll {
  readonly schoolYear: SchoolYear;
  /** 小班、中班、大班、混龄. */
  readonly children: number;
  /** 托班: under three, counted apart (学前教育法 第二条). */
  readonly nursery: number;
}

/** The newest roll of every kindergarten that has class rows, by 标识码. */
export function newestRolls(context: CheckContext): ReadonlyMap<string, Roll> {
  const rolls = new Map<string, { schoolYear: SchoolYear; children: number; nursery: number }>();
  for (const row of context.rows.classes) {
    let roll = rolls.get(row.code);
    if (!roll || roll.schoolYear < row.schoolYear) {
      roll = { schoolYear: row.schoolYear, children: 0, nursery: 0 };
      rolls.set(row.code, roll);
    }
    if (roll.schoolYear !== row.schoolYear) continue;
    if (row.ageGroup === '托班') roll.nursery += row.children;
    else roll.children += row.children;
  }
  return rolls;
}
