import { readTableFile } from '../../dataset/read/table-file.ts';
import { type Encoding, decodeText } from '../../dataset/read/decode.ts';
import { readHeader } from '../../dataset/read/header.ts';
import { findDelimiter } from '../../dataset/read/records.ts';
import { tableNamed } from '../../dataset/tabled.ts';
import type { TableName } from '../../dataset/tables/names.ts';
import type { Table } from '../../dataset/tables/table.ts';
import { tableFaults } from './faults.ts';
import { rawRecords, type RawRecord } from './raw-records.ts';
import type { Issue } from '../../dataset/issue.ts';

/** How the files of a data folder are written. */
export interface FileStyle {
  readonly bom: boolean;
  readonly eol: '\n' | '\r\n';
}

/** A row of a table as texts: what its file has, or what is to be written. */
export interface PresentRow {
  /** By English key of the column; a column that the file does not have is empty. */
  readonly cells: Readonly<Record<string, string>>;
  /** Its index among the records of its file; null where the file does not have it. */
  readonly origin: number | null;
}

/** What a file is made of, byte for byte. */
export interface PresentSource {
  readonly header: RawRecord;
  /** The records below the header: their cells as the reader splits them, and their texts as they stand. */
  readonly cells: readonly (readonly string[])[];
  readonly raw: readonly RawRecord[];
  readonly tail: string;
  /** Between the cells. */
  readonly mark: string;
  readonly encoding: Encoding;
}

/** A table as it stands: its rows as texts in the order of its file, and how the file is written. */
export interface PresentTable {
  readonly name: TableName;
  readonly table: Table;
  readonly style: FileStyle;
  /** The English key of each column of the file; null where the table has no such column. */
  readonly keys: readonly (string | null)[];
  readonly rows: readonly PresentRow[];
  /** Null where there is no file yet. */
  readonly source: PresentSource | null;
}

/** A table, or what is wrong with its file, in the checker's own words. */
export type Presented = { readonly present: PresentTable } | { readonly faults: readonly Issue[] };

/** A table without a file: it will have every column of the contract, in the contract's order. */
export function absentTable(name: TableName, style: FileStyle): PresentTable {
  const table = tableNamed(name);
  return { name, table, style, keys: Object.keys(table.columns), rows: [], source: null };
}

/**
 * Reads a table from the bytes of its file so that it can be written again with what is not touched byte for byte. A file that the checker
 * finds wrong is not read: nothing may be merged into what is not understood.
 */
export function presentTable(name: TableName, bytes: Uint8Array): Presented {
  const faults = tableFaults(readTableFile(tableNamed(name), bytes));
  if (faults.length > 0) return { faults };
  const present = tableAsItStands(name, bytes);
  // A file without a fault can be decoded.
  return present === null ? { faults: [] } : { present };
}

/** A table as the bytes of its file have it, whatever is wrong in its cells; null where its text cannot be read. */
export function tableAsItStands(name: TableName, bytes: Uint8Array): PresentTable | null {
  const table = tableNamed(name);
  const decoded = decodeText(bytes);
  if ('problem' in decoded) return null;
  const { text, encoding } = decoded;
  const { records, cells, raw, tail } = rawRecords(text);
  const [labels = [], ...rows] = cells;
  const [header = { text: '', end: '' }, ...rest] = raw;
  const { indexOf } = readHeader(labels, table, records);
  const keyAt = new Map(Array.from(indexOf, ([key, index]) => [index, key]));
  const keys = labels.map((_, index) => keyAt.get(index) ?? null);
  const mark = findDelimiter(text.replace(/\r\n?/g, '\n')).mark;
  return {
    name,
    table,
    style: { bom: hasMark(bytes), eol: /\r\n/.test(text) ? '\r\n' : '\n' },
    keys,
    rows: rows.map((row, origin) => ({ cells: cellsByKey(table, keys, row), origin })),
    source: { header, cells: rows, raw: rest, tail, mark, encoding },
  };
}

function hasMark(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}

function cellsByKey(
  table: Table,
  keys: readonly (string | null)[],
  row: readonly string[],
): Readonly<Record<string, string>> {
  const cells = Object.fromEntries(Object.keys(table.columns).map((key) => [key, '']));
  keys.forEach((key, index) => {
    if (key !== null) cells[key] = row[index] ?? '';
  });
  return cells;
}

/** How a folder writes its files: as the first of its tables does; UTF-8 with its mark where there is none yet. */
export function folderStyle(tables: Iterable<PresentTable>): FileStyle {
  for (const { source, style } of tables) {
    if (source?.encoding === 'utf-8') return style;
  }
  return { bom: true, eol: '\n' };
}
