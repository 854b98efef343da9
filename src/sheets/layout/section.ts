import type { GridCell } from '../book/grid.ts';
import type { DroppedPart } from '../found.ts';
import type { SheetPlace } from '../place.ts';

/** A sentence above or below a table. */
export interface Line {
  readonly text: string;
  readonly place: SheetPlace;
}

/** A column of a headed table: its heads from the outermost to its own. */
export interface HeadColumn {
  readonly path: readonly string[];
  readonly place: SheetPlace;
  /** The head of another name that it stands behind, where it may be of those: 结对幼儿园. */
  readonly behind?: string;
}

/** A row of a headed table that says something of one kindergarten, or of several together. */
export interface BodyRow {
  readonly cells: readonly GridCell[];
  /** The name over a block of rows, where a row of its own gives it: 一、临岚镇. */
  readonly group: string;
  /** What that says in brackets: 石门镇（检查时间均为2026年9月16日）. */
  readonly groupNote?: string;
}

/** What a worksheet of items says of some of them, whoever charges for them; null where it has no such column, or nothing in it. */
export interface ItemRow {
  /** 保教费、托班保育费 */
  readonly items: string;
  /** The cell that names them, which may reach over several rows. */
  readonly of: string;
  readonly refund: Line | null;
  readonly service: Line | null;
  readonly voluntary: Line | null;
  readonly category: Line | null;
}

/** What a table of items says of some: which category they are of, whom it is for, and what holds of them; each the cell that says it. */
export interface TermRow {
  readonly item: GridCell;
  readonly category?: GridCell | undefined;
  /** 公办园、普惠性民办园; none for all. */
  readonly whose?: GridCell | undefined;
  readonly service?: GridCell | undefined;
  readonly refund?: GridCell | undefined;
  readonly voluntary?: GridCell | undefined;
}

/** One table of a sheet, and what stands around it. */
export interface Section {
  readonly file: string;
  readonly sheet: string | null;
  readonly isHidden: boolean;
  /** Above it, and, of the last of a sheet, below it. */
  readonly lines: readonly Line[];
  /** On worksheets of the same book that only explain how it is filled in. */
  readonly beside?: readonly Line[];
  /** On worksheets of the same book that only tell of items what they are for, and how they are paid back. */
  readonly itemRows?: readonly ItemRow[];
  /** On any sheets that were handed over with it and only tell what holds of items. */
  readonly termRows?: readonly TermRow[];
  readonly columns: readonly HeadColumn[];
  readonly rows: readonly BodyRow[];
  /** Rows of totals, in their order among the rows: `after` is how many rows stand above. */
  readonly totals: readonly { readonly row: BodyRow; readonly after: number }[];
  readonly dropped: readonly DroppedPart[];
  /** Whether the kindergartens stood side by side, and the heads one under the other. */
  readonly isTurned: boolean;
}
