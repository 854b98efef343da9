import { serialiseCell } from '../dataset/serialise.ts';
import { rowKey } from '../dataset/checks/primary-key.ts';
import type { AnyRow } from '../dataset/read/table-file.ts';
import type { Table } from '../dataset/tables/table.ts';
import type { ToldTable } from './told-table.ts';

/** A row of one state, with what it is compared by. */
export interface Entry {
  readonly row: AnyRow;
  /** The values of its key columns, joined by `|`. */
  readonly id: string;
  /** The kindergarten or district that stands in the subject column, as the row writes it; null where the table has none. */
  readonly code: string | null;
  /** The rest of its key: rows of one group follow each other. Without a series, the whole key. */
  readonly group: string;
  /** Its place in the series; empty without one. */
  readonly at: string;
}

/** By `Entry.id`. */
export type Entries = ReadonlyMap<string, Entry>;

/** A table together with what is told of it. */
export interface TableAsTold {
  readonly table: Table;
  readonly told: ToldTable;
}

export function entryOf({ table, told }: TableAsTold, row: AnyRow): Entry {
  const subject = subjectOf({ table, told });
  const code = subject === undefined ? undefined : row[subject];
  const id = rowKey(table, row);
  const by = told.series?.by;
  const rest = by === undefined ? null : table.key.filter((key) => key !== by);
  return {
    row,
    id,
    code: typeof code === 'string' ? code : null,
    group: rest === null ? id : rest.map((key) => cellOf(table, row, key)).join('|'),
    at: by === undefined ? '' : cellOf(table, row, by),
  };
}

/** The column that holds the kindergarten a row is about. */
export function subjectOf({ table, told }: TableAsTold): string | undefined {
  return told.subject ?? table.subject;
}

/** A cell as the data files write it. */
export function cellOf({ columns }: Table, row: AnyRow, key: string): string {
  const column = columns[key];
  const value = row[key];
  return column === undefined || value === undefined ? '' : serialiseCell(column.cell, value);
}

/** Whether two rows say the same in every cell. */
export function saysTheSame(table: Table, one: AnyRow, other: AnyRow): boolean {
  if (one === other) return true;
  return Object.keys(table.columns).every(
    (key) => one[key] === other[key] || cellOf(table, one, key) === cellOf(table, other, key),
  );
}
