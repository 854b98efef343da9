import type { Bureau } from '../domain/bureau.ts';
import type { IsoDate } from '../domain/school-date.ts';
import type { Site } from '../domain/site.ts';
import { buildBureau, type BuildOptions } from './build.ts';
import type { CheckContext } from './check.ts';
import { type IrregularFile, irregularFileIssues } from './checks/irregular-file.ts';
import { repeatedKeys } from './checks/primary-key.ts';
import { maskedIssue } from './privacy/mask-issue.ts';
import { strayFiles } from './checks/stray-file.ts';
import { type Held, heldByKindergarten, heldKindergartens, NOTHING_HELD } from './held-row.ts';
import { holdRows } from './hold.ts';
import type { Issue, Severity } from './issue.ts';
import { type Files, type LookInto, personalIssues, withoutPersonal } from './personal-issues.ts';
import { readSheet } from './read-sheet.ts';
import { emptyTables, missingFiles } from './required-files.ts';
import { type AnyRow, type TableFile, isKept } from './read/table-file.ts';
import { runChecks } from './run-checks.ts';
import { FALLBACK_SITE, readSite, SITE_FILE } from './site.ts';
import { sortIssues } from './sort-issues.ts';
import type { RowsByTable } from './tables/index.ts';
import { TABLE_NAMES, type TableName } from './tables/names.ts';
import { ROW_NUMBER } from './tables/table.ts';
import { applyWaivers } from './waive.ts';
import { type Joinable, type RowId, rowId, type Tabled, tabled, typedRows } from './tabled.ts';
import { withhold } from './withhold.ts';

/** The day an examination speaks for; or, where nothing tells it, the newest 统计日期 up to a day (that day where there is none). */
export type AsOf = IsoDate | { readonly newestCountUntil: IsoDate };

export interface ExamineOptions {
  readonly asOf: AsOf;
  /** The files of `content/`, by path from the content directory: the privacy gate reads them. */
  readonly content?: Files;
  /** Files that are not published and go into the repository, as issues name them: the privacy gate reads them too. */
  readonly hidden?: Files;
  /** What stands in the folders and is no file. */
  readonly irregularFiles?: readonly IrregularFile[];
  /** What is wrong with these texts as pages, from whoever can read them as such. */
  readonly textFaults?: readonly Issue[];
  /** How files are looked into for personal data; without it, each of them anew. */
  readonly lookInto?: LookInto;
  /** Told what is being done now, in Chinese. */
  readonly onProgress?: (step: string) => void;
}

/** What was found in the files, and what of them may be published. */
export interface Examination {
  readonly asOf: IsoDate;
  /** In the order of the files, then of the rows. */
  readonly issues: readonly Issue[];
  readonly counts: Readonly<Record<Severity, number>>;
  /** Issues that waivers.csv silences; not among `issues`. */
  readonly waived: readonly Issue[];
  /** Null where site.json is missing or has an error. */
  readonly site: Site | null;
  /** Tables whose file is not there or cannot be read. */
  readonly missingTables: ReadonlySet<TableName>;
  readonly held: Held;
  /** Whether the policy lets the rest be published: `strict` with no error at all, `hold` with none that stops. */
  readonly publishable: boolean;
  /** The rows to publish: held ones are not among them, held cells read 待核实. */
  readonly rows: RowsByTable;
  /** The bureau to publish; null where nothing may be. Joined at the first call. */
  readonly bureau: () => Bureau | null;
}

/**
 * Examines a data directory: reads every file, runs every rule, applies the waivers and the bureau's policy. All problems are
 * found at once; nothing throws. The same files, day and content give the same examination.
 */
