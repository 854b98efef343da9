import {
  addDays,
  calendarDay,
  calendarSchoolYear,
  FIRST_YEAR,
  isoDate,
  isPlausibleYear,
  LAST_YEAR,
  parseIsoDate,
  parseSchoolYear,
} from '../../domain/school-date.ts';
import type { Column } from '../tables/column.ts';
import { type Reading, understood, wrongCell } from './reading.ts';
import { adviceOnAbsence, mustBeFilled } from './unknown-value.ts';
import { foldWidth } from './width.ts';

const FULL_DAY = /^\d{4}([-/.]\d{1,2}[-/.]|年\d{1,2}月)\d{1,2}[日号]?$/;
/** A day that stands in no table. */
const ANY_DAY: Column = { header: '日期', cell: { kind: 'date' }, presence: 'optional', about: '' };

const MIDNIGHT = /[ T]0{1,2}:00(:00(\.0+)?)?$/;
const NUMBERED = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/;
const WORDED = /^(\d{4})年(\d{1,2})月(\d{1,2})[日号]$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;

/** A day: `2026-09-01`, also `2026/9/1`, `2026年9月1日`, `2026.9.1`, `20260901` and an Excel serial (46266). */
export function readDate(written: string, column: Column = ANY_DAY): Reading {
  const plain = parseIsoDate(written);
  if (plain !== null) return { value: plain };
  const text = foldWidth(written).replace(MIDNIGHT, '').replace(/\s+/g, '');
  const parts = NUMBERED.exec(text) ?? WORDED.exec(text) ?? COMPACT.exec(text);
  if (parts) {
    const [, year = '', month = '', day = ''] = parts;
    const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    const isZero = year === '1899' || year === '1900';
    if (isZero) return farYear(written, `${ZERO_DAY}${adviceOnAbsence(column, '那就留空。')}`);
    if (!isPlausibleYear(Number(year)) && calendarDay(iso) !== null) return farYear(written);
    const date = parseIsoDate(iso);
    if (date !== null) return understood(date, 'date-format');
    return wrongCell('type-error', written, '日历上没有这一天。', '请核对年、月、日。');
  }
  const serial = readSerial(text);
  return serial ?? wrongCell('type-error', written, '这里要填一个日期。', dateRemedy(text, column));
}

const ZERO_DAY = '表格软件把空的、0 的日期显示成 1900 年，这一格原本没有日期；';

function farYear(written: string, remedy = '请核对年份。'): Reading {
  return wrongCell('range-error', written, `年份要在 ${FIRST_YEAR} 到 ${LAST_YEAR} 之间。`, remedy);
}

/** The day that Excel stores as a number: days since 1899-12-30. Numbers outside 1954–2100 are no dates. */
function readSerial(text: string): Reading | null {
  if (!/^\d{5}(\.0+)?$/.test(text)) return null;
  const days = Number(text);
  if (days < 20_000 || days > 73_415) return null;
  return understood(addDays(isoDate('1900-01-01'), days - 2), 'date-format');
}

function dateRemedy(text: string, column: Column): string {
  if (/^\d{1,2}[-/.]\d{1,2}[-/.]\d{1,4}$/.test(text)) {
    return '分不清哪个是年、哪个是日。请写成 2026-09-01 的样子，年份写四位。';
  }
  if (/^\d{4}([-/.]\d{1,2}|年\d{1,2}月)$/.test(text)) return '少了“日”。请写到具体的一天，如 2026-09-01。';
  if (/^\d{1,2}月\d{1,2}[日号]$/.test(text)) return '少了“年”。请写成 2026-09-01 的样子。';
  const bare = text.replace(/^自|(?:开始|正式)?(?:起执行|执行|施行|起|止|前|后)$/g, '');
  if (bare !== text && FULL_DAY.test(bare)) return `只写日期本身，不写“起”“止”，如 ${bare}。`;
  if (/[春夏秋冬][季天]?|学期|学年|月底|年底|上旬|中旬|下旬/.test(text))
    return '请按文件写到具体的一天，如 2026-09-01。';
  if (/^[一二三四五六七八九十两\d]+年$/.test(text) && !/^\d{4}年$/.test(text))
    return '这是几年，不是一天：从起始的日期推算，写出最后一天，如 2028-08-31。';
  if (/^(今|至今|长期|永久|目前|现在)/.test(text) && !mustBeFilled(column)) return '没有截止日期的留空即可。';
  return `请写成 2026-09-01 的样子；${adviceOnAbsence(column, '没有的留空。')}`;
}

/** A school year: `2026-2027`, also with another dash, `2026-27` or `2026-2027学年`. */
export function readSchoolYear(written: string): Reading {
  const plain = parseSchoolYear(written);
  if (plain !== null) return { value: plain };
  const text = foldWidth(written)
    .replace(/[\s年]/g, '')
    .replace(/学$/, '')
    .replace(/[—–―~/至]+/, '-');
  const short = /^(\d{2})(\d{2})-(\d{2})$/.exec(text);
  const plainer = short ? `${short[1]}${short[2]}-${short[1]}${short[3]}` : text;
  const year = parseSchoolYear(plainer);
  if (year === null && calendarSchoolYear(plainer) !== null) return farYear(written);
  if (year !== null) return understood(year, 'date-format');
  return wrongCell('type-error', written, '这里要填学年。', '请写成 2026-2027 的样子，后一年比前一年大 1。');
}

/** A calendar year or a school year: `2025`, `2025-2026`; also `2025年`. */
export function readPeriod(written: string): Reading {
  const text = foldWidth(written).replace(/\s/g, '').replace(/年$/, '');
  if (/^\d{4}$/.test(text)) {
    return isPlausibleYear(Number(text))
      ? understood(text, text !== written && 'date-format')
      : farYear(written);
  }
  if (/^\d{4}\D/.test(text)) return readSchoolYear(written);
  return wrongCell(
    'type-error',
    written,
    '这里要填年份或学年。',
    '请写成 2025 或 2025-2026 的样子，年份写四位。',
  );
}
