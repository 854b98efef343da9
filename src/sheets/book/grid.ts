import type { SheetPlace } from '../place.ts';

/** One cell as its reader sees it. */
export interface GridCell {
  /** As shown, without surrounding spaces; a covered cell of a merge shows what its first cell shows. */
  readonly text: string;
  /** Of a merge, the place of its first cell. */
  readonly place: SheetPlace;
  /** Whether it lies under a merge, whose first cell is another. */
  readonly isCovered: boolean;
  /** Whether a workbook holds a number here: 2024.1 may have been written 2024.10. */
  readonly isNumber: boolean;
}

/** A worksheet, or a CSV: rows of equal length. */
export interface Grid {
  readonly file: string;
  /** Null in a CSV. */
  readonly sheet: string | null;
  readonly isHidden: boolean;
  readonly rows: readonly (readonly GridCell[])[];
}

/** A file that cannot be opened, and why, with what to do: a sentence for the clerk. */
export interface BookFault {
  readonly file: string;
  readonly message: string;
}

export type Opened = { readonly grids: readonly Grid[] } | { readonly fault: BookFault };