export function examine(files: Files, options: ExamineOptions): Examination {
  const { irregularFiles = [], onProgress = () => undefined } = options;
  const irregular = irregularFiles.map(({ file }) => file);
  const site = readSiteFile(files);
  const tables = readTables(files, onProgress);
  const days = daysOf(options.asOf, tables);
  const { asOf } = days;
  const structure = settleStructure(tables);
  const known = { site: site.site ?? FALLBACK_SITE, ...days };
  const compared = joinable(withoutCopies(structure), {
    ...known,
    missingTables: missingTablesOf(tables),
    held: new Map(),
  });
  onProgress('正在核对各表');
  const found = [
    site.issues,
    missingFiles(new Set([...files.keys(), ...irregular])),
    emptyTables(tables),
    [...tables.values()].flatMap((table) => table.issues),
    structure.issues,
    runChecks(compared, structure.repeated, tables, known),
    strayFiles(files.keys()),
    irregularFileIssues(irregularFiles),
    options.textFaults ?? [],
  ].flat();
  onProgress('正在查找个人信息');
  const { bureauEmail } = site;
  const { content = new Map(), hidden = new Map() } = options;
  const personal = personalIssues({ files, content, hidden, irregular }, { bureauEmail }, options.lookInto);
  const rowAt = rowFinder(tables);
  const waivers = typedRows(structure.rows).waivers;
  const waiverFile = tables.get('waivers');
  const all = [...withoutPersonal(found, personal), ...personal];
  const { issues, waived } = waiverFile
    ? applyWaivers(all, waivers, waiverFile, rowAt, asOf)
    : { issues: all, waived: [] };
  return conclude({
    asOf,
    site: site.site,
    tables,
    structure,
    compared,
    issues: sortIssues(issues),
    waived,
    rowAt,
  });
}

/** What an examination found, for those who read the same files again. */
export interface Findings extends Pick<Examination, 'issues' | 'waived'> {
  readonly asOf: AsOf;
}

/** The examination of files that were examined before, without running the rules again: it comes to the same. */
export function examinedBefore(files: Files, { asOf, issues, waived }: Findings): Examination {
  const { site } = readSiteFile(files);
  const tables = readTables(files, () => undefined);
  const structure = settleStructure(tables);
  const days = daysOf(asOf, tables);
  return conclude({ asOf: days.asOf, site, tables, structure, issues, waived, rowAt: rowFinder(tables) });
}

/** The same with warnings and notices that were found meanwhile: they change nothing of what is published. Throws at an error. */
export function withFindings(sound: Examination, { issues, waived }: Omit<Findings, 'asOf'>): Examination {
  const counts = countsOf(issues);
  if (counts.error + sound.counts.error > 0) throw new Error('An error changes what is published.');
  return { ...sound, issues, counts, waived };
}

function countsOf(issues: readonly Issue[]): Examination['counts'] {
  const counts = { error: 0, warning: 0, notice: 0 };
  for (const issue of issues) counts[issue.severity] += 1;
  return counts;
}

/** The day the examination speaks for, and the last day on which something may have happened. */
function daysOf(
  asOf: AsOf,
  tables: ReadonlyMap<TableName, TableFile>,
): Pick<CheckContext, 'asOf' | 'happenedUntil'> {
  if (typeof asOf === 'string') return { asOf, happenedUntil: asOf };
  return { asOf: newestCount(tables, asOf.newestCountUntil), happenedUntil: asOf.newestCountUntil };
}

/** The newest 统计日期 of all tables, none after `until`; `until` where no table has one. */
function newestCount(tables: ReadonlyMap<TableName, TableFile>, until: IsoDate): IsoDate {
  let newest: IsoDate | null = null;
  for (const { table, rows } of tables.values()) {
    if (!('countedOn' in table.columns)) continue;
    for (const { countedOn } of rows) {
      const day = countedOn as IsoDate;
      if (day <= until && (newest === null || day > newest)) newest = day;
    }
  }
  return newest ?? until;
}

interface Structure {
  /** Rows that read well, without those that refer to a row that does not. */
  readonly rows: Tabled;
  readonly issues: readonly Issue[];
  /** Rows that repeat a key. */
  readonly repeated: ReadonlySet<RowId>;
  /** Those of them that say nothing new. */
  readonly copies: ReadonlySet<RowId>;
  readonly dependents: readonly { readonly table: TableName; readonly row: AnyRow }[];
}

/** Keys, and the rows that refer to a row that cannot be read: they would only repeat its error. */
function settleStructure(tables: ReadonlyMap<TableName, TableFile>): Structure {
  const issues: (readonly Issue[])[] = [];
  const repeated = new Set<RowId>();
  const copies = new Set<RowId>();
  const lost: Partial<Record<TableName, readonly AnyRow[]>> = {};
  for (const [name, file] of tables) {
    const keys = repeatedKeys(file);
    issues.push(keys.issues);
    for (const row of keys.rows) repeated.add(rowId(name, row));
    for (const row of keys.copies) copies.add(rowId(name, row));
    if (file.brokenRows.length > 0) lost[name] = file.brokenRows;
  }
  const rows = tabled((name) => tables.get(name)?.rows ?? []);
  const settled = withhold(rows, new Set(), new Map(), lost);
  return { ...settled, issues: issues.flat(), repeated, copies };
}

