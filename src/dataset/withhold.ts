import { UNDER_REVIEW } from '../domain/reported.ts';
import type { AnyRow } from './read/table-file.ts';
import type { Column } from './tables/column.ts';
import { type RowId, rowId, type Tabled, tabled, tableNamed } from './tabled.ts';
import { TABLE_NAMES, type TableName } from './tables/names.ts';

export interface Withheld {
  readonly rows: Tabled;
  /** Rows that went only because a row they refer to is held. */
  readonly dependents: readonly { readonly table: TableName; readonly row: AnyRow }[];
}

/**
 * The rows without the `held` ones, and without the rows that refer to these: where a required code refers to a held row,
 * its row is held with it; an optional code reads 待核实. `heldCells` read 待核实 as well.
 *
 * `lost` are rows that are not among `rows` any more and whose dependents must go too.
 */
export function withhold(
  rows: Tabled,
  held: ReadonlySet<RowId>,
  heldCells: ReadonlyMap<RowId, ReadonlySet<string>>,
  lost: Partial<Record<TableName, readonly AnyRow[]>> = {},
): Withheld {
  const kept = new Map<TableName, readonly AnyRow[]>();
  const gone = new Map<TableName, AnyRow[]>();
  for (const name of TABLE_NAMES) {
    const before = rows[name];
    const remaining = held.size === 0 ? before : before.filter((row) => !held.has(rowId(name, row)));
    const missing = [
      ...(lost[name] ?? []),
      ...(remaining.length < before.length ? before.filter((row) => held.has(rowId(name, row))) : []),
    ];
    if (missing.length > 0) gone.set(name, missing);
    kept.set(
      name,
      heldCells.size === 0
        ? remaining
        : remaining.map((row) => withoutCells(row, heldCells.get(rowId(name, row)))),
    );
  }
  const dependents: { table: TableName; row: AnyRow }[] = [];
  for (let fresh = new Set(gone.keys()); fresh.size > 0;) {
    const codes = lostCodes(kept, gone, fresh);
    fresh = new Set();
    for (const name of TABLE_NAMES) {
      const dropped = dropDependents(name, kept, codes);
      if (dropped.length === 0) continue;
      fresh.add(name);
      gone.set(name, [...(gone.get(name) ?? []), ...dropped]);
      for (const row of dropped) dependents.push({ table: name, row });
    }
  }
  return { rows: tabled((name) => kept.get(name) ?? []), dependents };
}

function withoutCells(row: AnyRow, keys: ReadonlySet<string> | undefined): AnyRow {
  if (keys === undefined) return row;
  return { ...row, ...Object.fromEntries([...keys].map((key) => [key, UNDER_REVIEW])) };
}

/** By `table.column`: the codes that only held rows had. */
function lostCodes(
  kept: ReadonlyMap<TableName, readonly AnyRow[]>,
  gone: ReadonlyMap<TableName, readonly AnyRow[]>,
  fresh: ReadonlySet<TableName>,
): ReadonlyMap<string, ReadonlySet<unknown>> {
  const codes = new Map<string, ReadonlySet<unknown>>();
  for (const [name, column] of REFERRED) {
    if (!fresh.has(name)) continue;
    const there = new Set((kept.get(name) ?? []).map((row) => row[column]));
    const lost = (gone.get(name) ?? [])
      .map((row) => row[column])
      .filter((code) => code !== undefined && !there.has(code));
    if (lost.length > 0) codes.set(`${name}.${column}`, new Set(lost));
  }
  return codes;
}

/** Takes away the rows of a table that refer to a lost code; returns them. */
function dropDependents(
  name: TableName,
  kept: Map<TableName, readonly AnyRow[]>,
  codes: ReadonlyMap<string, ReadonlySet<unknown>>,
): readonly AnyRow[] {
  const dropped: AnyRow[] = [];
  for (const [key, column] of Object.entries(tableNamed(name).columns)) {
    const references = column.references ?? [];
    const lost = references.flatMap((target) => codes.get(`${target.table}.${target.column}`) ?? []);
    if (lost.length === 0) continue;
    // A code may be found in one of several tables: lost in one, it may still stand in another.
    const others = references.filter((target) => !codes.has(`${target.table}.${target.column}`));
    const there = others.map(
      ({ table, column: own }) => new Set((kept.get(table) ?? []).map((row) => row[own])),
    );
    const isLost = (row: AnyRow): boolean =>
      lost.some((set) => set.has(row[key])) && !there.some((set) => set.has(row[key]));
    const rows = kept.get(name) ?? [];
    if (mayBeAbsent(column)) {
      kept.set(
        name,
        rows.map((row) => (isLost(row) ? withoutCells(row, new Set([key])) : row)),
      );
    } else {
      for (const row of rows) if (isLost(row)) dropped.push(row);
      kept.set(
        name,
        rows.filter((row) => !isLost(row)),
      );
    }
  }
  return dropped;
}

/** Whether a cell of this column may read 待核实 while its row stays. */
export function mayBeAbsent(column: Column): boolean {
  return column.presence !== 'required';
}

/** The columns that others refer to. */
const REFERRED: readonly (readonly [TableName, string])[] = referredColumns();

function referredColumns(): readonly (readonly [TableName, string])[] {
  const found = new Map<string, readonly [TableName, string]>();
  for (const name of TABLE_NAMES) {
    for (const { references } of Object.values(tableNamed(name).columns)) {
      for (const { table, column } of references ?? []) found.set(`${table}.${column}`, [table, column]);
    }
  }
  return [...found.values()];
}
