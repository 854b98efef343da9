import {
  addDays as addDaysTo,
  addMonths,
  daysBetween,
  isoDate,
  weekday,
  type IsoDate,
} from '../domain/school-date.ts';
import type { Random } from './random.ts';

/** The three school years the demo covers, oldest first. */
export const YEAR_INDEXES = [0, 1, 2] as const;
export type YearIndex = (typeof YEAR_INDEXES)[number];

/** No date of something that has happened is later than this day. */
export const LAST_DAY = '2026-11-13';

/** The day `days` after `date` (before it where negative). */
export function addDays(date: string, days: number): IsoDate {
  return addDaysTo(isoDate(date), days);
}

export function dayBefore(date: string): IsoDate {
  return addDays(date, -1);
}

/** The same day `years` later, less one day: the usual end of a term of validity. */
export function termEnd(date: string, years: number): IsoDate {
  return dayBefore(addMonths(isoDate(date), 12 * years));
}

/** A day between two days, both included. */
export function dayBetween(random: Random, first: string, last: string): IsoDate {
  const days = daysBetween(isoDate(first), isoDate(last));
  return addDays(first, random.whole(0, Math.max(0, days)));
}

const SATURDAY = 6;
const SUNDAY = 0;

/** A weekday between two days, the first of which is none of a weekend: bureaus decide and inspect on working days. */
export function weekdayBetween(random: Random, first: string, last: string): IsoDate {
  const day = dayBetween(random, first, last);
  if (weekday(day) === SATURDAY) return addDays(day, -1);
  return weekday(day) === SUNDAY ? addDays(day, -2) : day;
}

/** The autumn in which a school year of the demo begins: 2024, 2025, 2026. */
export function autumnOf(year: YearIndex): number {
  return 2024 + year;
}

export function schoolYearLabel(year: YearIndex): string {
  return `${autumnOf(year)}-${autumnOf(year) + 1}`;
}
