import { TABLE_NAMES, type TableName } from '../dataset/tables/names.ts';
import { tableNamed } from '../dataset/tabled.ts';
import type { TableAsTold } from './entry.ts';
import { TOLD_TABLES } from './told-table.ts';

/** The tables whose changes are told, in the order of the data dictionary, which has the kindergartens before what refers to them. */
export const TABLES_AS_TOLD: readonly TableAsTold[] = TABLE_NAMES.flatMap((name: TableName) => {
  const told = TOLD_TABLES[name];
  return told === undefined ? [] : [{ table: tableNamed(name), told }];
});
