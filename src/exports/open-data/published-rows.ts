import { bureauRows } from '../../dataset/bureau-rows.ts';
import { TABLE_NAMES, type TableName } from '../../dataset/tables/names.ts';
import { newestRowDay, type RowDay } from '../../dataset/tables/row-day.ts';
import type { Bureau } from '../../domain/bureau.ts';

export type PublishedRow = Readonly<Record<string, unknown>>;

/** 豁免 is how the bureau examines its data: pages tell of it the approval of a fee above its guide price, and no more. */
const INNER_TABLES: readonly TableName[] = ['waivers'];

/** The tables whose rows the public may have. */
export const OPEN_TABLES: readonly TableName[] = TABLE_NAMES.filter((name) => !INNER_TABLES.includes(name));

/** The published rows of a table: without what is held back, and without penalties that are not shown. */
export function publishedRows(bureau: Bureau, name: TableName): readonly PublishedRow[] {
  return bureauRows(bureau, name) as readonly PublishedRow[];
}

/** Whether the bureau keeps a table: one that is not kept is another thing than one without rows. */
export function isKept({ missingTables }: Pick<Bureau, 'missingTables'>, name: TableName): boolean {
  return !missingTables.has(name);
}

/** The newest day that a published row speaks for, none after the day of the site; null where the table has no such column, or no row. */
export function newestDayOf(bureau: Bureau, name: TableName): RowDay | null {
  const rows = publishedRows(bureau, name);
  let day = newest.get(rows);
  if (day === undefined) newest.set(rows, (day = newestRowDay(name, rows, bureau.asOf)));
  return day;
}

/** The page of a table, its key and the pages of all tables say the same. */
const newest = new WeakMap<readonly PublishedRow[], RowDay | null>();
