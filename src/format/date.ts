import type { IsoDate, SchoolYear } from '../domain/school-date.ts';

/** `2026-09-01` → `2026年9月1日`. */
export function formatDate(date: IsoDate): string {
  const [year, month, day] = parts(date);
  return `${year}年${month}月${day}日`;
}

/** `2026-09-01` → `2026年9月`. */
export function formatMonth(date: IsoDate): string {
  const [year, month] = parts(date);
  return `${year}年${month}月`;
}

/** `2026-09-01` → `2026.9.1`, for narrow columns. */
export function formatShortDate(date: IsoDate): string {
  return parts(date).join('.');
}

/** `2026-09-01` → `2026.9`, for chart axes. */
export function formatShortMonth(date: IsoDate): string {
  return parts(date).slice(0, 2).join('.');
}

/** `2026-2027` → `2026—2027 学年`. */
export function formatSchoolYear(year: SchoolYear): string {
  return `${formatYears(year)} 学年`;
}

/** `2026-2027` → `2026—2027`, where its label says that it is a school year. */
export function formatYears(year: SchoolYear): string {
  return year.replace('-', '—');
}

/** From one day to another without saying the year or month twice: `2026年5月6日至20日`. */
export function formatDateSpan(from: IsoDate, until: IsoDate): string {
  const [startYear, startMonth] = parts(from);
  const [endYear, endMonth, endDay] = parts(until);
  if (from === until) return formatDate(from);
  if (startYear !== endYear) return `${formatDate(from)}至${formatDate(until)}`;
  if (startMonth !== endMonth) return `${formatDate(from)}至${endMonth}月${endDay}日`;
  return `${formatDate(from)}至${endDay}日`;
}

function parts(date: IsoDate): readonly [number, number, number] {
  return [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10))];
}
