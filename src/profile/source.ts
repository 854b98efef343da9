import { serialiseCell } from '../dataset/serialise.ts';
import { TABLES } from '../dataset/tables/index.ts';
import type { TableName } from '../dataset/tables/names.ts';
import { dayOfRow } from '../dataset/tables/row-day.ts';
import type { Table } from '../dataset/tables/table.ts';
import { isAbsent } from '../domain/reported.ts';
import type { IsoDate } from '../domain/school-date.ts';

/** Where a figure comes from: the row (table and key), its document and the day it speaks for. */
export interface Source {
  readonly table: TableName;
  /** The values of the row's key, as the files write them. */
  readonly key: readonly string[];
  readonly docNo: string | undefined;
  readonly date: IsoDate | undefined;
  /** What the date is: 公示日期, 统计日期 … */
  readonly dateLabel: string;
}

/** The columns that hold the document of a row: 文号, 收费依据. */
const DOCUMENT_COLUMNS = ['docNo', 'basis'] as const;

/** The source of a figure that stands in a row of a table, from what the table's definition says of its key, day and document. */
export function sourceOf(table: TableName, row: object): Source {
  const { key, columns }: Pick<Table, 'key' | 'columns'> = TABLES[table];
  const day = dayOfRow(table, row);
  const written = key.map((name) => {
    const column = columns[name];
    return column ? serialiseCell(column.cell, Reflect.get(row, name)) : '';
  });
  return {
    table,
    key: written.filter((value) => value !== ''),
    docNo: documentOf(row),
    date: day?.date,
    dateLabel: day?.label ?? '统计日期',
  };
}

function documentOf(row: object): string | undefined {
  for (const name of DOCUMENT_COLUMNS) {
    const value: unknown = Reflect.get(row, name);
    if (typeof value === 'string' && !isAbsent(value)) return value;
  }
  return undefined;
}
