import { isAbsent, isUnderReview } from '../../domain/reported.ts';
import type { CheckContext, Finding } from '../check.ts';
import type { Issue } from '../issue.ts';
import type { Column } from '../tables/column.ts';
import { type Row, TABLES } from '../tables/index.ts';
import { TABLE_NAMES, type TableName } from '../tables/names.ts';

/** The cells of a row of any table by English key: for the rules that walk through the columns of many tables. */
export type AnyRow = Readonly<Record<string, unknown>>;

export function rowsOf(context: CheckContext, table: TableName): readonly AnyRow[] {
  return context.rows[table];
}

/** An issue at a cell whose key is known from the table's definition only. */
export function reportCell(
  context: CheckContext,
  table: TableName,
  row: AnyRow,
  key: string,
  finding: Finding,
): Issue {
  // Row and key come from this very table; the compiler cannot follow them through a union of tables.
  return context.report(table, row as Row<TableName>, key as never, finding);
}

/** The tables whose file is there, in the order of the data dictionary. */
export function presentTables(context: CheckContext): readonly TableName[] {
  return TABLE_NAMES.filter((name) => context.present.has(name));
}

/** Whether a cell that a rule asks for is absent. 待核实 is no gap: the cell is held, by the bureau or for another error. */
export function isMissing(value: unknown): boolean {
  return isAbsent(value) && !isUnderReview(value);
}

/** The kindergartens by 标识码. */
export function kindergartensByCode(context: CheckContext): ReadonlyMap<string, Row<'kindergartens'>> {
  return new Map(context.rows.kindergartens.map((row) => [row.code, row]));
}

/** What a table's definition says, for the rules that walk through many tables. */
export interface Definition {
  readonly columns: Readonly<Record<string, Column>>;
  readonly subject?: string | undefined;
  readonly datedBy?: string | undefined;
  readonly happened?: readonly string[] | undefined;
}

export function definitionOf(table: TableName): Definition {
  return TABLES[table];
}
