import { columnLetter, type Problem } from '../issue.ts';
import type { Records } from './records.ts';

/** A record with more or fewer cells than the header has. Empty cells beyond the header do not count. */
export function widthProblem(
  record: readonly string[],
  labels: readonly string[],
): {
  readonly place: { readonly column?: string; readonly value?: string };
  readonly problem: Problem;
} | null {
  const width = labels.length;
  if (record.length === width) return null;
  if (record.length < width) {
    return { place: {}, problem: missingCell(record.length, width) };
  }
  const extra = record.findIndex((cell, index) => index >= width && cell.trim() !== '');
  if (extra === -1) return null;
  return {
    place: { column: columnLetter(extra), value: record[extra] ?? '' },
    problem: extraCell(record, labels),
  };
}

/** Cells beyond the header, where they were found out by what they moved. */
export function extraCell(record: readonly string[], labels: readonly string[]): Problem {
  return {
    rule: 'extra-cell',
    severity: 'error',
    message: `表头有 ${labels.length} 栏，这一行却有 ${record.length} 格，内容可能错了位。`,
    remedy: '内容里有逗号时，整格要用双引号括起来。请用 WPS 打开核对这一行，再另存为 CSV。',
  };
}

const LOOKED_AT = 10;

/** How many cells the rows of a file mostly have: spreadsheets write empty ones beyond the header into all of them. */
export function usualWidthOf(records: Records, least: number): number {
  const widths: number[] = [];
  for (const { length } of records.walk()) if (widths.push(length) > LOOKED_AT) break;
  const [, ...rows] = widths.toSorted((a, b) => a - b);
  return Math.max(least, rows[Math.floor(rows.length / 2)] ?? least);
}

function missingCell(found: number, width: number): Problem {
  return {
    rule: 'missing-cell',
    severity: 'error',
    message: `表头有 ${width} 栏，这一行只有 ${found} 格，内容可能错了位或少了一截。`,
    remedy: '请用 WPS 打开核对这一行，再另存为 CSV。',
  };
}
