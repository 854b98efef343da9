import { groupBy } from '../../domain/grouping.ts';
import { cellValue } from '../present/cell-values.ts';
import type { PresentRow, PresentTable } from '../present/present-table.ts';

/**
 * The rows of a table with others put among them: each behind the last row of what it is about (its kindergarten, its district). A newcomer
 * stands behind whoever comes before it in `order`, the subjects as a sheet has them; at the end where nobody does.
 */
export function withRows(
  present: PresentTable,
  rows: readonly PresentRow[],
  added: readonly PresentRow[],
  order: readonly string[] = [],
): readonly PresentRow[] {
  if (added.length === 0) return rows;
  const groups = groupBy(added, (row) => subjectOf(present, row));
  const lastOf = new Map(rows.map((row) => [subjectOf(present, row), row]));
  const behind = new Map<PresentRow | null, PresentRow[]>();
  const put = (place: PresentRow | null, more: readonly PresentRow[]): void => {
    const all = behind.get(place) ?? [];
    behind.set(place, all);
    for (const row of more) all.push(row);
  };
  for (const [subject, group] of groups) {
    const last = lastOf.get(subject);
    if (last !== undefined) put(last, group);
  }
  const before = rowsBefore(order, lastOf);
  for (const [subject, group] of groups) {
    if (!lastOf.has(subject)) put(before.get(subject) ?? null, group);
  }
  return [...rows.flatMap((row) => [row, ...(behind.get(row) ?? [])]), ...(behind.get(null) ?? [])];
}

/** Of each subject that a sheet names, the last standing row of the nearest one before it; null where there is none. */
function rowsBefore(
  order: readonly string[],
  lastOf: ReadonlyMap<string, PresentRow>,
): ReadonlyMap<string, PresentRow | null> {
  const before = new Map<string, PresentRow | null>();
  let nearest: PresentRow | null = null;
  for (const subject of order) {
    if (!before.has(subject)) before.set(subject, nearest);
    nearest = lastOf.get(subject) ?? nearest;
  }
  return before;
}

/** What a row is about: the kindergarten, else the first column of its key. */
export function subjectOf({ table }: PresentTable, { cells }: Pick<PresentRow, 'cells'>): string {
  const key = table.subject ?? table.key[0] ?? '';
  const column = table.columns[key];
  return column === undefined ? '' : cellValue(column, cells[key] ?? '').text;
}