/** The rows that rules compare: of rows that say the same, the first. That the others repeat it is told once, and by no other rule. */
function withoutCopies({ rows, copies }: Structure): Tabled {
  if (copies.size === 0) return rows;
  return tabled((name) => rows[name].filter((row) => !copies.has(rowId(name, row))));
}

function readSiteFile(files: Files) {
  const bytes = files.get(SITE_FILE);
  return bytes === undefined ? { site: null, bureauEmail: '', issues: [] } : readSite(bytes);
}

function readTables(files: Files, onProgress: (step: string) => void): ReadonlyMap<TableName, TableFile> {
  const tables = new Map<TableName, TableFile>();
  for (const name of TABLE_NAMES) {
    const file = `${name}.csv`;
    const bytes = files.get(file);
    if (bytes === undefined) continue;
    onProgress(`正在读取 ${file}`);
    tables.set(name, readSheet({ name: file, bytes }, name));
  }
  return tables;
}

type RowFinder = (issue: Issue) => { readonly file: TableFile; readonly row: AnyRow } | undefined;

/** Finds the row that an issue is about. */
function rowFinder(tables: ReadonlyMap<TableName, TableFile>): RowFinder {
  const byFile = new Map([...tables.values()].map((file) => [file.file, file]));
  const byNumber = new Map<TableFile, ReadonlyMap<number, AnyRow>>();
  return (issue) => {
    const file = byFile.get(issue.file);
    if (file === undefined || issue.row === null) return undefined;
    let rows = byNumber.get(file);
    if (rows === undefined) {
      rows = new Map([...file.rows, ...file.brokenRows].map((row) => [row[ROW_NUMBER], row]));
      byNumber.set(file, rows);
    }
    const row = rows.get(issue.row);
    return row && { file, row };
  };
}

interface Conclusion {
  readonly asOf: IsoDate;
  readonly site: Site | null;
  readonly tables: ReadonlyMap<TableName, TableFile>;
  readonly structure: Structure;
  /** What the rules compared, where they were run. */
  readonly compared?: Joinable;
  readonly issues: readonly Issue[];
  readonly waived: readonly Issue[];
  readonly rowAt: RowFinder;
}

/** Applies the policy: what stops, what is held, what remains. */
function conclude({ asOf, site, tables, structure, compared, ...told }: Conclusion): Examination {
  const { issues, waived, rowAt } = told;
  const counts = countsOf(issues);
  const isHolding = site?.publishPolicy === 'hold' && counts.error > 0;
  const outcome = isHolding ? holdRows(issues, structure, tables, rowAt) : null;
  const publishable = site !== null && (counts.error === 0 || (outcome !== null && !outcome.isStopped));
  const rows = outcome?.rows ?? structure.rows;
  const held = outcome?.held ?? NOTHING_HELD;
  const missingTables = missingTablesOf(tables);
  const options = {
    site: site ?? FALLBACK_SITE,
    asOf,
    missingTables,
    held: heldByKindergarten(held),
    heldKindergartens: heldKindergartens(held, tables.get('kindergartens'), rows.kindergartens),
  };
  const { bureau } = compared?.rows === rows ? compared : joinable(rows, options);
  return {
    asOf,
    issues: issues.map(maskedIssue),
    counts,
    waived: waived.map(maskedIssue),
    site,
    missingTables,
    held,
    publishable,
    rows: typedRows(rows),
    bureau: publishable ? bureau : noBureau,
  };
}

function noBureau(): null {
  return null;
}

function missingTablesOf(tables: ReadonlyMap<TableName, TableFile>): ReadonlySet<TableName> {
  return new Set(TABLE_NAMES.filter((name) => !isKept(tables.get(name))));
}

/** A function of its own: its closure must keep alive nothing of the files but the rows. */
function joinable(rows: Tabled, options: BuildOptions): Joinable {
  let bureau: Bureau | undefined;
  return { rows, bureau: () => (bureau ??= buildBureau(typedRows(rows), options)) };
}
