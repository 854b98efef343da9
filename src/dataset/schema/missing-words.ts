import { ABSENCES } from '../../domain/reported.ts';
import { absenceMeaning, absenceWord } from '../../format/absence.ts';
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

/** Every one, in the order in which they are explained. */
export const MISSING_WORDS: readonly MissingWord[] = Object.values(ABSENCES).map((absence) => ({
  value: ABSENCE_WORDS[absence.absent],
  label: absenceWord(absence),
  meaning: absenceMeaning(absence),
}));

/** Those that may stand in a table: 不收取 is a word of prices alone. */
export function missingWordsOf(columns: Columns): readonly MissingWord[] {
  const hasPrice = Object.values(columns).some(({ presence }) => presence === 'worded');
  return MISSING_WORDS.filter(({ value }) => hasPrice || value !== ABSENCE_WORDS['not-charged']);
}

/** Those that may stand in a column of the table. A word that its list of values has is a value there, not an absence. */
export function missingWordsIn({ cell }: Column, ofTable: readonly MissingWord[]): readonly MissingWord[] {
  if (cell.kind !== 'one-of') return ofTable;
  return ofTable.filter(({ value }) => !cell.values.includes(value));
}
