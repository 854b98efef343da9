import { type Dated, type Step, mapDated } from '../domain/dated.ts';
import { type Absent, type Reported, isAbsent } from '../domain/reported.ts';
import type { IsoDate } from '../domain/school-date.ts';
import { formatShortDate } from '../format/date.ts';
import { webAddress } from '../format/href.ts';
import type { Tone, Verdict } from '../wording/tone.ts';

/** A column of a table: what it holds. How it is set and where it breaks is for the component to decide. */
export interface Column {
  readonly label: string;
  /** Figures, set under figures. */
  readonly numeric?: boolean | undefined;
  /** The unit of every figure in it that says no other. */
  readonly unit?: string | undefined;
  /** Long words: a document, an address, a passage. */
  readonly long?: boolean | undefined;
  /** Whether a reader may sort by it (in a `sortable` table). True where it is left out. */
  readonly sortable?: boolean | undefined;
}

/** What a cell says on a day. */
export interface CellContent {
  readonly text: string | number | Absent;
  /** A second, smaller line. */
  readonly note?: string | undefined;
  /** The text is itself a state. */
  readonly status?: Tone | undefined;
  /** A state of what the text says, on a line of its own. */
  readonly verdict?: Verdict | undefined;
  /** Where the text does not sort as it should: a number, an ISO date; empty for what stays last. */
  readonly sort?: string | number | undefined;
}

export interface RichCell extends CellContent {
  /** Where it leads, as the page writes it. */
  readonly href?: string | undefined;
  /** Where it leads: a page of this site from its root, which the table brings below the base path, or an address elsewhere. */
  readonly path?: string | undefined;
  /** What the cell is known to say later, settled in the reader's browser, its key to sort by too. */
  readonly next?: readonly Step<CellContent>[] | undefined;
}

/** A finished cell: text, an absence, or text with what stands beside it. */
export type Cell = string | number | Absent | RichCell;

export function richCell(cell: Cell): RichCell {
  return typeof cell === 'object' && !isAbsent(cell) ? cell : { text: cell };
}

export interface Row {
  readonly cells: readonly Cell[];
  readonly id?: string | undefined;
  /** 标识码 of the kindergarten the row is about. */
  readonly code?: string | undefined;
  /** The districts it is found under: county and township. */
  readonly areas?: readonly string[] | undefined;
  /** The row the page is about. */
  readonly here?: boolean | undefined;
}

/** A table made ready. The first column names the row. */
export interface Table {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

/** The cell of a value that hangs on a day, with what it is known to say later. */
export function datedCell<T>(
  dated: Dated<T>,
  contentOf: (value: T, following: Step<T> | undefined) => CellContent,
): RichCell {
  const { value, next } = mapDated(dated, contentOf);
  return next.length === 0 ? value : { ...value, next };
}

/** A day as a cell, sorted as a day. */
export function dayCell(date: Reported<IsoDate>): CellContent {
  return isAbsent(date) ? { text: date } : { text: formatShortDate(date), sort: date };
}

/** A cell that leads to a page elsewhere under a short name; the text itself where it is no address. */
export function outsideCell(label: string, address: string): Cell {
  const href = webAddress(address);
  return href === undefined ? address : { text: label, href };
}
