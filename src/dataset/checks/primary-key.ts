import { groupBy } from '../../domain/grouping.ts';
import { type Issue, issueAt } from '../issue.ts';
import type { AnyRow, TableFile } from '../read/table-file.ts';
import { serialiseCell } from '../serialise.ts';
import { ROW_NUMBER, type Table } from '../tables/table.ts';

/** The rule on keys: not a `Check`, for it walks through every table alike. */
export const PRIMARY_KEY_RULE = {
  id: 'primary-key',
  severity: 'error',
  hold: 'row',
  description: '同一张表里，键相同的行只能有一行。',
} as const;

/** The values of a row's key columns as the data files write them, joined by `|`: what waivers.csv calls 键. */
export function rowKey(table: Table, row: AnyRow): string {
  return table.key.map((key) => keyCell(table, row, key)).join('|');
}

function keyCell({ columns }: Table, row: AnyRow, key = ''): string {
  const column = columns[key];
  return column ? serialiseCell(column.cell, row[key]) : '';
}

export interface Repeated {
  readonly issues: readonly Issue[];
  /** The rows to hold: every row of a key, unless all of them say the same; then all but the first. */
  readonly rows: readonly AnyRow[];
  /** The rows that say nothing that an earlier row of their key does not say. */
  readonly copies: readonly AnyRow[];
}

/** An error for each row whose key an earlier row has already. */
export function repeatedKeys(file: TableFile): Repeated {
  const { table } = file;
  const issues: Issue[] = [];
  const rows: AnyRow[] = [];
  const copies: AnyRow[] = [];
  for (const [key, [original, ...others]] of rowsOfOneKey(file)) {
    if (original === undefined) continue;
    const same = new Set(others.filter((row) => saysTheSame(table, row, original)));
    if (same.size < others.length) rows.push(original);
    for (const row of others) {
      rows.push(row);
      if (same.has(row)) copies.push(row);
      issues.push(repeatedKey(file, row, { original, isCopy: same.has(row), key }));
    }
  }
  return { issues, rows, copies };
}

/** The rows of each key that several rows have. */
function* rowsOfOneKey({
  table,
  rows,
}: TableFile): Generator<readonly [key: string, rows: readonly AnyRow[]]> {
  // Those alike in their first column, mostly one kindergarten's, are told apart among themselves: the keys of a large table take much memory.
  for (const alike of groupBy(rows, (row) => keyCell(table, row, table.key[0])).values()) {
    if (alike.length === 1) continue;
    for (const entry of groupBy(alike, (row) => rowKey(table, row))) if (entry[1].length > 1) yield entry;
  }
}

function repeatedKey(
  file: TableFile,
  row: AnyRow,
  { original, isCopy, key }: { readonly original: AnyRow; readonly isCopy: boolean; readonly key: string },
): Issue {
  const { table } = file;
  const [keyColumn = ''] = table.key;
  const headers = table.key.map((name) => table.columns[name]?.header ?? name).join('、');
  const what = isCopy ? '两行内容完全相同' : '两行的内容却不同';
  return issueAt(
    file.file,
    {
      ...file.placeOf(row),
      column: file.letterOf(keyColumn),
      header: table.columns[keyColumn]?.header ?? null,
      value: key,
    },
    {
      rule: PRIMARY_KEY_RULE.id,
      severity: PRIMARY_KEY_RULE.severity,
      message: `${headers}与第 ${original[ROW_NUMBER]} 行相同，${what}。`,
      remedy: isCopy ? '删去其中一行。' : (table.sameKey ?? '重复的删去一行；不是重复的，核对写错的那一栏。'),
    },
  );
}

function saysTheSame(table: Table, row: AnyRow, other: AnyRow): boolean {
  return Object.entries(table.columns).every(
    ([key, { cell }]) => serialiseCell(cell, row[key]) === serialiseCell(cell, other[key]),
  );
}
