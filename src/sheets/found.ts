import type { TableName } from '../dataset/index.ts';
import type { Copy } from './book/copies.ts';
import type { SheetPlace } from './place.ts';
import type { Question } from './question.ts';

/** What a sheet says of one cell of a table. A column that the sheet does not have, or leaves empty, has none. */
export type FoundCell =
  | {
      readonly kind: 'value';
      /** As the data files write it (`2026-09-01`, `380`, `非营利性`); the reader of cells takes it without a notice. */
      readonly text: string;
      readonly place: SheetPlace;
      /** Whether the sheet says that nothing is to stand there: an empty text else takes nothing away. */
      readonly isEmptied?: true;
    }
  | {
      /** Not clear: it stays empty, or as it was. */
      readonly kind: 'asked';
      readonly question: Question;
    };

/** The text of a cell; empty where it is asked, or there is none. */
export function textOf(cell: FoundCell | null | undefined): string {
  return cell?.kind === 'value' ? cell.text : '';
}

/** A row of a table as a sheet gives it. A row whose key is not known yet waits for the answer. */
export interface FoundRow {
  readonly table: TableName;
  /** By English key of the column. */
  readonly cells: Readonly<Record<string, FoundCell>>;
  readonly place: SheetPlace;
}

/** A row, column or worksheet that holds nothing to import, and what it was taken for. */
export interface DroppedPart {
  readonly place: SheetPlace;
  readonly kind:
    | '标题'
    | '单位'
    | '小计'
    | '合计'
    | '说明'
    | '签名'
    | '空白'
    | '工作表'
    | '个人信息'
    | '不收的列'
    | '不收的话';
  /** What stands there, shortened; never a name of a person. */
  readonly text: string;
}

/** A total that a sheet states beside what was imported of its rows. */
export interface SumDifference {
  readonly place: SheetPlace;
  /** What is summed: 大班人数. */
  readonly field: string;
  readonly stated: number;
  readonly counted: number;
  /** What it adds up: rows below each other, or items of one row. */
  readonly parts: '各行' | '各项';
}

/** Everything that was understood of the sheets handed over together. The questions are at the desk. */
export interface Reading {
  readonly rows: readonly FoundRow[];
  readonly dropped: readonly DroppedPart[];
  readonly sums: readonly SumDifference[];
  /** Sheets that were handed over both as CSV and in a workbook. */
  readonly copies?: readonly Copy[];
  /** How many cells held a person's name, a mobile number or a remark about a child: counted, left out. */
  readonly persons: number;
  /** Files that could not be opened, and why, each a sentence for the clerk. */
  readonly faults: readonly { readonly file: string; readonly message: string }[];
}
