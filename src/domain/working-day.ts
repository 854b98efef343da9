import type { Holiday } from './bureau.ts';
import { type IsoDate, addDays, weekday, yearOf } from './school-date.ts';

/** The working days of the years that holidays.csv covers; other years are counted Monday to Friday. */
export interface WorkingCalendar {
  readonly off: ReadonlySet<IsoDate>;
  readonly on: ReadonlySet<IsoDate>;
  readonly years: ReadonlySet<number>;
}

const known = new WeakMap<readonly Holiday[], WorkingCalendar>();

/** The calendar of a list of holidays; made once for a list. */
export function workingCalendar(holidays: readonly Holiday[]): WorkingCalendar {
  const before = known.get(holidays);
  if (before) return before;
  const calendar = {
    off: new Set(holidays.filter((day) => day.kind === '放假').map((day) => day.date)),
    on: new Set(holidays.filter((day) => day.kind === '调休上班').map((day) => day.date)),
    years: new Set(holidays.map((day) => yearOf(day.date))),
  };
  known.set(holidays, calendar);
  return calendar;
}

function isWorkingDay(calendar: WorkingCalendar, date: IsoDate): boolean {
  if (calendar.on.has(date)) return true;
  if (calendar.off.has(date)) return false;
  const day = weekday(date);
  return day !== 0 && day !== 6;
}

/** A due date, and whether every year it was counted through is covered by holidays.csv. */
export interface WorkingDue {
  readonly date: IsoDate;
  readonly calendarKnown: boolean;
}

const counted = new WeakMap<WorkingCalendar, Map<string, WorkingDue>>();

/** The day `count` working days after `from` (the day itself is not counted). 政府信息公开条例 第二十六条: 20 of them. */
export function addWorkingDays(calendar: WorkingCalendar, from: IsoDate, count: number): WorkingDue {
  // A bureau has a handful of duties and thousands of rows that fall under them.
  let known = counted.get(calendar);
  if (!known) counted.set(calendar, (known = new Map()));
  const key = `${from} ${count}`;
  const before = known.get(key);
  if (before) return before;
  const due = countWorkingDays(calendar, from, count);
  known.set(key, due);
  return due;
}

function countWorkingDays(calendar: WorkingCalendar, from: IsoDate, count: number): WorkingDue {
  let date = from;
  for (let left = count; left > 0;) {
    date = addDays(date, 1);
    if (isWorkingDay(calendar, date)) left -= 1;
  }
  const calendarKnown = calendar.years.has(yearOf(from)) && calendar.years.has(yearOf(date));
  return { date, calendarKnown };
}
