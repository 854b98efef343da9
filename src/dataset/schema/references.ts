import { tableNamed } from '../tabled.ts';
import type { TableName } from '../tables/names.ts';
import type { Table } from '../tables/table.ts';

/** A column whose codes all stand in one column of one table. */
export interface SoleReference {
  readonly key: string;
  readonly header: string;
  readonly table: TableName;
  readonly targetKey: string;
  readonly targetHeader: string;
  /** Whether a code is found there once: the column is the whole key of its table. */
  readonly isUnique: boolean;
}

/** The columns of a table that refer to one of the tables `published`. One whose codes may stand in either of two tables refers to none. */
export function soleReferences(
  { columns }: Pick<Table, 'columns'>,
  published: ReadonlySet<TableName>,
): readonly SoleReference[] {
  return Object.entries(columns).flatMap(([key, { header, references = [] }]) => {
    const [target, ...others] = references;
    if (target === undefined || others.length > 0 || !published.has(target.table)) return [];
    const { columns: targets, key: targetKeys } = tableNamed(target.table);
    const targetHeader = targets[target.column]?.header;
    if (targetHeader === undefined) throw new Error(`${target.table} has no column ${target.column}.`);
    return {
      key,
      header,
      table: target.table,
      targetKey: target.column,
      targetHeader,
      isUnique: targetKeys.length === 1 && targetKeys[0] === target.column,
    };
  });
}
