import { type Issue, issueAt, type Problem } from './issue.ts';
import type { TableFile } from './read/table-file.ts';
import { SITE_FILE } from './site.ts';
import { TABLE_NAMES, type TableName } from './tables/names.ts';
import { tableNamed } from './tabled.ts';

/** An error for each required file that is not there. */
export function missingFiles(files: ReadonlySet<string>): readonly Issue[] {
  const required = TABLE_NAMES.filter((name) => tableNamed(name).required).map((name) => `${name}.csv`);
  return [SITE_FILE, ...required]
    .filter((file) => !files.has(file))
    .map((file) =>
      issueAt(
        file,
        {},
        {
          rule: 'missing-file',
          severity: 'error',
          message: `没有 ${file}，这个文件必须有。`,
          remedy: '请补上；文件名要一字不差，都是小写。',
        },
      ),
    );
}

/** Without it there is nothing to publish. */
const NEVER_EMPTY: ReadonlySet<TableName> = new Set(['districts']);
/** A bureau that has kindergartens has these, too. */
const SELDOM_EMPTY: ReadonlySet<TableName> = new Set(['staffing', 'fees']);

/**
 * The tables that a bureau cannot have, or seldom has, without a row: told once, at their file. A bureau that has not begun has no kindergarten
 * and nothing that is about one; where something is, the kindergartens have been lost.
 */
export function emptyTables(tables: ReadonlyMap<TableName, TableFile>): readonly Issue[] {
  const hasBegun = [...tables.values()].some((file) => file.table.subject !== undefined && hasRows(file));
  return [...tables].flatMap(([name, file]) => {
    const problem = file.isUsable && !hasRows(file) ? emptyTable(name, file.table.title, hasBegun) : null;
    return problem === null ? [] : [issueAt(file.file, {}, problem)];
  });
}

function emptyTable(name: TableName, title: string, hasBegun: boolean): Problem | null {
  const isTold = NEVER_EMPTY.has(name) || name === 'kindergartens' || (SELDOM_EMPTY.has(name) && hasBegun);
  if (!isTold) return null;
  if (name === 'kindergartens' && !hasBegun) return NOT_BEGUN;
  return {
    rule: 'empty-table',
    severity: SELDOM_EMPTY.has(name) ? 'warning' : 'error',
    message: `${title}表只有表头，没有一行数据。`,
    remedy: '请从第 2 行起填写；填过的，核对保存时是不是选错了工作表。',
  };
}

const NOT_BEGUN: Problem = {
  rule: 'empty-table',
  severity: 'warning',
  message: '幼儿园表只有表头，还没有一所幼儿园；网站可以生成，但还没有内容。',
  remedy:
    '手里有表的，运行 npm run import -- 表.xlsx；没有的，运行 npm run template -- all 做一份来填。填过的，核对保存时是不是选错了工作表。',
};

function hasRows({ rows, brokenRows }: TableFile): boolean {
  return rows.length + brokenRows.length > 0;
}
