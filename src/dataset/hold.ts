import type { AssessmentKind } from '../domain/code-lists.ts';
import { groupBy } from '../domain/grouping.ts';
import type { HeldPrice, HeldRows } from '../domain/held-rows.ts';
import type { IsoDate, SchoolYear } from '../domain/school-date.ts';
import { CHECKS } from './checks/index.ts';
import type { Issue } from './issue.ts';
import { type AnyRow, mayBeHeldAlone, type TableFile } from './read/table-file.ts';
import { TABLE_NAMES, type TableName } from './tables/names.ts';
import { type Columns, ROW_NUMBER } from './tables/table.ts';
import { type RowId, rowId, type Tabled, tableNamed } from './tabled.ts';
import { mayBeAbsent, withhold } from './withhold.ts';

/** A row that is held back, and the rules that it breaks. */
export interface HeldRow {
  readonly table: TableName;
  /** As WPS numbers it. */
  readonly row: number;
  /** The kindergarten it is about, where it is about one and its code can be read. */
  readonly kindergarten: string | null;
  readonly rules: readonly string[];
  /** Of a table with a 学年: which it tells of; null where it cannot be read. */
  readonly schoolYear?: SchoolYear | null;
  /** Of an account: its year; null where it cannot be read. */
  readonly accountYear?: number | null;
  /** Of a price: what decides whether a sum lacks it. */
  readonly price?: HeldPrice;
  /** Of an assessment: its 评估类别; null where it cannot be read. */
  readonly assessmentKind?: AssessmentKind | null;
  /** Of a table that is not about one kindergarten: the 标识码 (or 区划代码) that it names. */
  readonly named?: readonly string[];
}

/** A cell that is held back while its row stays: it reads 待核实. */
export interface HeldCell extends HeldRow {
  readonly header: string;
}

/** What the policy `hold` held back. Rows that refer to a held row are held with it and only counted. */
export interface Held {
  readonly rows: readonly HeldRow[];
  readonly cells: readonly HeldCell[];
  readonly dependents: readonly HeldRow[];
}

export const NOTHING_HELD: Held = { rows: [], cells: [], dependents: [] };

/** Errors of the reader that concern one row. Every other error of the reader stops the publication. */
const ROW_ERRORS: ReadonlySet<string> = new Set([
  'required-cell',
  'placeholder',
  'type-error',
  'enum-error',
  'range-error',
  'pattern-error',
  'scientific-notation',
  'refused-character',
  'text-too-long',
  'link-error',
  'formula-in-code',
  'extra-cell',
  'missing-cell',
  'surplus-row',
  'primary-key',
  'stale-waiver',
]);

const POLICIES: ReadonlyMap<string, 'row' | 'cell' | 'stop'> = new Map(
  CHECKS.map((check) => [check.id, check.hold]),
);

function policyOf({ rule }: Issue): 'row' | 'cell' | 'stop' {
  return POLICIES.get(rule) ?? (ROW_ERRORS.has(rule) ? 'row' : 'stop');
}

/** Whether the policy `hold` holds what an issue is about; else it stops the publication whatever the policy. */
export function mayBeHeld(issue: Issue): boolean {
  return issue.row !== null && policyOf(issue) !== 'stop';
}

export interface HoldOutcome {
  /** Whether an error stops the publication whatever the policy. */
  readonly isStopped: boolean;
  readonly rows: Tabled;
  readonly held: Held;
}

interface Faults {
  readonly rows: ReadonlySet<RowId>;
  readonly cells: ReadonlyMap<RowId, ReadonlySet<string>>;
  readonly rulesOf: ReadonlyMap<RowId, ReadonlySet<string>>;
}

/**
 * Holds back what has an error, by the rule's own policy. An error of the reader in a cell that may be empty holds that
 * cell alone (it was read as 待核实 already); in any other cell, or one that ends the row, the row. A row that several rules break is held once.
 */
export function holdRows(
  issues: readonly Issue[],
  structure: {
    readonly rows: Tabled;
    readonly repeated: ReadonlySet<RowId>;
    readonly dependents: readonly { readonly table: TableName; readonly row: AnyRow }[];
  },
  tables: ReadonlyMap<TableName, TableFile>,
  rowAt: (issue: Issue) => { readonly file: TableFile; readonly row: AnyRow } | undefined,
): HoldOutcome {
  const rows = new Set(structure.repeated);
  const cells = new Map<RowId, Set<string>>();
  const rulesOf = new Map<RowId, Set<string>>();
  let isStopped = false;
  for (const issue of issues) {
    if (issue.severity !== 'error') continue;
    const place = rowAt(issue);
    const policy = policyOf(issue);
    if (policy === 'stop' || place === undefined) {
      isStopped = true;
      continue;
    }
    const id = rowId(place.file.table.name, place.row);
    addTo(rulesOf, id, issue.rule);
    const cell = heldCell(issue, place.file, policy);
    if (cell === null) rows.add(id);
    else addTo(cells, id, cell);
  }
  for (const id of rows) cells.delete(id);
  const settled = withhold(structure.rows, rows, cells);
  const faults: Faults = { rows, cells, rulesOf };
  return {
    isStopped,
    rows: settled.rows,
    held: summarise(faults, [...structure.dependents, ...settled.dependents], tables),
  };
}

