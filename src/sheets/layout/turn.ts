import type { Grid, GridCell } from '../book/grid.ts';
import { isHeadWord } from '../columns/pieces.ts';
import { TERMS_OF_ROWS } from '../words/lines.ts';
import { bare } from '../values/plain.ts';
import { headScore, ownCells, rowKind } from './row-kind.ts';

type Rows = readonly (readonly GridCell[])[];

/** A table whose heads stand one under the other, and its kindergartens side by side. */
export interface Sideways {
  /** Its rows once turned: a row a kindergarten. */
  readonly rows: Rows;
  /** The rows of the sheet it took: from, up to. */
  readonly from: number;
  readonly to: number;
}

const LEAST_HEADS = 3;
const LOOKED_AT = 2;
const UPRIGHT = 4;

/** The table of a sheet that stands sideways; null where none does. */
export function sideways({ rows }: Grid): Sideways | null {
  const upright = rows.reduce((most, row) => Math.max(most, headScore(row)), 0);
  for (let column = 0; column < LOOKED_AT; column += 1) {
    const words = rows.flatMap((row, index) => (isLabel(row[column]) ? [index] : []));
    const labels = new Set(words.map((row) => bare(rows[row]?.[column]?.text ?? '')));
    if (labels.size < LEAST_HEADS || labels.size <= upright * 1.5 || labels.size < words.length * 0.8)
      continue;
    // A row of heads tells the columns apart: what stands one under the other are its values, ages and items.
    if (rows.some(isHead)) continue;
    const [first = 0] = words;
    const from = headAbove(rows, first);
    const to = (words.at(-1) ?? first) + 1;
    if (from === null) continue;
    return { rows: turned(rows.slice(from, to)), from, to };
  }
  return null;
}

function isHead(row: readonly GridCell[]): boolean {
  const words = new Set(ownCells(row).flatMap(({ text }) => (isHeadWord(text) ? [bare(text)] : [])));
  return headScore(row) > 0 && words.size >= UPRIGHT;
}

function isLabel(cell: GridCell | undefined): boolean {
  return (
    cell !== undefined &&
    cell.text !== '' &&
    !cell.isCovered &&
    isHeadWord(cell.text) &&
    !TERMS_OF_ROWS.test(bare(cell.text))
  );
}

/** The row of names: the nearest at or above the first label that has several cells. */
function headAbove(rows: Rows, first: number): number | null {
  for (let row = first; row >= Math.max(0, first - 2); row -= 1) {
    const own = ownCells(rows[row] ?? []);
    if (
      own.length >= 3 &&
      rowKind(rows[row] ?? []) === 'cells' &&
      own.slice(1).every(({ text }) => !/^[\d.,]+$/.test(text))
    )
      return row;
  }
  return null;
}

function turned(rows: Rows): Rows {
  const width = rows[0]?.length ?? 0;
  return Array.from({ length: width }, (_, column) => rows.flatMap((row) => row[column] ?? []));
}
