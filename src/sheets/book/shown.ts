import { formatValue } from 'hucre';
import { plainNumber } from '../../dataset/serialise.ts';

/** What a cell of a workbook holds. */
export interface Held {
  readonly value: unknown;
  /** Its number format; undefined where it has none. */
  readonly format: string | undefined;
}

/** A cell as its reader sees it. A date that shows no day is written without it, whatever day lies behind: 2024年10月. */
export function shownText({ value, format = 'General' }: Held): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return shownDate(value, format);
  if (typeof value === 'boolean') return value ? '是' : '否';
  if (typeof value === 'number') return shownNumber(value, format);
  return String(value);
}

const QUOTED = /"[^"]*"|\\.|\[[^\]]*\]|_./g;

function shownDate(value: Date, format: string): string {
  const day = value.toISOString().slice(0, 10);
  const signs = format.replace(QUOTED, '').toLowerCase();
  if (!/[ymd]/.test(signs) && /[hs]/.test(signs)) return formatValue(value, format);
  if (signs.includes('d') || !/[ym]/.test(signs)) return day;
  return signs.includes('m') ? `${day.slice(0, 4)}年${Number(day.slice(5, 7))}月` : `${day.slice(0, 4)}年`;
}

/** More digits than a number of a workbook holds: the last of them are lost. */
const MOST_EXACT = 999_999_999_999_999;

/** A number with the words of its format (0"人"), every digit of it: a format that rounds hides some. */
function shownNumber(value: number, format: string): string {
  if (Math.abs(value) > MOST_EXACT) return value.toExponential(2).toUpperCase();
  if (/^general$/i.test(format) || format === '@') return plainNumber(rounded(value));
  if (/%/.test(format.replace(QUOTED, ''))) return `${plainNumber(rounded(value * 100))}%`;
  const shown = formatValue(value, format);
  const digits = /-?\d[\d,]*(?:\.\d+)?/.exec(shown);
  if (digits === null || /[Ee]\+?\d/.test(shown)) return plainNumber(rounded(value));
  const isExact = Number(digits[0].replaceAll(',', '')) === rounded(value);
  return isExact ? shown : shown.replace(digits[0], plainNumber(rounded(value)));
}

/** 0.1 + 0.2, as formulas leave it, without the noise of its last digits. */
function rounded(value: number): number {
  return Number(value.toPrecision(15));
}
