import type { Bureau } from '../domain/bureau.ts';
import { codeSteps, successorFinder } from '../domain/former-code.ts';
import { given } from '../domain/reported.ts';
import { rowKey } from '../dataset/checks/primary-key.ts';
import type { Held } from '../dataset/held-row.ts';
import { readSheet } from '../dataset/read-sheet.ts';
import type { AnyRow } from '../dataset/read/table-file.ts';
import { bureauRows } from '../dataset/bureau-rows.ts';
import type { TableName } from '../dataset/tables/names.ts';
import { ROW_NUMBER } from '../dataset/tables/table.ts';
import { tableNamed } from '../dataset/tabled.ts';
import type { Files } from '../dataset/personal-issues.ts';

/** What is published today, as far as it decides what of the past is told, and under which name. */
export interface Present {
  readonly bureau: Bureau;
  /** The kindergartens that a code has become: itself while it is in use, the heirs of one given up; itself where there is none. */
  readonly heirsOf: (code: string) => readonly string[];
  /** Whether a code was given up in a merger, a split or a closing: its successor is not the same kindergarten. */
  readonly isAnother: (code: string) => boolean;
  /** Whether what is told of a row, or of one cell of it, is withheld today. `row`: its key. */
  readonly isWithheld: (table: TableName, row: string, header: string) => boolean;
}

/** `held`: what the policy holds back, `files`: where it stands. */
export function presentOf(bureau: Bureau, held: Held, files: Files): Present {
  const isThere = (code: string): boolean => bureau.kindergartenByCode.has(code);
  const successors = successorFinder(codeSteps(bureau.formerCodes), isThere);
  const isHeld = heldFinder(bureau, held, files);
  const penalties = shownPenalties(bureau);
  return {
    bureau,
    heirsOf: (code) => {
      const heirs = isThere(code) ? [code] : successors(code);
      return heirs.length === 0 ? [code] : heirs;
    },
    isAnother: (code) => !isThere(code) && isUnited(bureau, code),
    isWithheld: (table, row, header) =>
      (table === 'penalties' && !penalties.has(row)) || isHeld(table, row, header),
  };
}

function isUnited({ formerCodes }: Bureau, code: string): boolean {
  const seen = new Set<string>();
  for (const pending = [code]; pending.length > 0;) {
    const at = pending.pop() ?? code;
    if (seen.has(at)) continue;
    seen.add(at);
    for (const { formerCode, currentCode, type } of formerCodes) {
      const next = given(currentCode);
      if (formerCode !== at || next === undefined || next === at) continue;
      if (type === '合并' || type === '拆分' || type === '停办') return true;
      pending.push(next);
    }
  }
  return false;
}

/** A penalty that was withdrawn, or whose time is over, leaves the record with the pages. */
function shownPenalties(bureau: Bureau): ReadonlySet<string> {
  const rows = bureauRows(bureau, 'penalties') as readonly AnyRow[];
  return new Set(rows.map((row) => rowKey(tableNamed('penalties'), row)));
}

function heldFinder(bureau: Bureau, held: Held, files: Files): Present['isWithheld'] {
  const rows = new Set<string>();
  const cells = new Set<string>();
  const rowsAt = rowFinder(files);
  const publishedIn = publishedRows(bureau);
  for (const { table, row } of [...held.rows, ...held.dependents]) {
    const key = keyAt(rowsAt, table, row);
    // Of a row that only repeats another, the other is published.
    if (key !== null && !publishedIn(table).has(key)) rows.add(`${table} ${key}`);
  }
  for (const { table, row, header } of held.cells) {
    const key = keyAt(rowsAt, table, row);
    if (key !== null) cells.add(`${table} ${key} ${header}`);
  }
  const isHeldKindergarten = (code: string): boolean => rows.has(`kindergartens ${code}`);
  return (table, row, header) =>
    isHeldKindergarten(row.split('|')[0] ?? '') ||
    rows.has(`${table} ${row}`) ||
    cells.has(`${table} ${row} ${header}`);
}

function keyAt(rowsAt: ReturnType<typeof rowFinder>, table: TableName, row: number): string | null {
  const found = rowsAt(table).get(row);
  return found === undefined ? null : rowKey(tableNamed(table), found);
}

function publishedRows(bureau: Bureau): (table: TableName) => ReadonlySet<string> {
  const known = new Map<TableName, ReadonlySet<string>>();
  return (table) => {
    const before = known.get(table);
    if (before) return before;
    const rows = bureauRows(bureau, table) as readonly AnyRow[];
    const keys = new Set(rows.map((row) => rowKey(tableNamed(table), row)));
    known.set(table, keys);
    return keys;
  };
}

/** Finds rows by their number in the file; a table is read only where something of it is held. */
function rowFinder(files: Files): (table: TableName) => ReadonlyMap<number, AnyRow> {
  const known = new Map<TableName, ReadonlyMap<number, AnyRow>>();
  return (table) => {
    const before = known.get(table);
    if (before) return before;
    const bytes = files.get(`${table}.csv`);
    const sheet = bytes && readSheet({ name: `${table}.csv`, bytes }, table);
    const all = [...(sheet?.rows ?? []), ...(sheet?.brokenRows ?? [])];
    const found = new Map(all.map((row) => [row[ROW_NUMBER], row]));
    known.set(table, found);
    return found;
  };
}