/** The key of the cell that is held instead of its row; null where the row must go. */
function heldCell(issue: Issue, file: TableFile, policy: 'row' | 'cell'): string | null {
  const found = Object.entries(file.table.columns).find(([, column]) => column.header === issue.header);
  if (found === undefined) return null;
  const [key, column] = found;
  if (ROW_ERRORS.has(issue.rule)) {
    const isCellError = issue.rule !== 'primary-key' && issue.rule !== 'stale-waiver';
    return isCellError && mayBeHeldAlone(key, column) ? key : null;
  }
  return policy === 'cell' && mayBeAbsent(column) ? key : null;
}

function summarise(
  { rows, cells, rulesOf }: Faults,
  dependents: readonly { readonly table: TableName; readonly row: AnyRow }[],
  tables: ReadonlyMap<TableName, TableFile>,
): Held {
  const held: { rows: HeldRow[]; cells: HeldCell[] } = { rows: [], cells: [] };
  for (const name of TABLE_NAMES) {
    const file = tables.get(name);
    if (file === undefined) continue;
    for (const row of [...file.rows, ...file.brokenRows]) {
      const id = rowId(name, row);
      const rules = rulesOf.get(id);
      if (rows.has(id)) held.rows.push(describe(name, row, rules));
      for (const key of cells.get(id) ?? []) {
        held.cells.push({ ...describe(name, row, rules), header: file.table.columns[key]?.header ?? key });
      }
    }
  }
  return { ...held, dependents: dependents.map(({ table, row }) => describe(table, row)) };
}

function describe(table: TableName, row: AnyRow, rules: ReadonlySet<string> = new Set()): HeldRow {
  const { subject, columns } = tableNamed(table);
  const code = subject === undefined ? undefined : row[subject];
  const named = subject === undefined ? namedIn(columns, row) : [];
  return {
    table,
    row: row[ROW_NUMBER],
    kindergarten: typeof code === 'string' ? code : null,
    rules: [...rules],
    ...('schoolYear' in columns && { schoolYear: (row['schoolYear'] as SchoolYear | undefined) ?? null }),
    ...(table === 'finance' && { accountYear: typeof row['year'] === 'number' ? row['year'] : null }),
    ...(table === 'fees' && { price: priceOf(row) }),
    ...(table === 'assessments' && { assessmentKind: (row['kind'] as AssessmentKind | undefined) ?? null }),
    ...(named.length > 0 && { named }),
  };
}

function namedIn(columns: Columns, row: AnyRow): readonly string[] {
  return Object.entries(columns).flatMap(([key, { references = [] }]) => {
    const code = row[key];
    return typeof code === 'string' && references.some(({ table }) => table === 'kindergartens')
      ? [code]
      : [];
  });
}

/** A last day or a 自愿 that cannot be read leaves it open whether a sum lacks the price. */
function priceOf({ until, voluntary }: AnyRow): HeldPrice {
  return { until: typeof until === 'string' ? (until as IsoDate) : null, voluntary: voluntary === true };
}

/** Rows held back by 标识码 and table: what a kindergarten's page says is 待核实. */
export function heldByKindergarten(held: Held): ReadonlyMap<string, readonly HeldRows[]> {
  const told = [...held.rows, ...held.dependents].flatMap((row) =>
    [...new Set(row.named ?? [row.kindergarten])].map((code) => ({ code, row })),
  );
  return new Map(
    [...groupBy(told, ({ code }) => code)].map(([code, own]) => {
      const rows = own.map(({ row }) => row);
      return [code, [...groupBy(rows, ({ table }) => table)].map(([table, some]) => heldRows(table, some))];
    }),
  );
}

function heldRows(table: TableName, own: readonly HeldRow[]): HeldRows {
  const years = new Set(own.flatMap(({ schoolYear }) => (schoolYear === undefined ? [] : [schoolYear])));
  const accounts = new Set(
    own.flatMap(({ accountYear }) => (accountYear === undefined ? [] : [accountYear])),
  );
  const prices = own.flatMap(({ price }) => price ?? []);
  const kinds = own.flatMap(({ assessmentKind }) => (assessmentKind === undefined ? [] : [assessmentKind]));
  return {
    table,
    rows: own.length,
    ...(years.size > 0 && { years: [...years] }),
    ...(accounts.size > 0 && { accountYears: [...accounts] }),
    ...(prices.length > 0 && { prices }),
    ...(kinds.length > 0 && { assessmentKinds: [...new Set(kinds)] }),
  };
}

/** The 区划代码 of the kindergartens that are held back themselves; null where it cannot be read. A row that only repeats another holds none back. */
export function heldKindergartens(
  held: Held,
  file: TableFile | undefined,
  published: readonly AnyRow[],
): readonly (string | null)[] {
  const numbers = new Set(
    [...held.rows, ...held.dependents].flatMap(({ table, row }) => (table === 'kindergartens' ? [row] : [])),
  );
  if (file === undefined || numbers.size === 0) return [];
  const codes = new Set(published.map(({ code }) => code));
  return [...file.rows, ...file.brokenRows]
    .filter((row) => numbers.has(row[ROW_NUMBER]) && !codes.has(row['code']))
    .map(({ district }) => (typeof district === 'string' ? district : null));
}

function addTo<K, V>(sets: Map<K, Set<V>>, key: K, value: V): void {
  const set = sets.get(key);
  if (set) set.add(value);
  else sets.set(key, new Set([value]));
}
