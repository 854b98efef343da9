import { addDays, addMonths, type IsoDate } from '../../domain/school-date.ts';
import { DAY, daysIn, readDay } from './day.ts';

/** What a text says of what held until some day, and on which days what came after it may have begun. */
export interface BeforeDay {
  readonly rest: string;
  readonly earliest: IsoDate;
  readonly latest: IsoDate;
}

const MONTH = String.raw`20\d{2}(?:年|[./-])\d{1,2}月?(?![\d日./-])`;
const SEASON = String.raw`20\d{2}年?[春秋](?:季|学期)*(?:开学)?`;
const BEFORE = new RegExp(
  `^(?:截[至止]|至|到)?(?:(${DAY})|(${MONTH})|(${SEASON}))(?:及?以前|之前|前|为?止)(?:的)?`,
  'u',
);

/** 2025年8月31日前保教费, 2025年9月以前, 2025年秋季学期前的标准: bare; null for any other text. */
export function beforeDay(text: string): BeforeDay | null {
  const [said = '', day = '', month = '', season = ''] = BEFORE.exec(text) ?? [];
  const rest = text.slice(said.length);
  const [last] = daysIn(day);
  // 8月31日前 is until that day, 9月1日前 until the one before it.
  if (last !== undefined) return { rest, earliest: last, latest: addDays(last, 1) };
  const read = readDay(month);
  if (read.kind === 'month') {
    const first = `${read.month}-01` as IsoDate;
    return { rest, earliest: first, latest: addMonths(first, 1) };
  }
  const year = /20\d{2}/.exec(season)?.[0];
  if (year === undefined) return null;
  const begins = `${year}-${season.includes('秋') ? '08' : '02'}-01` as IsoDate;
  return { rest, earliest: begins, latest: addMonths(begins, 2) };
}

const SINCE = new RegExp(`^(?:自|从)?${DAY}(?:起|以?后|之后)(?:执行)?(?:的)?(?:收费)?(?:标准|价格)?$`);

/** 2025年9月1日起, 2025年9月1日后标准: bare; what stands beside 2025年9月1日前. */
export function isSinceDay(text: string): boolean {
  return SINCE.test(text);
}
