/** A calendar day, `2026-09-01`. Days compare as strings; no time zone is involved. */
export type IsoDate = string & { readonly kind: 'date' };

/** A school year, `2026-2027`: from 1 September to 31 August. */
export type SchoolYear = string & { readonly kind: 'school-year' };

const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

/**
 * The years that data may speak of. China's first kindergarten opened in 1903; 1900 is what a spreadsheet makes of 0 and 1. What is computed from
 * a day may lie outside.
 */
export const FIRST_YEAR = 1901;
export const LAST_YEAR = 2100;

/** Whether a year is one that data may speak of. */
export function isPlausibleYear(year: number): boolean {
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}

/** The day, or `null` where the text is not a day of the calendar (2026-02-30 is none) or of no year that data may speak of. */
export function parseIsoDate(text: string): IsoDate | null {
  const date = calendarDay(text);
  return date !== null && isPlausibleYear(yearOf(date)) ? date : null;
}

/** The day of whatever year, from 0001 to 9999; `null` where the calendar has no such day. */
export function calendarDay(text: string): IsoDate | null {
  const match = ISO_DATE.exec(text);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const isDay = year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  return isDay ? (text as IsoDate) : null;
}

/** Brands a day known to be well formed; throws otherwise. */
export function isoDate(text: string): IsoDate {
  const date = calendarDay(text);
  if (date === null) throw new RangeError(`not a calendar day: ${text}`);
  return date;
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function toUtc(date: IsoDate): number {
  return Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10)));
}

const DAY_MS = 86_400_000;

export function addDays(date: IsoDate, days: number): IsoDate {
  return utcDay(new Date(toUtc(date) + days * DAY_MS));
}

/** The day after. */
export const followingDay = known((date: IsoDate): IsoDate => addDays(date, 1));

/** The day that a date is in Greenwich: what stands as `2026-09-01` above a text is read as its midnight. */
export function utcDay(date: Date): IsoDate {
  return isoDate(date.toISOString().slice(0, 10));
}

/** Days from `from` to `to`; negative where `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((toUtc(to) - toUtc(from)) / DAY_MS);
}

/** The same day `months` later, or the last day of that month where it has no such day (31 January + 1 → 28 February). */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const index = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months;
  const year = Math.floor(index / 12);
  const month = (index % 12) + 1;
  const day = Math.min(Number(date.slice(8, 10)), daysInMonth(year, month));
  return isoDate(`${year}-${pad(month)}-${pad(day)}`);
}

/** 0 = Sunday … 6 = Saturday. */
export function weekday(date: IsoDate): number {
  return new Date(toUtc(date)).getUTCDay();
}

export function yearOf(date: IsoDate): number {
  return Number(date.slice(0, 4));
}

/** `2026-2027`, or `null` where the text is anything else (the second year must follow the first) or of no year that data may speak of. */
export function parseSchoolYear(text: string): SchoolYear | null {
  const year = calendarSchoolYear(text);
  return year !== null && isPlausibleYear(Number(year.slice(0, 4))) && isPlausibleYear(Number(year.slice(5)))
    ? year
    : null;
}

/** The school year of whatever years; `null` where the second does not follow the first. */
export function calendarSchoolYear(text: string): SchoolYear | null {
  const match = /^(\d{4})-(\d{4})$/.exec(text);
  return match && Number(match[2]) === Number(match[1]) + 1 ? (text as SchoolYear) : null;
}

export function schoolYear(text: string): SchoolYear {
  const year = calendarSchoolYear(text);
  if (year === null) throw new RangeError(`not a school year: ${text}`);
  return year;
}

/** The school year that a day lies in: from 1 September on, the one that begins that year. */
export const schoolYearOf = known((date: IsoDate): SchoolYear => {
  const year = yearOf(date);
  const first = date.slice(5) >= '09-01' ? year : year - 1;
  return schoolYear(`${first}-${first + 1}`);
});

export const schoolYearStart = known((year: SchoolYear): IsoDate => isoDate(`${year.slice(0, 4)}-09-01`));

/** Whether a school year has begun on a day. */
export function hasBegun(year: SchoolYear, day: IsoDate): boolean {
  return schoolYearStart(year) <= day;
}

export const schoolYearEnd = known((year: SchoolYear): IsoDate => isoDate(`${year.slice(5)}-08-31`));

export function nextSchoolYear(year: SchoolYear, steps = 1): SchoolYear {
  const first = Number(year.slice(0, 4)) + steps;
  return schoolYear(`${first}-${first + 1}`);
}

/** The first days of the months of a school year that are charged: `months` from September on. */
export function chargedMonths(year: SchoolYear, months: number): readonly IsoDate[] {
  const key = `${year} ${months}`;
  let days = monthsKnown.get(key);
  if (!days) {
    const start = schoolYearStart(year);
    days = Array.from({ length: months }, (_, month) => addMonths(start, month));
    monthsKnown.set(key, days);
  }
  return days;
}

/** Asked for every item of every kindergarten, and of few years. */
const monthsKnown = new Map<string, readonly IsoDate[]>();

/** Whether `date` lies in [from, until]; an absent end is open. */
export function inForce(from: IsoDate, until: IsoDate | undefined, date: IsoDate): boolean {
  return from <= date && (until === undefined || date <= until);
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}

/** A function that works each answer out once. Days and years are asked for by the million, and are few. */
function known<A extends string, B>(answer: (asked: A) => B): (asked: A) => B {
  const answers = new Map<A, B>();
  return (asked) => {
    const before = answers.get(asked);
    if (before !== undefined) return before;
    const fresh = answer(asked);
    answers.set(asked, fresh);
    return fresh;
  };
}
