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
  /** What a phone shows of a row before it is opened; left out where the cell is among 详情. */
  readonly brief?: BriefPlace | undefined;
}

/**
 * Where a phone shows a cell of a closed row: on a line of its own beneath the name, or as its first, second or third figure. Columns may
 * share a place: it is taken by the first of them that applies to the row.
 */
export type BriefPlace = 'line' | 1 | 2 | 3;

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

/** Whether a cell says 不适用 today and on every day to come. */
export function isIdle(cell: Cell): boolean {
  const { text, next = [] } = richCell(cell);
  return isAbsent(text) && text.absent === 'not-applicable' && next.length === 0;
}

/** The places of the cells of a row on a phone, by column; undefined for those among 详情. */
export function briefPlaces(
  cells: readonly Cell[],
  columns: readonly Column[],
): readonly (BriefPlace | undefined)[] {
  const taken = new Set<BriefPlace>();
  return columns.map(({ brief }, at) => {
    if (brief === undefined || taken.has(brief) || isIdle(cells[at] ?? '')) return undefined;
    taken.add(brief);
    return brief;
  });
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
