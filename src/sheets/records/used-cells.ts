import type { FoundRow } from '../found.ts';
import type { SheetPlace } from '../place.ts';

/** What may be read of the very cell that a row is placed at: of a remark. */
const OF_REMARKS: ReadonlySet<string> = new Set(['amount', 'finalYearChildren']);

/** Whether a cell gave a value to one of these rows of a section, besides naming it. The rows are read once, whatever is asked of them. */
export function usedIn(rows: readonly FoundRow[]): (place: SheetPlace) => boolean {
  const used = new Set(
    rows.flatMap(({ cells, place }) =>
      Object.entries(cells).flatMap(([key, cell]) =>
        cell.kind === 'value' && (cell.place.cell !== place.cell || OF_REMARKS.has(key))
          ? [cell.place.cell]
          : [],
      ),
    ),
  );
  return ({ cell }) => used.has(cell);
}
