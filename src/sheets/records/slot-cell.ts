import type { TableName } from '../../dataset/index.ts';
import type { GridCell } from '../book/grid.ts';
import type { FoundCell } from '../found.ts';
import { readDay } from '../values/day.ts';
import { bare } from '../values/plain.ts';
import { isPointerUnder } from '../values/pointer.ts';
import { ofSheet } from './completion.ts';
import { wanted } from './sentence.ts';
import { dayOfDocument } from './same-document.ts';
import { readSheetCell } from './cell-reader.ts';
import type { ReadSheetCell } from './read-cell.ts';
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
  { index, meaning, head }: SlotColumn,
  of: string,
): SlotCell {
  const cell = cellAt(work, at, index);
  if (cell === undefined) return { cell: null, read: null };
  const unit = meaning.unit ?? unitOfSheet(work, meaning.table);
  const column = Clerk.column(meaning.table, meaning.key);
  const ticked = column.cell.kind === 'yes-no' ? yesNoOf(work, head, cell) : null;
  if (ticked !== null) return { cell: { kind: 'value', text: ticked, place: cell.place }, read: null };
  const meant = column.cell.kind === 'date' ? work.facts.fees.dayWords.get(bare(cell.text)) : undefined;
  if (meant !== undefined)
    return { cell: { kind: 'value', text: meant.text, place: cell.place }, read: null };
  const day = readDay(cell.text, cell.isNumber);
  const likely =
    day.kind === 'month'
      ? dayOfDocument(work, meaning.table, at, { key: meaning.key, month: day.month, beside: cell.place })
      : likelyDay(cell.text);
  const { table, key } = meaning;
  const told = isPointerUnder(key, cell.text) ? ofSheet(work, table, key) : null;
  if (told !== null) {
    work.clerk.hear(cell.place);
    return { cell: told, read: null };
  }
  return readInto(work, cell, { table, key, unit, kindergarten: known?.name ?? '', of, likely });
}

/** What the legend of the sheet says of a sign; and how many there are where that is asked: 专职保安人数 3. */
function yesNoOf({ facts }: Work, head: string, { text }: GridCell): string | null {
  const sign = facts.legend.get(bare(text));
  if (sign !== undefined) return sign;
  const [, number] = /^(\d+)[人名个辆台]?$/.exec(bare(text)) ?? [];
  return number !== undefined && /数|[(（][人名个辆台][)）]/.test(head)
    ? Number(number) > 0
      ? '是'
      : '否'
    : null;
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
  if (isPointerUnder(key, cell.text))
    return { cell: elsewhere(clerk, cell, { table, key, kindergarten, of }), read: null };
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

/** A cell that only refers to what stands elsewhere is asked: what a kindergarten is of each, anything else once for all that refer to the same. */
export function elsewhere(
  clerk: Clerk,
  { place, text }: GridCell,
  { table, key, kindergarten, of }: Pick<Where, 'table' | 'key' | 'kindergarten' | 'of'>,
): FoundCell | null {
  const asking = { table, key, place, of, text };
  const column = Clerk.column(table, key);
  if (table === 'kindergartens')
    return clerk.value({ ...asking, kindergarten, why: '写的是在别处，这里没有' });
  const sentence = `${of}${column.header}只写着“${text}”，表里看不到写的是什么。${wanted(column)}答一次，写着一样的都用。`;
  return clerk.value({ ...asking, kindergarten: '', sentence });
}

/** 2025年秋季学期 likely begins on 1 September; 25.9.1 is likely of this century. Only suggested. */
function likelyDay(text: string): string {
  const [, season = ''] = /^(20\d{2})年?秋(?:季|学期)?/.exec(bare(text)) ?? [];
  if (season !== '') return `${season}-09-01`;
  const short = /^\d{2}[./-]\d{1,2}[./-]\d{1,2}$/.test(bare(text)) ? readDay(`20${bare(text)}`) : null;
  return short?.kind === 'day' ? short.day : '';
}
