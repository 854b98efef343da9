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

/** Without these there is nothing to publish; of the other required tables a bureau may have no row yet. */
const NEVER_EMPTY: ReadonlySet<TableName> = new Set(['districts', 'kindergartens']);
/** A bureau that has kindergartens has these, too. */
const SELDOM_EMPTY: ReadonlySet<TableName> = new Set(['staffing', 'fees']);

/** The tables that a bureau cannot have, or seldom has, without a row: told once, at their file. */
export function emptyTables(tables: ReadonlyMap<TableName, TableFile>): readonly Issue[] {
  return [...tables].flatMap(([name, { table, file, rows, brokenRows, isUsable }]) => {
    const isTold = NEVER_EMPTY.has(name) || SELDOM_EMPTY.has(name);
    if (!isTold || !isUsable || rows.length + brokenRows.length > 0) return [];
    const problem: Problem = {
      rule: 'empty-table',
      severity: NEVER_EMPTY.has(name) ? 'error' : 'warning',
      message: `${table.title}表只有表头，没有一行数据。`,
      remedy: '请从第 2 行起填写；填过的，核对保存时是不是选错了工作表。',
    };
    return [issueAt(file, {}, problem)];
  });
}
