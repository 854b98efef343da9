import type { Bureau } from '../domain/bureau.ts';
import type { AnyRow } from './read/table-file.ts';
import { type RowsByTable, TABLES } from './tables/index.ts';
import { TABLE_NAMES, type TableName } from './tables/names.ts';
import { ROW_NUMBER, type Table } from './tables/table.ts';

/** The rows of every table, whatever their types. */
export type Tabled = Readonly<Record<TableName, readonly AnyRow[]>>;

/** A row among those of all tables: it stays the same where the row is copied to hold a cell. */
export type RowId = `${TableName} ${number}`;

export function rowId(table: TableName, row: AnyRow): RowId {
  return `${table} ${row[ROW_NUMBER]}`;
}

/** Rows, and the bureau that is made of them at the first call. */
export interface Joinable {
  readonly rows: Tabled;
  readonly bureau: () => Bureau;
}

/** Rows of every table, asked for one table at a time. */
export function tabled(rowsOf: (name: TableName) => readonly AnyRow[]): Tabled {
  // One entry a name makes every name a key, which the type of fromEntries forgets.
  return Object.fromEntries(TABLE_NAMES.map((name) => [name, rowsOf(name)])) as unknown as Tabled;
}

/** The same rows in the types of their tables. */
export function typedRows(rows: Tabled): RowsByTable {
  // The reader holds every cell to its column, whose type the row type is inferred from; the compiler sees only cells.
  return rows as unknown as RowsByTable;
}

/** The definition of a table, its columns not told apart. */
export function tableNamed(name: TableName): Table {
  return TABLES[name] as unknown as Table;
}
