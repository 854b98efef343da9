import type { TableName } from '../dataset/index.ts';
import type { SheetPlace } from './place.ts';

/**
 * What a question is about, which is also what its answer is good for:
 * - `value`: one cell of one row; the answer is the cell's text
 * - `prices`: what groups of children pay for one item; the answer names each with its price (`本村 500；外村 550`), or is one price
 * - `counts`: which of several numbers is wrong that do not fit together; the answer names what is right (`本科 8；专科 4`, `人数 13`)
 * - `name`: which kindergarten a name means; the answer is a 标识码, kept as 别名
 * - `word`: which code a word means in a column; the answer is the code, good for every such word
 * - `column`: what a column of the sheet holds; the answer is a table's title and a header (`收费：收费标准`), good for every such header
 * - `sheet`: whether a hidden, old or unknown worksheet is to be read at all; the answer is 是 or 否
 * - `row`: whether a row counts whose remark casts doubt on it; the answer is 是 or 否
 * - `sum`: a total that does not agree with its rows; the answer changes nothing but the asking
 */
export type QuestionKind =
  'value' | 'prices' | 'counts' | 'name' | 'word' | 'column' | 'sheet' | 'row' | 'sum';

/** One thing that a sheet does not say clearly. Until it is answered, the cell stays empty or as it was. */
export interface Question {
  readonly kind: QuestionKind;
  readonly place: SheetPlace;
  /** The kindergarten by its full name where it is known, else as the sheet writes it; empty where it is about none. */
  readonly kindergarten: string;
  readonly table: TableName | null;
  /** The header of the column in the table (核定学位), or of the sheet where the column is what is asked. */
  readonly field: string;
  /** Which row of the kindergarten, where it has several in the table: 大班, 专任教师, 伙食费. */
  readonly of: string;
  /** What stands in the cell. */
  readonly text: string;
  /** What to ask, one plain sentence for the telephone. */
  readonly question: string;
  /** An answer that is likely, in the form the answer column takes; empty where there is none. */
  readonly suggestion: string;
  /** The number of people that an answer must not exceed; none where it is left out. */
  readonly most?: number;
}

/** Where questions are put. */
export interface Desk {
  /**
   * The answer that was given before, or null: then the question is kept, once for all that are the same. An answer has the form that its kind
   * takes, and a `value` fits its column. Empty where it was answered that nobody knows, or that the column or the name is none
   * of the bureau's: then what is asked is left out, and asked no more.
   */
  ask(question: Question): string | null;
}
