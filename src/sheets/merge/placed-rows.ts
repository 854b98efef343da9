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
    behind.set(place, [...(behind.get(place) ?? []), ...more]);
  };
  for (const [subject, group] of groups) {
    const last = lastOf.get(subject);
    if (last !== undefined) put(last, group);
  }
  for (const [subject, group] of groups) {
    if (!lastOf.has(subject)) put(rowBefore(subject, order, lastOf), group);
  }
  return [...rows.flatMap((row) => [row, ...(behind.get(row) ?? [])]), ...(behind.get(null) ?? [])];
}

/** The last standing row of the nearest subject that a sheet names before another one; null where it names none. */
function rowBefore(
  subject: string,
  order: readonly string[],
  lastOf: ReadonlyMap<string, PresentRow>,
): PresentRow | null {
  const before = order.slice(0, Math.max(0, order.indexOf(subject)));
  const nearest = before.findLast((other) => lastOf.has(other));
  return (nearest === undefined ? undefined : lastOf.get(nearest)) ?? null;
}

/** What a row is about: the kindergarten, else the first column of its key. */
export function subjectOf({ table }: PresentTable, { cells }: Pick<PresentRow, 'cells'>): string {
  const key = table.subject ?? table.key[0] ?? '';
  const column = table.columns[key];
  return column === undefined ? '' : cellValue(column, cells[key] ?? '').text;
}
