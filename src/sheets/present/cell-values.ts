import { readCell } from '../../dataset/read/cell.ts';
import { tidy } from '../../dataset/read/width.ts';
import { serialiseCell } from '../../dataset/serialise.ts';
import type { Column } from '../../dataset/tables/column.ts';
import type { Table } from '../../dataset/tables/table.ts';

/** What a text says in a column. */
export interface CellValue {
  /** As the data files write it; of a text that the column refuses, the text. */
  readonly text: string;
  /** Why the column refuses the text; null where it takes it. */
  readonly refusal: string | null;
}

/** By column: the texts that were read. The columns of the tables are few and live as long as the program. */
const known = new WeakMap<Column, Map<string, CellValue>>();
const MOST_KNOWN = 20_000;

/** Reads a text as the checker does: `¥380`, `380.00` and `380` say the same. */
export function cellValue(column: Column, text: string): CellValue {
  let texts = known.get(column);
  if (texts === undefined || texts.size > MOST_KNOWN) known.set(column, (texts = new Map()));
  let value = texts.get(text);
  if (value === undefined) texts.set(text, (value = readValue(column, text)));
  return value;
}

function readValue(column: Column, text: string): CellValue {
  const bare = tidy(text);
  if (bare === '') return { text: '', refusal: null };
  const { value, problem } = readCell(text, column);
  if (problem?.severity === 'error') return { text: bare, refusal: `${problem.message}${problem.remedy}` };
  return { text: serialiseCell(column.cell, value), refusal: null };
}

/** Whether two texts of a column say the same. */
export function saysTheSame(column: Column, one: string, other: string): boolean {
  return one === other || cellValue(column, one).text === cellValue(column, other).text;
}

/** The key of a row as waivers.csv writes it: the values of its key columns, joined by `|`. */
export function keyOf(table: Table, cells: Readonly<Record<string, string>>): string {
  return keyValues(table, table.key, cells).join('|');
}

/** The values of some columns of a row. */
export function keyValues(
  table: Table,
  keys: readonly string[],
  cells: Readonly<Record<string, string>>,
): readonly string[] {
  return keys.map((key) => {
    const column = table.columns[key];
    return column === undefined ? '' : cellValue(column, cells[key] ?? '').text;
  });
}
