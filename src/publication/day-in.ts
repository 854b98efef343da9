import { type IsoDate, isoDate } from '../domain/school-date.ts';

/** The day that a moment falls on in a time zone, e.g. `Asia/Shanghai`. */
export function dayIn(moment: Date, timeZone: string): IsoDate {
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  const part = (type: Intl.DateTimeFormatPartTypes): string =>
    format.formatToParts(moment).find((piece) => piece.type === type)?.value ?? '';
  return isoDate(`${part('year')}-${part('month')}-${part('day')}`);
}
