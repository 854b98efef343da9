import type { Check, CheckContext } from './check.ts';
import { CHECKS } from './checks/index.ts';
import { type Issue, issueAt } from './issue.ts';
import { type AnyRow, type TableFile, isKept } from './read/table-file.ts';
import { TABLE_NAMES, type TableName } from './tables/names.ts';
import { ROW_NUMBER } from './tables/table.ts';
import { type Joinable, type RowId, rowId, tableNamed, typedRows } from './tabled.ts';

/** Everything else refers to these two: where they cannot be read, each reference would be an error of its own. */
const GROUND: readonly TableName[] = ['districts', 'kindergartens'];

/** What the cross-table rules find; a rule whose tables are not there is skipped, with one notice a table. */
export function runChecks(
  { rows, bureau }: Joinable,
  repeated: ReadonlySet<RowId>,
  tables: ReadonlyMap<TableName, TableFile>,
  known: Pick<CheckContext, 'site' | 'asOf' | 'happenedUntil'>,
): readonly Issue[] {
  const present = new Set(TABLE_NAMES.filter((name) => isKept(tables.get(name))));
  const groundless = GROUND.filter((name) => !present.has(name) || isEmpty(tables.get(name)));
  if (groundless.length > 0) {
    return groundless.map((name) =>
      skipped(
        name,
        present.has(name)
          ? '没有一行数据，跨表的检查要等填好以后再做。'
          : '读不出来，跨表的检查要等它改好以后再做。',
      ),
    );
  }
  const notices = TABLE_NAMES.filter((name) => !present.has(name)).flatMap((name) => {
    const rules = CHECKS.filter((check) => check.needs?.includes(name)).map((check) => check.id);
    const { without } = tableNamed(name);
    const lost = [
      ...(rules.length === 0 ? [] : [`这些检查没有做：${rules.join('、')}`]),
      ...(without ? [without] : []),
    ];
    return lost.length === 0 ? [] : [skipped(name, `没有数据或读不出来，${lost.join('；')}。`)];
  });
  const ready = CHECKS.filter((check) =>
    [...(check.needs ?? []), ...(check.reliesOn ?? [])].every((name) => present.has(name)),
  );
  const typed = typedRows(rows);
  const unsound = unsoundSubjects(tables, repeated);
  const refused = refusedCells(tables);
  const unreadKeys = rowsWithoutKey(tables);
  const found = ready.map((check) => {
    const muted = new Set<Issue>();
    const report = reporter(check, tables, { unsound, refused }, muted);
    const issues = check.run({ ...known, rows: typed, bureau, present, unreadKeys, report });
    return muted.size === 0 ? issues : issues.filter((issue) => !muted.has(issue));
  });
  return [notices, ...found].flat();
}

function isEmpty(file: TableFile | undefined): boolean {
  return file !== undefined && file.rows.length + file.brokenRows.length === 0;
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

type Subjects = ReadonlyMap<TableName, ReadonlySet<unknown>>;

/** By table: what its unsound rows are about. */
function unsoundSubjects(tables: ReadonlyMap<TableName, TableFile>, repeated: ReadonlySet<RowId>): Subjects {
  const unsound = new Map<TableName, ReadonlySet<unknown>>();
  for (const [name, { table, rows, brokenRows }] of tables) {
    const again = repeated.size === 0 ? [] : rows.filter((row) => repeated.has(rowId(name, row)));
    const subjects = [...brokenRows, ...again].map((row) => row[table.subject ?? '']);
    if (subjects.length > 0) unsound.set(name, new Set(subjects));
  }
  return unsound;
}

function rowsWithoutKey(tables: ReadonlyMap<TableName, TableFile>): CheckContext['unreadKeys'] {
  const unread = new Map<TableName, readonly number[]>();
  for (const [name, { table, brokenRows }] of tables) {
    const [key = ''] = table.key;
    const rows = brokenRows.filter((row) => row[key] === undefined).map((row) => row[ROW_NUMBER]);
    if (rows.length > 0) unread.set(name, rows);
  }
  return unread;
}

/** Whether a finding at this row would rest on unsound rows: of its kindergarten; of any, where the row is about no kindergarten. */
function restsOnUnsound(check: Check, table: TableName, row: AnyRow, unsound: Subjects): boolean {
  const { subject } = tableNamed(table);
  return (check.reliesOn ?? []).some((name) => {
    const subjects = unsound.get(name);
    return subjects !== undefined && (subject === undefined || subjects.has(row[subject]));
  });
}

/** The cells that the reader refused: that they say nothing is told already. */
function refusedCells(tables: ReadonlyMap<TableName, TableFile>): ReadonlySet<string> {
  const refused = new Set<string>();
  for (const { issues } of tables.values()) {
    for (const issue of issues)
      if (issue.severity === 'error' && issue.row !== null) refused.add(cellOf(issue));
  }
  return refused;
}

function cellOf({ file, row, column }: Issue): string {
  return `${file}|${row}|${column}`;
}

/** What is told already, so that it is not told twice. */
interface Told {
  readonly unsound: Subjects;
  readonly refused: ReadonlySet<string>;
}

/** Writes the issues of one rule; those that rest on unsound rows or stand at a refused cell are also put among `muted`. */
function reporter(
  check: Check,
  tables: ReadonlyMap<TableName, TableFile>,
  { unsound, refused }: Told,
  muted: Set<Issue>,
): CheckContext['report'] {
  return (table, row, key, { message, remedy, severity = check.severity }) => {
    const file = tables.get(table);
    const header = key === null ? null : (tableNamed(table).columns[key]?.header ?? null);
    const anyRow = row as unknown as AnyRow;
    const cell =
      key === null || file === undefined
        ? {}
        : { column: file.letterOf(key), header, value: file.writtenAt(anyRow, key) };
    const place = { ...file?.placeOf(anyRow), ...cell };
    const issue = issueAt(`${table}.csv`, place, { rule: check.id, severity, message, remedy });
    if (refused.has(cellOf(issue)) || restsOnUnsound(check, table, anyRow, unsound)) muted.add(issue);
    return issue;
  };
}
