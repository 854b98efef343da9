import type { Absent } from '../domain/reported.ts';
import { isAbsent } from '../domain/reported.ts';
import { foldWidth } from '../dataset/read/width.ts';
import { cellOf, type Entry, type TableAsTold } from './entry.ts';

/** What differs between two states of one table, before it is put into words. */
export interface Difference {
  readonly kind: 'added' | 'removed' | 'changed';
  /** English key of the column; null of a whole row. */
  readonly column: string | null;
  readonly old: Entry | null;
  readonly new: Entry | null;
  /** How the new row stands to the old one where it is another row of its series: it takes over from it, or the old one was taken back. */
  readonly step?: 'follows' | 'taken-back';
  /** Whether what was said before was put right. */
  readonly isCorrection?: true;
}

/** The columns in which two rows of a table differ and that are told of, in the order of its definition. */
export function differingColumns({ table, told }: TableAsTold, old: Entry, now: Entry): readonly string[] {
  if (old.row === now.row) return [];
  const unsaid = new Set([...table.key, ...(told.silent ?? [])]);
  return Object.keys(table.columns).filter(
    (key) =>
      !unsaid.has(key) &&
      old.row[key] !== now.row[key] &&
      wording(cellOf(table, old.row, key)) !== wording(cellOf(table, now.row, key)),
  );
}

/** A text as its reader hears it: a full-width colon for a half-width one, and a space more or less, say nothing else. */
function wording(text: string): string {
  return foldWidth(text).replace(/\s+/gu, '');
}

/** The differences between a row and the same row of the next state. `isFollowed`: another row of its series comes after it. */
export function sameRow(as: TableAsTold, old: Entry, now: Entry, isFollowed = false): readonly Difference[] {
  const { ends } = as.told;
  return differingColumns(as, old, now)
    .filter((column) => !(isFollowed && column === ends))
    .map((column) => ({
      kind: 'changed',
      column,
      old,
      new: now,
      ...(isCorrection(as, old, now, column) && { isCorrection: true as const }),
    }));
}

/**
 * Whether another value under the same key puts right what was said. What was not given before, or was being checked, is only supplied; what moves
 * on with time was right when it was said.
 */
function isCorrection({ told }: TableAsTold, old: Entry, now: Entry, column: string): boolean {
  if (told.isRecord !== true || told.ends === column || told.movesOn?.includes(column) === true) return false;
  const { countedBy } = told;
  if (countedBy !== undefined && old.row[countedBy] !== now.row[countedBy]) return false;
  return !isAbsent(old.row[column]) || saysSomething(old.row[column]);
}

/** 不适用, 不公开 and 不收取 are statements; an empty cell and 待核实 are none. */
function saysSomething({ absent }: Absent): boolean {
  return absent !== 'not-given' && absent !== 'under-review';
}
