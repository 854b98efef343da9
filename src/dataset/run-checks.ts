import type { Check, CheckContext } from './check.ts';
import { CHECKS } from './checks/index.ts';
import { type Issue, issueAt } from './issue.ts';
import type { AnyRow, TableFile } from './read/table-file.ts';
import type { RowsByTable } from './tables/index.ts';
import { TABLE_NAMES, type TableName } from './tables/names.ts';
import { type Tabled, tableNamed } from './withhold.ts';

/** Everything else refers to these two: where they cannot be read, each reference would be an error of its own. */
const GROUND: readonly TableName[] = ['districts', 'kindergartens'];

/** What the cross-table rules find; a rule whose tables are not there is skipped, with one notice a table. */
export function runChecks(
  rows: Tabled,
  tables: ReadonlyMap<TableName, TableFile>,
  known: Pick<CheckContext, 'site' | 'asOf' | 'happenedUntil'>,
): readonly Issue[] {
  const present = new Set(TABLE_NAMES.filter((name) => tables.get(name)?.isUsable));
  const groundless = GROUND.filter((name) => !present.has(name));
  if (groundless.length > 0) {
    return groundless.map((name) => skipped(name, '读不出来，跨表的检查要等它改好以后再做。'));
  }
  const notices = TABLE_NAMES.filter((name) => !present.has(name)).flatMap((name) => {
    const rules = CHECKS.filter((check) => check.needs?.includes(name)).map((check) => check.id);
    return rules.length === 0 ? [] : [skipped(name, `没有或读不出来，这些检查没有做：${rules.join('、')}。`)];
  });
  const ready = CHECKS.filter((check) => (check.needs ?? []).every((name) => present.has(name)));
  const typed = rows as unknown as RowsByTable;
  const found = ready.map((check) =>
    check.run({ ...known, rows: typed, present, report: reporter(check, tables) }),
  );
  return [notices, ...found].flat();
}

function skipped(name: TableName, message: string): Issue {
  const { title } = tableNamed(name);
  return issueAt(
    `${name}.csv`,
    {},
    {
      rule: 'skipped-check',
      severity: 'notice',
      message: `${title}表${message}`,
      remedy: '有了这张表会自动检查。',
    },
  );
}

function reporter(check: Check, tables: ReadonlyMap<TableName, TableFile>): CheckContext['report'] {
  return (table, row, key, { message, remedy, severity = check.severity }) => {
    const file = tables.get(table);
    const header = key === null ? null : (tableNamed(table).columns[key]?.header ?? null);
    const cell =
      key === null || file === undefined
        ? {}
        : { column: file.letterOf(key), header, value: file.writtenAt(row as unknown as AnyRow, key) };
    return issueAt(`${table}.csv`, { ...row.origin, ...cell }, { rule: check.id, severity, message, remedy });
  };
}
