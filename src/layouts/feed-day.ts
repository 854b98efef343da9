import type { IsoDate } from '../domain/school-date.ts';

/** A day as a feed names it: its beginning in China. The beginning in Greenwich would lie ahead of the reader for eight hours. */
export function feedDay(day: IsoDate): Date {
  return new Date(`${day}T00:00:00+08:00`);
}
