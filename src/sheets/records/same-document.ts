import type { TableName } from '../../dataset/index.ts';
import { readDay } from '../values/day.ts';
import { bare, oneLine } from '../values/plain.ts';
import { cellAt, slotsOf, type Work } from './work.ts';

/** The document that a row names; empty where it names none. */
export function documentOf(work: Work, table: TableName, at: number): string {
  const slot = slotsOf(work, table).find(({ meaning }) => meaning.key === 'docNo');
  return slot === undefined ? '' : oneLine(cellAt(work, at, slot.index)?.text ?? '');
}

/** The day that other rows of the same document give in a month, where they give but one; else empty. */
export function dayOfDocument(work: Work, table: TableName, at: number, key: string, month: string): string {
  const slot = slotsOf(work, table).find(({ meaning }) => meaning.key === key);
  const document = plainNo(documentOf(work, table, at));
  if (slot === undefined || document === '') return '';
  const days = work.section.rows.flatMap((_, row) => {
    const day = readDay(cellAt(work, row, slot.index)?.text ?? '');
    const isSame =
      day.kind === 'day' && day.day.startsWith(month) && plainNo(documentOf(work, table, row)) === document;
    return isSame ? [day.day as string] : [];
  });
  return new Set(days).size === 1 ? (days[0] ?? '') : '';
}

function plainNo(text: string): string {
  return bare(text)
    .replace(/[[【(〔]/g, '(')
    .replace(/[\]】)〕]/g, ')');
}
