import type { IsoDate } from '../domain/school-date.ts';

/** The head of a column of accounts: 2025 年, or 2026 年（年度未结束） where the year is not over on the as-of day. */
export function accountYear(year: number, asOf: IsoDate): string {
  return asOf < `${year}-12-31` ? `${year} 年（年度未结束）` : `${year} 年`;
}

/** What stands in place of a count of a school year that has not begun: nothing was done in it yet. */
export const NOT_BEGUN = '尚未开始';
