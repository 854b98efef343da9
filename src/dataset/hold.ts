import { CHECKS } from './checks/index.ts';
import { type Held, type HeldCell, type HeldRow, heldRow } from './held-row.ts';
import type { Issue } from './issue.ts';
import { type AnyRow, mayBeHeldAlone, type TableFile } from './read/table-file.ts';
import { TABLE_NAMES, type TableName } from './tables/names.ts';
import { type RowId, rowId, type Tabled } from './tabled.ts';
import { mayBeAbsent, withhold } from './withhold.ts';

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
      if (rows.has(id)) held.rows.push(heldRow(name, row, rules));
      for (const key of cells.get(id) ?? []) {
        held.cells.push({ ...heldRow(name, row, rules), header: file.table.columns[key]?.header ?? key });
      }
    }
  }
  return { ...held, dependents: dependents.map(({ table, row }) => heldRow(table, row)) };
}

function addTo<K, V>(sets: Map<K, Set<V>>, key: K, value: V): void {
  const set = sets.get(key);
  if (set) set.add(value);
  else sets.set(key, new Set([value]));
}
