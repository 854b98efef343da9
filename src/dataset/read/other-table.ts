import type { Problem } from '../issue.ts';
import { TABLES } from '../tables/index.ts';
import { TABLE_NAMES } from '../tables/names.ts';
import type { Table } from '../tables/table.ts';
import { takeBack } from './take-back.ts';

/** Headers of a table that must be missing before its file is taken for another one's. */
const LEAST_MISSING = 2;

/** The table whose header a file has, where it lacks its own: somebody saved one sheet under the name of another. Null where it is its own, or nobody's. */
export function otherTable(own: Table, labels: readonly string[]): Table | null {
  const there = new Set(labels);
  if (missingOf(own, there) < LEAST_MISSING) return null;
  const others = TABLE_NAMES.filter((name) => name !== own.name).map(
    (name) => TABLES[name] as unknown as Table,
  );
  return (
    others.find((table) => missingOf(table, there) === 0 && needed(table).length > LEAST_MISSING) ?? null
  );
}

function needed({ columns }: Table): readonly string[] {
  return Object.values(columns)
    .filter(({ presence }) => presence !== 'optional')
    .map(({ header }) => header);
}

function missingOf(table: Table, labels: ReadonlySet<string>): number {
  return needed(table).filter((header) => !labels.has(header)).length;
}

export function wrongTable(own: Table, other: Table): Problem {
  return {
    rule: 'missing-label',
    severity: 'error',
    message: `这是“${other.title}”表的表头，文件名却是“${own.title}”表的 ${own.name}.csv。`,
    remedy: `多半是另存时选错了文件名：先把这份改名为 ${other.name}.csv（那里已有的，核对留哪一份），再${takeBack(`${own.name}.csv`)}上次提交的${own.title}表；没有提交过的，重新另存。`,
  };
}
