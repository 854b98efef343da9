import { buildBureau } from '../../../../src/dataset/build.ts';
import type { Check, CheckContext } from '../../../../src/dataset/check.ts';
import { CHECKS } from '../../../../src/dataset/checks/index.ts';
import { privacyIssues } from '../../../../src/dataset/privacy/privacy.ts';
import { type Issue, issueAt } from '../../../../src/dataset/issue.ts';
import { type TableFile, readTableFile } from '../../../../src/dataset/read/table-file.ts';
import { FALLBACK_SITE, readSite } from '../../../../src/dataset/site.ts';
import { type RowsByTable, TABLES } from '../../../../src/dataset/tables/index.ts';
import { TABLE_NAMES, type TableName } from '../../../../src/dataset/tables/names.ts';
import type { Table } from '../../../../src/dataset/tables/table.ts';
import { FIXTURE_AS_OF, type Files } from '../../../fixtures/bureau.ts';

/** What the rules alone say of some files, in the order of tables and rows: no policy, no waivers. */
export function findingsIn(files: Files, content: Files = new Map()): readonly Issue[] {
  const tables = readTables(files);
  const site = files.get('site.json');
  const known = {
    rows: rowsOf(tables),
    site: (site && readSite(site).site) ?? FALLBACK_SITE,
    asOf: FIXTURE_AS_OF,
  };
  const missingTables = new Set(TABLE_NAMES.filter((name) => !tables.has(name)));
  const bureau = () => buildBureau(known.rows, { ...known, missingTables, held: new Map() });
  const contextOf = (check: Check): CheckContext => ({
    ...known,
    bureau,
    happenedUntil: FIXTURE_AS_OF,
    present: new Set(tables.keys()),
    unreadKeys: new Map(),
    report: (table, row, key, { message, remedy, severity = check.severity }) => {
      const { placeOf, letterOf, writtenAt } = tableOf(tables, table);
      const header = key === null ? null : headerOf(table, key);
      const cell = key === null ? {} : { column: letterOf(key), header, value: writtenAt(row, key) };
      return issueAt(
        `${table}.csv`,
        { ...placeOf(row), ...cell },
        { rule: check.id, severity, message, remedy },
      );
    },
  });
  const found = CHECKS.filter((check) => (check.needs ?? []).every((table) => tables.has(table))).flatMap(
    (check) => check.run(contextOf(check)),
  );
  const personal = privacyIssues(textsOf(files, content), { bureauEmail: '' });
  return [...found, ...personal].sort((a, b) => placeOf(a) - placeOf(b) || (a.row ?? 0) - (b.row ?? 0));
}

function placeOf({ file }: Issue): number {
  const place = TABLE_NAMES.findIndex((name) => file === `${name}.csv`);
  return place === -1 ? TABLE_NAMES.length : place;
}

function readTables(files: Files): ReadonlyMap<TableName, TableFile> {
  const tables = new Map<TableName, TableFile>();
  for (const name of TABLE_NAMES) {
    const bytes = files.get(`${name}.csv`);
    if (bytes) tables.set(name, readTableFile(TABLES[name] as unknown as Table, bytes));
  }
  return tables;
}

function rowsOf(tables: ReadonlyMap<TableName, TableFile>): RowsByTable {
  const rows = TABLE_NAMES.map((name) => [name, tables.get(name)?.rows ?? []]);
  return Object.fromEntries(rows) as unknown as RowsByTable;
}

function tableOf(tables: ReadonlyMap<TableName, TableFile>, name: TableName): TableFile {
  const table = tables.get(name);
  if (!table) throw new Error(`no table ${name}`);
  return table;
}

function headerOf(table: TableName, key: string): string | null {
  const columns: Readonly<Record<string, { readonly header: string }>> = TABLES[table].columns;
  return columns[key]?.header ?? null;
}

function textsOf(files: Files, content: Files): ReadonlyMap<string, string> {
  const decoder = new TextDecoder();
  const texts = new Map([...files].map(([name, bytes]) => [name, decoder.decode(bytes)]));
  for (const [name, bytes] of content) texts.set(`content/${name}`, decoder.decode(bytes));
  return texts;
}
