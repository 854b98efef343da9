import type { Column } from '../views/table.ts';
import { labelOf } from './line-breaks.ts';

/** As many columns as `styles/table.css` has rules for: their cells take the label of their column from the table. */
const CARRIED = 20;

/**
 * The labels that the cells of a folded row stand under, as custom properties of the table: said once for a column, not in every cell.
 * The row head, which is the first, has none.
 */
export function labelStyle(columns: readonly Column[]): string {
  return columns
    .slice(1, CARRIED)
    .map((column, at) => `--l${at + 2}:${cssString(labelOf(column))}`)
    .join(';');
}

/** What a cell itself must say, because its column is beyond those. */
export function ownLabel(column: Column | undefined, index: number): string | undefined {
  return column && index >= CARRIED ? labelOf(column) : undefined;
}

/** A text as CSS writes it: a name from the data must not end it. */
function cssString(text: string): string {
  return `'${text.replace(/['"\\<>&\p{Cc}]/gu, (one) => `\\${one.codePointAt(0)?.toString(16) ?? ''} `)}'`;
}
