import type { TableName } from '../../dataset/tables/names.ts';
import type { FoundRow } from '../found.ts';
import type { SheetPlace } from '../place.ts';
import type { PresentRow, PresentTable } from '../present/present-table.ts';

/** A row as a summary names it. */
export interface RowName {
  readonly table: TableName;
  /** As waivers.csv writes it: `9902070101|保育教育费|保育教育费|全部|2026-09-01`. */
  readonly key: string;
  /** The kindergarten by name, or what else the row is about. */
  readonly subject: string;
  /** The rest of the key in words: `保育教育费 全部 2026-09-01`. */
  readonly of: string;
}

export interface AddedRow extends RowName {
  readonly place: SheetPlace;
}

/** A cell that says something else than before. */
export interface ChangedCell extends RowName {
  /** The English key of the column, and its header. */
  readonly column: string;
  readonly header: string;
  /** Empty where nothing stood. */
  readonly from: string;
  readonly to: string;
  readonly place: SheetPlace;
  /** Whether it follows from a row that begins later: the 截止日期 of the price before. */
  readonly isEnd: boolean;
}

/** A cell that was corrected in the table since an import: it stays as it stands. */
export interface CorrectedCell extends RowName {
  readonly header: string;
  readonly stands: string;
  readonly says: string;
  readonly place: SheetPlace;
  /** Whether it is asked which of the two is right; else the sheet, or the answer, is one from before. */
  readonly isAsked: boolean;
  /** Whether what it says is an answer about that place, and not what stands there. */
  readonly isAnswered: boolean;
}

/** A found row that changes nothing of what stands, and why. */
export interface KeptRow extends RowName {
  readonly place: SheetPlace;
  readonly why: string;
  /** Of a row that was taken out of the table since an import: whether it stays out, or that is asked. */
  readonly removed: 'held' | 'asked' | null;
}

/** What the found rows come to in one table. */
export interface MergedTable {
  readonly present: PresentTable;
  readonly rows: readonly PresentRow[];
  readonly added: readonly AddedRow[];
  readonly changed: readonly ChangedCell[];
  /** Found rows that say what stands there already. */
  readonly unchanged: number;
  readonly kept: readonly KeptRow[];
  readonly corrected: readonly CorrectedCell[];
  /** Rows of tables behind this one that a change brings with it: the former name, what held before. */
  readonly follows: readonly FoundRow[];
  /** Files of which it is asked whether they or the table are right: they are not done with. */
  readonly asking: readonly string[];
  /** The rows, new ones among them, of which the sheets say something that was taken. */
  readonly met: readonly PresentRow[];
  /** Found rows that wait for an answer: their key is asked, or nothing but their key is known. */
  readonly waiting: readonly FoundRow[];
}
