import type { Column } from '../views/table.ts';
import { labelOf } from './line-breaks.ts';

/** As many columns as `styles/table.css` has rules for: their cells take the label of their column from the table. */
const CARRIED = 20;

/** Words and nothing that means anything in a style: a name from the data may hold whatever somebody typed. */
const PLAIN = /^[\p{L}\p{N} \u2060、，：；·（）∶÷/%]*$/u;

/**
 * The labels that the cells of a folded row stand under, as custom properties of the table: said once for a column, not in every cell.
 * The row head, which is the first, has none; what the table cannot carry its cells say (`ownLabel`).
 */
export function labelStyle(columns: readonly Column[]): string | undefined {
  const carried = columns.flatMap((column, at) =>
    at > 0 && isCarried(column, at) ? [`--l${at + 1}:'${labelOf(column)}'`] : [],
  );
  return carried.length === 0 ? undefined : carried.join(';');
}

/** What a cell itself must say, because its table does not say it for its column. */
export function ownLabel(column: Column | undefined, index: number): string | undefined {
  return column === undefined || index === 0 || isCarried(column, index) ? undefined : labelOf(column);
}

function isCarried(column: Column, index: number): boolean {
  return index < CARRIED && PLAIN.test(labelOf(column));
}
