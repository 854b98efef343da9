import type { TableName } from '../../dataset/index.ts';
import type { GridCell } from '../book/grid.ts';
import type { FoundCell } from '../found.ts';
import { readDay } from '../values/day.ts';
import { bare } from '../values/plain.ts';
import { dayOfDocument } from './same-document.ts';
import { type ReadSheetCell, readSheetCell } from './cell-reader.ts';
import { Clerk } from './clerk.ts';
import { cellAt, type SlotColumn, type Subject, type Work } from './work.ts';

/** A cell of a sheet as a cell of a table: clear, asked, or none. */
export interface SlotCell {
  readonly cell: FoundCell | null;
  readonly read: ReadSheetCell | null;
}

interface Where {
  readonly table: TableName;
  readonly key: string;
  readonly unit: string | null;
  readonly kindergarten: string;
  /** Which row of the kindergarten: 大班. */
  readonly of: string;
  /** What is likely where the text itself suggests nothing. */
  readonly likely?: string;
}

/** What a column of the sheet says in a row. */
export function slotCell(
  work: Work,
  { at, known }: Subject,
  { index, meaning }: SlotColumn,
  of: string,
): SlotCell {
  const cell = cellAt(work, at, index);
  if (cell === undefined) return { cell: null, read: null };
  const unit = meaning.unit ?? unitOfSheet(work, meaning.table);
  const day = readDay(cell.text, cell.isNumber);
  const likely =
    day.kind === 'month'
      ? dayOfDocument(work, meaning.table, at, meaning.key, day.month)
      : likelyDay(cell.text);
  const { table, key } = meaning;
  return readInto(work, cell, { table, key, unit, kindergarten: known?.name ?? '', of, likely });
}

function unitOfSheet({ facts }: Work, table: TableName): string | null {
  return table === 'finance' ? facts.unit : null;
}

/** One cell read as a column of a table, what is unclear asked. */
export function readInto(
  { clerk }: Work,
  cell: GridCell,
  { table, key, unit, kindergarten, of, likely = '' }: Where,
): SlotCell {
  const read = readSheetCell(cell, Clerk.column(table, key), unit);
  clerk.persons += read.persons;
  const { parsed } = read;
  const { place, text } = cell;
  if (parsed.kind === 'absent') return { cell: null, read };
  if (parsed.kind === 'value') return { cell: { kind: 'value', text: parsed.text, place }, read };
  const { why } = parsed;
  const suggestion = parsed.suggestion === '' ? likely : parsed.suggestion;
  const asking = { table, key, place, kindergarten, of, text, why, suggestion };
  return { cell: read.isWord ? clerk.word({ ...asking, of: '' }) : clerk.value(asking), read };
}

/** 2025年秋季学期 likely begins on 1 September; 25.9.1 is likely of this century. Only suggested. */
function likelyDay(text: string): string {
  const [, season = ''] = /^(20\d{2})年?秋(?:季|学期)?/.exec(bare(text)) ?? [];
  if (season !== '') return `${season}-09-01`;
  const short = /^\d{2}[./-]\d{1,2}[./-]\d{1,2}$/.test(bare(text)) ? readDay(`20${bare(text)}`) : null;
  return short?.kind === 'day' ? short.day : '';
}
