import type { TableName } from '../../dataset/tables/names.ts';
import type { PresentTable } from '../present/present-table.ts';
import type { FoundEntry } from './found-entries.ts';

/** The column for whose sake a row is there: a price, a count, a result. Without it there is no new row; its days and documents would say nothing. */
const MAIN_CELLS: Partial<Record<TableName, string>> = {
  classes: 'children',
  enrolment: 'plannedPlaces',
  staffing: 'headcount',
  fees: 'amount',
  fee_caps: 'benchmark',
  fee_waivers: 'amount',
  assessments: 'result',
  filings: 'headcount',
  finance: 'amount',
  population: 'children',
  reference_lines: 'value',
};

/** Whether a new row would say nothing: only its key is known, or not what it is there for. */
export function isHollow({ cells }: FoundEntry, { name, table }: PresentTable): boolean {
  const main = MAIN_CELLS[name];
  const lacksMain = main !== undefined && cells[main] === undefined;
  return lacksMain || Object.keys(cells).every((key) => table.key.includes(key));
}

/** The column for whose sake a row of a table is there; null where it has none. */
export function mainCell(table: TableName): string | null {
  return MAIN_CELLS[table] ?? null;
}
