import { tableNamed } from '../../dataset/tabled.ts';
import { cellValue } from '../present/cell-values.ts';
import type { EditedTable } from './bureau-edit.ts';

/** A text as its column writes it, or the checker's words on why it cannot stand there. */
export type Written = { readonly text: string } | { readonly reason: string };

/** Reads what a clerk gave for a column: 2026年9月1日 becomes 2026-09-01. */
export function writtenText(table: EditedTable, key: string, given: string): Written {
  const column = tableNamed(table).columns[key];
  if (column === undefined) throw new Error(`${table} has no column ${key}.`);
  const { text, refusal } = cellValue(column, given);
  return refusal === null ? { text } : { reason: `${column.header}：${refusal}` };
}

/** Reads several at once; what was not given is left out. */
export function writtenTexts(
  table: EditedTable,
  given: Readonly<Record<string, string | undefined>>,
): { readonly texts: Readonly<Record<string, string>>; readonly reasons: readonly string[] } {
  const read = Object.entries(given).flatMap(([key, text]) =>
    text === undefined ? [] : [{ key, written: writtenText(table, key, text) }],
  );
  return {
    texts: Object.fromEntries(
      read.flatMap(({ key, written }) => ('text' in written ? [[key, written.text]] : [])),
    ),
    reasons: read.flatMap(({ written }) => ('reason' in written ? [written.reason] : [])),
  };
}
