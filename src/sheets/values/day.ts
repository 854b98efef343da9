import { readDate } from '../../dataset/read/date-cell.ts';
import { addDays, addMonths, type IsoDate, isPlausibleYear } from '../../domain/school-date.ts';
import { plainDates } from './numerals.ts';
import { bare } from './plain.ts';

/** A day, or what of it is said. */
export type Day =
  | { readonly kind: 'day'; readonly day: IsoDate }
  | { readonly kind: 'month'; readonly month: string; readonly isSure: boolean }
  | { readonly kind: 'year'; readonly year: string }
  | { readonly kind: 'none' };

/** A day in a text, for a pattern: 2026年9月1日, 2026.9.1. */
export const DAY = String.raw`20\d{2}(?:年|[./-])\d{1,2}(?:月|[./-])\d{1,2}日?`;

const WORDS_AROUND = /^(?:自|从|于|至|到|截至|截止|止于)|(?:起|止|前|日?起执行|执行|为止|之前|底|初)$/g;
const MONTH = /^(\d{4})(?:年|[./-])(\d{1,2})月?(?:份)?$/;
const YEAR = /^(\d{4})年?$/;

/** A day as people write it. A number of a workbook that looks like a month (2024.1) may be another: 2024.10. */
export function readDay(written: string, isNumber = false): Day {
  const text = plainDates(bare(written)).replace(WORDS_AROUND, '').replace(WORDS_AROUND, '');
  const read = readDate(text);
  if ('value' in read) return { kind: 'day', day: read.value as IsoDate };
  const [, year = '', month = ''] = MONTH.exec(text) ?? [];
  if (year !== '' && isPlausibleYear(Number(year)) && Number(month) >= 1 && Number(month) <= 12) {
    const isSure = !(isNumber && month === '1');
    return { kind: 'month', month: `${year}-${month.padStart(2, '0')}`, isSure };
  }
  const only = YEAR.exec(text)?.[1] ?? '';
  return only !== '' && isPlausibleYear(Number(only)) ? { kind: 'year', year: only } : { kind: 'none' };
}

const NUMERALS = '〇一二三四五六七八九十';

/** How long something holds, in months: 三年, 3年, 36个月, 一学年; null where a text says none. */
export function readDuration(written: string): number | null {
  const text = bare(written).replace(/^(?:有效期|期限)?[:：为是]?/, '');
  const [, number = '', unit = ''] =
    /^(\d{1,2}|[一二三四五六七八九十两])个?(年|学年|月)(?:有效|期)?$/.exec(text) ?? [];
  if (number === '') return null;
  const count = number === '两' ? 2 : /\d/.test(number) ? Number(number) : NUMERALS.indexOf(number);
  return unit === '月' ? count : count * 12;
}

/** The last day of what begins on a day and holds so many months: 2026-08-26, three years → 2029-08-25. */
export function lastDay(from: IsoDate, months: number): IsoDate {
  return addDays(addMonths(from, months), -1);
}

/** The days in a sentence, in order: 2026年9月1日起. */
export function daysIn(text: string): readonly IsoDate[] {
  return [
    ...plainDates(bare(text)).matchAll(/(\d{4})(?:年|[./-])(\d{1,2})(?:月|[./-])(\d{1,2})日?/g),
  ].flatMap(({ 0: written }) => {
    const read = readDay(written);
    return read.kind === 'day' ? [read.day] : [];
  });
}

/** The first and the last day of a stretch: 2026年7月1日—7月10日; null where a text is none. */
export function readStretch(written: string): readonly [IsoDate, IsoDate] | null {
  const [from = '', to = '', ...others] = plainDates(bare(written)).split(
    /(?<=[\d日])[-—–―~～至到]+(?=\d{1,4}[年月./-])/,
  );
  const first = readDay(from);
  if (first.kind !== 'day' || to === '' || others.length > 0) return null;
  const last = readDay(
    /^20\d{2}/.test(to) ? to : `${first.day.slice(0, 4)}${to.includes('月') ? '年' : '.'}${to}`,
  );
  return last.kind === 'day' && last.day >= first.day ? [first.day, last.day] : null;
}
