import type { Random } from './random.ts';

/** The three school years the demo covers, oldest first. */
const DEMO_YEARS = ['2024-2025', '2025-2026', '2026-2027'] as const;
export type YearIndex = 0 | 1 | 2;
export const YEAR_INDEXES: readonly YearIndex[] = [0, 1, 2];

/** No date of something that has happened is later than this day. */
export const LAST_DAY = '2026-11-13';

const DAY = 86_400_000;

/** The day `days` after `date` (before it where negative). */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10);
}

export function dayBefore(date: string): string {
  return addDays(date, -1);
}

/** The same day `years` later, less one day: the usual end of a term of validity. */
export function termEnd(date: string, years: number): string {
  return dayBefore(`${Number(date.slice(0, 4)) + years}${date.slice(4)}`);
}

/** A day between two days, both included. */
export function dayBetween(random: Random, first: string, last: string): string {
  const days = Math.round((Date.parse(last) - Date.parse(first)) / DAY);
  return addDays(first, random.whole(0, Math.max(0, days)));
}

/** A weekday between two days: bureaus decide and inspect on working days. */
export function weekdayBetween(random: Random, first: string, last: string): string {
  const day = dayBetween(random, first, last);
  const weekday = new Date(Date.parse(day)).getUTCDay();
  if (weekday === 6) return addDays(day, -1);
  return weekday === 0 ? addDays(day, -2) : day;
}

/** The autumn in which a school year of the demo begins: 2024, 2025, 2026. */
export function autumnOf(year: YearIndex): number {
  return 2024 + year;
}

export function schoolYearLabel(year: YearIndex): string {
  return DEMO_YEARS[year];
}
