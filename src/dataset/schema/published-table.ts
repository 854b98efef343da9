import { tableNamed } from '../tabled.ts';
import type { TableName } from '../tables/names.ts';
import type { Table } from '../tables/table.ts';

/** What decides which columns are published. */
export interface ColumnPolicy {
  /** Whether 园长姓名 is published (site.json). */
  readonly publishPrincipalName: boolean;
}

/** A table as it is published: without 园长姓名 where the bureau does not publish it, which no page tells either. */
export function publishedTable(name: TableName, { publishPrincipalName }: ColumnPolicy): Table {
  const table = tableNamed(name);
  if (publishPrincipalName || !('principalName' in table.columns)) return table;
  const { principalName: _held, ...columns } = table.columns;
  return { ...table, columns };
}
