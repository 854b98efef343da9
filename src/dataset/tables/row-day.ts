import { newestDay } from '../../domain/newest.ts';
import { isAbsent } from '../../domain/reported.ts';
import type { IsoDate } from '../../domain/school-date.ts';
import { TABLES } from './index.ts';
import { TABLE_NAMES, type TableName } from './names.ts';
import type { Table } from './table.ts';

/** The day that a row speaks for, and what that day is: 统计日期, 公示日期 … */
export interface RowDay {
  readonly date: IsoDate;
  /** The header of the column it stands in. */
  readonly label: string;
}

type AnyTable = Pick<Table, 'columns' | 'datedBy' | 'saidOn'>;

/**
 * The day a row of a table speaks for: the first of `saidOn` that is given, else `datedBy`. Null where the table has no such column, or
 * the row leaves it out. Every “newest”, 数据截至 and source drawer of the site asks here.
 */
export function dayOfRow(name: TableName, row: object): RowDay | null {
  const { columns, datedBy, saidOn }: AnyTable = TABLES[name];
  for (const key of [...(saidOn ?? []), ...(datedBy === undefined ? [] : [datedBy])]) {
    const value: unknown = Reflect.get(row, key);
    const header = columns[key]?.header;
    if (typeof value === 'string' && !isAbsent(value) && header !== undefined)
      return { date: value as IsoDate, label: header };
  }
  return null;
}

/** The newest day that rows of a table speak for, with what it is; null where none says. `until`: none after it, such as an announced one. */
export function newestRowDay(name: TableName, rows: Iterable<object>, until?: IsoDate): RowDay | null {
  let newest: RowDay | null = null;
  for (const row of rows) {
    const day = dayOfRow(name, row);
    if (!day || (until !== undefined && day.date > until)) continue;
    if (newest === null || day.date > newest.date) newest = day;
  }
  return newest;
}

/** The tables with a 统计日期: those that 数据截至 speaks of. */
const COUNTED_TABLES: readonly TableName[] = TABLE_NAMES.filter(
  (name) => 'countedOn' in TABLES[name].columns,
);

/** 数据截至: the newest 统计日期 of the rows at hand, by table; null where none has one. */
export function dataUntil(rowsOf: Readonly<Partial<Record<TableName, Iterable<object>>>>): IsoDate | null {
  return newestDay(COUNTED_TABLES.flatMap((name) => newestRowDay(name, rowsOf[name] ?? [])?.date ?? []));
}
