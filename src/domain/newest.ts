import type { IsoDate } from './school-date.ts';

/** The newest of some days; null of none. */
export function newestDay(days: readonly IsoDate[]): IsoDate | null {
  return newestBy(days, (day) => day) ?? null;
}

/** The row of the newest day, the later row where two share it; undefined of none. Works for any keys that sort as text. */
export function newestBy<T>(rows: readonly T[], dayOf: (row: T) => string): T | undefined {
  let newest: T | undefined;
  for (const row of rows) if (newest === undefined || dayOf(row) >= dayOf(newest)) newest = row;
  return newest;
}

/** The rows from the newest day to the oldest; rows of one day keep their order. */
export function newestFirst<T>(rows: readonly T[], dayOf: (row: T) => string): readonly T[] {
  return [...rows].sort((a, b) => (dayOf(a) < dayOf(b) ? 1 : dayOf(a) > dayOf(b) ? -1 : 0));
}
