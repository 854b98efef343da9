import { readCell } from '../../../src/dataset/read/cell.ts';
import { decodeText } from '../../../src/dataset/read/decode.ts';
import { isBlank, splitRecords } from '../../../src/dataset/read/records.ts';
import { serialiseCell } from '../../../src/dataset/serialise.ts';
import { tableNamed } from '../../../src/dataset/tabled.ts';
import type { Column } from '../../../src/dataset/tables/column.ts';
import type { TableName } from '../../../src/dataset/tables/names.ts';

/** A row of a table file, its cells by header. */
export interface CellRow {
  /** What tells it apart, as values: `9902070101/2026-09-15/园长`. */
  readonly key: string;
  /** What each cell says, as a value written plainly; empty where it says nothing. */
  readonly said: Readonly<Record<string, string>>;
  /** As it is written. */
  readonly written: Readonly<Record<string, string>>;
}

export interface CellTable {
  readonly name: TableName;
  readonly headers: readonly string[];
  readonly rows: readonly CellRow[];
}

/** The headers of the columns that tell the rows of a table apart. */
export function keyHeaders(name: TableName): readonly string[] {
  const { key, columns } = tableNamed(name);
  return key.map((english) => columns[english]?.header ?? english);
}

/**
 * The cells of a table file, each read by itself: what the import could not fill in yet (a required cell that is empty) must not hide its row.
 * No file is a table without rows.
 */
export function readCells(name: TableName, bytes: Uint8Array | undefined): CellTable {
  if (bytes === undefined) return { name, headers: [], rows: [] };
  const decoded = decodeText(bytes);
  if ('problem' in decoded) throw new Error(`${name}: ${decoded.problem.message}`);
  const [headers = [], ...records] = splitRecords(decoded.text).walk();
  const columns = columnsByHeader(name);
  const keys = keyHeaders(name);
  const rows = records
    .filter((record) => !isBlank(record))
    .map((record): CellRow => {
      const cells = headers.map((header, index) => [header, said(columns.get(header), record[index] ?? '')]);
      const byHeader = Object.fromEntries(cells) as Record<string, string>;
      const written = Object.fromEntries(headers.map((header, index) => [header, record[index] ?? '']));
      return { key: keys.map((header) => byHeader[header] ?? '').join('/'), said: byHeader, written };
    });
  return { name, headers, rows };
}

function columnsByHeader(name: TableName): ReadonlyMap<string, Column> {
  return new Map(Object.values(tableNamed(name).columns).map((column) => [column.header, column]));
}

/** What a text says in a column: `380`, `380.00` and `￥380` say the same. What cannot be read stands as it is written. */
export function said(column: Column | undefined, text: string): string {
  if (column === undefined) return text.trim();
  const { value } = readCell(text, column);
  const plain = value === undefined ? text.trim() : serialiseCell(column.cell, value);
  return sameIn(column.header, plain);
}

/** Telephones say the same by their digits, document numbers whatever brackets they use, names whatever spaces stand in them. */
function sameIn(header: string, text: string): string {
  if (header === '联系电话') return text.replaceAll(/[^\d/、，;]/g, '').replaceAll(/[/、，;]+/g, '/');
  if (header === '文号' || header === '收费依据')
    return text.replaceAll(/[[(（【〔]/g, '〔').replaceAll(/[\])）】〕]/g, '〕');
  return header === '名称' ? text.replaceAll(/\s/g, '') : text;
}
