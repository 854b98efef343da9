import type { AbsenceReason } from '../../domain/reported.ts';
import { ABSENCE_WORDS } from '../serialise.ts';
import type { Column } from '../tables/column.ts';
import type { Columns } from '../tables/table.ts';

/** What stands in a cell that has no value, and what it means. */
export interface MissingWord {
  readonly value: string;
  /** In one Chinese word: 未公布 for the empty cell. */
  readonly label: string;
  readonly meaning: string;
}

const MEANINGS: Readonly<Record<AbsenceReason, readonly [label: string, meaning: string]>> = {
  'not-given': ['未公布', '应当有，但还没有提供'],
  'not-applicable': ['不适用', '这一项与它无关'],
  withheld: ['不公开', '依照规定不公开'],
  'under-review': ['待核实', '已经填报，核对清楚以前不显示'],
  'not-charged': ['不收取', '不收这一项，与收 0 元不同'],
};

/** Every one, in the order in which they are explained. */
export const MISSING_WORDS: readonly MissingWord[] = Object.entries(MEANINGS).map(
  ([reason, [label, meaning]]) => ({ value: ABSENCE_WORDS[reason as AbsenceReason], label, meaning }),
);

/** Those that may stand in a table: 不收取 is a word of prices alone. */
export function missingWordsOf(columns: Columns): readonly MissingWord[] {
  const hasPrice = Object.values(columns).some(({ presence }) => presence === 'worded');
  return MISSING_WORDS.filter(({ label }) => hasPrice || label !== '不收取');
}

/** Those that may stand in a column of the table. A word that its list of values has is a value there, not an absence. */
export function missingWordsIn({ cell }: Column, ofTable: readonly MissingWord[]): readonly MissingWord[] {
  if (cell.kind !== 'one-of') return ofTable;
  return ofTable.filter(({ value }) => !cell.values.includes(value));
}
