import { type Reported, isAbsent } from '../domain/reported.ts';
import {
  type IsoDate,
  addMonths,
  isoDate,
  schoolYearOf,
  schoolYearStart,
  yearOf,
} from '../domain/school-date.ts';
import type { Duty } from '../domain/site.ts';

/** The newest start of a duty's cycle that is not after `date`. A semester's second start is six months after the first. */
export function cycleStart({ cycle, start }: Duty, date: IsoDate): IsoDate {
  const year = yearOf(date);
  const starts = [year - 1, year].flatMap((one) => {
    const first = isoDate(`${one}-${start}`);
    return cycle === '学期' ? [first, addMonths(first, 6)] : [first];
  });
  return starts.filter((day) => day <= date).reduce((latest, day) => (day > latest ? day : latest));
}

/** The start of the cycle after. */
export function nextCycleStart({ cycle }: Duty, start: IsoDate): IsoDate {
  return addMonths(start, cycle === '学期' ? 6 : 12);
}

/**
 * Whether a kindergarten was there when a cycle began: of school years, from the one that begins in its founding year; of calendar years,
 * whose figures are those of the year before, from the year after it.
 */
export function wasThere({ cycle }: Duty, start: IsoDate, founded: Reported<number>): boolean {
  if (isAbsent(founded)) return true;
  return cycle === '年' ? yearOf(start) > founded : yearOf(schoolYearStart(schoolYearOf(start))) >= founded;
}

/** The start of the first cycle of which a kindergarten owes figures. */
export function firstOwed(duty: Duty, start: IsoDate, founded: Reported<number>): IsoDate {
  let first = start;
  while (!wasThere(duty, first, founded)) first = nextCycleStart(duty, first);
  return first;
}
