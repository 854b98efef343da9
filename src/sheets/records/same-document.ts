import type { TableName } from '../../dataset/index.ts';
import type { SheetPlace } from '../place.ts';
import { readDay } from '../values/day.ts';
import { bare, oneLine } from '../values/plain.ts';
import { cellAt, slotsOf, type SlotColumn, type Work } from './work.ts';

/** 2023年认定 of 2023年认定·文号 and of 2023年认定文号: whose a column is of several matters that stand side by side. */
export function groupOf({ head }: SlotColumn): string {
  const parts = head.split('·');
  return parts.length > 1 ? parts.slice(0, -1).join('·') : (/^20\d{2}/.exec(head)?.[0] ?? '');
}

/** The document that a row names, of the matter that a cell of it (`beside`) is of; empty where it names none. */
export function documentOf(work: Work, table: TableName, at: number, beside: SheetPlace): string {
  const own = slotsOf(work, table).find(
    ({ index }) => work.section.rows[at]?.cells[index]?.place.cell === beside.cell,
  );
  return documentIn(work, table, at, own);
}

function documentIn(work: Work, table: TableName, at: number, own: SlotColumn | undefined): string {
  const slots = slotsOf(work, table).filter(({ meaning }) => meaning.key === 'docNo');
  const slot = slots.find((one) => own !== undefined && groupOf(one) === groupOf(own)) ?? slots[0];
  return slot === undefined ? '' : oneLine(cellAt(work, at, slot.index)?.text ?? '');
}

/** The day that other cells of the same document give in a month, where they give but one; else empty. */
export function dayOfDocument(
  work: Work,
  table: TableName,
  at: number,
  { key, month, beside }: { readonly key: string; readonly month: string; readonly beside: SheetPlace },
): string {
  const document = plainNo(documentOf(work, table, at, beside));
  if (document === '') return '';
  const slots = slotsOf(work, table).filter(({ meaning }) => meaning.key === key);
  const days = work.section.rows.flatMap((_, row) =>
    slots.flatMap((slot) => {
      const cell = cellAt(work, row, slot.index);
      const day = readDay(cell?.text ?? '', cell?.isNumber);
      const isSame = day.kind === 'day' && plainNo(documentIn(work, table, row, slot)) === document;
      return isSame && day.day.startsWith(month) ? [day.day as string] : [];
    }),
  );
  return new Set(days).size === 1 ? (days[0] ?? '') : '';
}

function plainNo(text: string): string {
  return bare(text)
    .replace(/[[【(〔]/g, '(')
    .replace(/[\]】)〕]/g, ')');
}
