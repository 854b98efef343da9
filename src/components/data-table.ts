import type { Step } from '../domain/dated.ts';
import type { Absent, Reported } from '../domain/reported.ts';
import type { Tone } from '../wording/tone.ts';

/** A column of a `DataTable`. The first column names the row. */
export interface Column {
  readonly label: string;
  /** Aligned to the right, figures under figures. */
  readonly numeric?: boolean | undefined;
  /** On a phone: takes a whole line (long words, 依据). */
  readonly full?: boolean | undefined;
  /** Whether a reader may sort by it (in a `sortable` table). True where it is left out. */
  readonly sortable?: boolean | undefined;
}

/** A finished cell: text, an absence, or text with a link, a note, a status, a key to sort by. */
export type Cell = string | number | Absent | RichCell;

export interface RichCell {
  readonly text: string | number | Absent;
  readonly href?: string | undefined;
  /** A second, smaller line. */
  readonly note?: string | undefined;
  readonly status?: Tone | undefined;
  /** What the text is known to become, settled in the reader's browser. */
  readonly next?: readonly Step<Reported<string>>[] | undefined;
  /** Where the text does not sort as it should: a number, an ISO date. */
  readonly sort?: string | number | undefined;
}

export interface Row {
  readonly cells: readonly Cell[];
  readonly id?: string | undefined;
  /** 标识码 of the kindergarten the row is about. */
  readonly code?: string | undefined;
  /** The row the page is about. */
  readonly here?: boolean | undefined;
}
