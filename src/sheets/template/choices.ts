import type { DataValidation } from 'hucre';
import { absenceWordsOf } from '../../dataset/read/unknown-value.ts';
import type { Column, Reference } from '../../dataset/tables/column.ts';
import { EMPTIED, isEmptied } from './marks.ts';
import type { Lists } from './lists.ts';
import { type PresentTables, rowsOf } from './prefill.ts';

/**
 * The drop-down of a column: its words with those for why there is none; for a code, the ones that the bureau's tables know. Null where
 * anything may be written. A word that is not in its list is refused; an unknown code only asked about: it may stand on another sheet.
 */
export function dropDown(
  column: Column,
  range: string,
  present: PresentTables,
  lists: Lists,
): DataValidation | null {
  const known = column.references?.flatMap((reference) => knownCodes(reference, present)) ?? [];
  const words = wordsOf(column);
  const values = words ?? [...new Set(known)];
  if (values.length === 0) return null;
  return {
    type: 'list',
    formula1: lists.rangeOf(column.header, values),
    range,
    allowBlank: true,
    showErrorMessage: true,
    ...(words ? refusal(column) : doubt(column)),
  };
}

function wordsOf(column: Column): readonly string[] | null {
  const { cell } = column;
  if (cell.kind !== 'one-of' && cell.kind !== 'yes-no') return null;
  const words = cell.kind === 'yes-no' ? ['是', '否'] : cell.values;
  const emptied = isEmptied(EMPTIED, column) ? [EMPTIED] : [];
  return [...new Set([...words, ...absenceWordsOf(column), ...emptied])];
}

function knownCodes({ table, column }: Reference, present: PresentTables): readonly string[] {
  return rowsOf(table, present).flatMap((row) => row[column] || []);
}

function refusal({ header }: Column): Partial<DataValidation> {
  return {
    errorStyle: 'stop',
    errorTitle: header.slice(0, LONGEST_TITLE),
    errorMessage: '这一格只能填下拉选项里的词。点格子右边的箭头选一个；没有的按“说明”页留空或写原因。',
  };
}

function doubt({ header }: Column): Partial<DataValidation> {
  return {
    errorStyle: 'warning',
    errorTitle: header.slice(0, LONGEST_TITLE),
    errorMessage: '已有的表里没有这个代码。请核对；确是新增的，在它自己的表里也要有一行。',
  };
}

/** Excel opens no file with a longer one. */
const LONGEST_TITLE = 32;
