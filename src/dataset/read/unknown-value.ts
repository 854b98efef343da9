import type { Column } from '../tables/column.ts';

/** The words of absence that a cell may hold, as messages list them; 不收取 is one in a price alone. */
export const ABSENCE_WORDS = ['不适用', '不公开', '待核实'] as const;
export const NOT_CHARGED_WORD = '不收取';

/** Whether a column may say 不收取: the price of an item that is not charged. */
export function mayBeUncharged({ cell, presence }: Column): boolean {
  return cell.kind === 'money' && presence === 'worded';
}

/** Whether a column must hold a value: no word of absence will do. */
export function mustBeFilled({ presence }: Column): boolean {
  return presence === 'required';
}

/**
 * What a clerk does who has nothing for a cell: only what the column allows, so that the advice does not lead to the next error. `none`: what a
 * cell that may be empty says.
 */
export function adviceOnAbsence(column: Column, none = '不知道的留空。'): string {
  if (column.presence === 'worded') return `没有数的也要写明：${wordsOf(column)}。`;
  if (!mustBeFilled(column)) return none;
  return column.unknown ?? '还不知道的，先不写这一行，问到再补。';
}

function wordsOf(column: Column): string {
  return absenceWordsOf(column)
    .map((word) => `“${word}”`)
    .join('、');
}

/** The words for a typed absence that may stand in a column; none in one that always holds a value. */
export function absenceWordsOf(column: Column): readonly string[] {
  if (mustBeFilled(column)) return [];
  return [...ABSENCE_WORDS, ...(mayBeUncharged(column) ? [NOT_CHARGED_WORD] : [])];
}
