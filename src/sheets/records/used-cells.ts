import type { FoundRow } from '../found.ts';
import type { SheetPlace } from '../place.ts';

/** Whether a cell gave a value to one of these rows of a section, besides naming it. The rows are read once, whatever is asked of them. */
export function usedIn(rows: readonly FoundRow[]): (place: SheetPlace) => boolean {
  const used = new Set(
    rows.flatMap(({ cells, place }) =>
      Object.entries(cells).flatMap(([key, cell]) =>
        // Who is in the last year may stand in the very cell that a row is placed at.
        cell.kind === 'value' && (cell.place.cell !== place.cell || key === 'finalYearChildren')
          ? [cell.place.cell]
          : [],
      ),
    ),
  );
  return ({ cell }) => used.has(cell);
}
