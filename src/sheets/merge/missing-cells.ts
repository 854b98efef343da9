import { tableNamed } from '../../dataset/tabled.ts';
import type { Column } from '../../dataset/tables/column.ts';
import type { Desk, Question } from '../question.ts';
import type { FoundEntry } from './found-entries.ts';
import { askMissing } from './merge-questions.ts';
import type { TableDraft } from './table-draft.ts';

/** Whether somebody answered already that a cell stays empty. */
export type IsLeftEmpty = (question: Pick<Question, 'table' | 'field' | 'kindergarten'>) => boolean;

/** What a price in force needs beside the columns that every row needs. */
const OF_PRICES = ['basis', 'refund'];

/**
 * Asks for what a row must have and no sheet says, nor asks: else it would be written with a hole that nobody hears of. Of a kindergarten only where a
 * sheet has it whole, with its name: other sheets tell this and that of one.
 */
export function fillMissing(
  draft: TableDraft,
  entries: readonly FoundEntry[],
  desk: Desk,
  isLeftEmpty: IsLeftEmpty,
): void {
  const { name } = draft.present;
  for (const entry of entries) {
    const row = draft.rowOf(entry.key);
    if (row === undefined || (name === 'kindergartens' && entry.cells['name'] === undefined)) continue;
    for (const [key, column] of neededIn(draft, row.row.cells)) {
      const isKnown = (row.row.cells[key] ?? '').trim() !== '' || entry.rows.some(({ cells }) => cells[key]);
      const kindergarten = draft.nameOf(row.row.cells).subject;
      const isSettled = ['', kindergarten].some((who) =>
        isLeftEmpty({ table: name, field: column.header, kindergarten: who }),
      );
      if (isKnown || isSettled) continue;
      const text = askMissing(draft, { cells: row.row.cells, column: key }, entry.place, desk);
      if (text !== null && text !== '') draft.fill(row, key, { text, place: entry.place });
    }
  }
}

/** The columns, beside the key, that a row must have. */
function neededIn(
  { present: { name } }: TableDraft,
  cells: Readonly<Record<string, string>>,
): readonly (readonly [string, Column])[] {
  const { key, columns } = tableNamed(name);
  const isPrice = name === 'fees' && (cells['until'] ?? '').trim() === '';
  return Object.entries(columns).filter(
    ([one, { presence }]) =>
      !key.includes(one) &&
      (presence === 'required' || presence === 'worded' || (isPrice && OF_PRICES.includes(one))),
  );
}
