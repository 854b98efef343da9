import { isAbsent } from '../domain/reported.ts';
import { absenceMeaning, absenceWord } from '../format/absence.ts';
import {
  type BriefPlace,
  type Column,
  type RichCell,
  type Row,
  type Table,
  isIdle,
  richCell,
} from '../views/table.ts';
import { type CellSteps, cellSteps } from './cell-steps.ts';
import { notePieces, textPieces } from './line-breaks.ts';

export { HEAVIEST_PAGE } from '../format/page-weight.ts';

/** What the lists of a page may weigh, its tables and its links to towns; its frame, its figures and its explanations have the rest. */
export const ROOM_FOR_LISTS = 320_000;

/** What a link to a page of this site has before its path: the base path of a portal. */
const BASE = 16;

/**
 * About how many bytes a row of a table is in its page, and hardly ever fewer: its texts, and the markup that `table-markup.ts` puts around them.
 */
export function rowWeight({ cells, id, code, areas }: Row, columns: readonly Column[]): number {
  const attributes = [id, code, areas?.join(' ')].map((one) => (one === undefined ? 0 : 14 + one.length));
  const own = cells.reduce<number>((sum, cell, at) => sum + cellWeight(richCell(cell), columns[at]), 0);
  return 24 + sumOf(attributes, (one) => one) + own + briefWeight(columns);
}

/** What opens the row on a phone, and the places of the cells that it shows before. */
function briefWeight(columns: readonly Column[]): number {
  const places = new Map<BriefPlace, number>();
  for (const { brief, numeric, long } of columns) {
    if (brief === undefined) continue;
    // Beside another class, or with an attribute of its own.
    places.set(brief, Math.max(places.get(brief) ?? 0, numeric || long ? 7 : 16));
  }
  return places.size === 0 ? 0 : 65 + sumOf([...places.values()], (one) => one);
}

/** The rows of a table, and its head. */
export function tableWeight({ columns, rows }: Table): number {
  const head = columns.reduce((sum, { label }) => sum + 100 + 4 * bytesOf(label), 200);
  return rows.reduce((sum, row) => sum + rowWeight(row, columns), head);
}

function cellWeight(cell: RichCell, column: Column | undefined): number {
  const { href, path, sort, next = [] } = cell;
  const steps = next.length > 0 ? cellSteps(cell) : undefined;
  const classes = column?.numeric ? 12 : column?.long ? 13 : 0;
  return (
    9 +
    classes +
    textWeight(cell, steps?.text) +
    (href === undefined && path === undefined ? 0 : 15 + BASE + bytesOf(href ?? path)) +
    smallWeight(cell, column, steps) +
    (sort === undefined ? 0 : 13 + bytesOf(sort)) +
    (steps?.sort === undefined ? 0 : 32 + bytesOf(steps.sort))
  );
}

/** What stands in the cell itself: a state and what changes have a part of their own. */
function textWeight(cell: RichCell, steps: string | undefined): number {
  const { text, status } = cell;
  const isPart = status !== undefined || steps !== undefined;
  const part = (isPart ? 33 : 0) + (steps === undefined ? 0 : 14 + bytesOf(steps));
  if (isAbsent(text)) {
    const word = bytesOf(absenceWord(text));
    return isIdle(cell) ? 11 + word : part + 42 + word + bytesOf(absenceMeaning(text));
  }
  const pieces = textPieces(String(text));
  return part + bytesOf(text) + (pieces === null ? 0 : 28 + 5 * (pieces.length - 1));
}

/** The smaller lines beneath it. */
function smallWeight(
  { note, verdict }: RichCell,
  column: Column | undefined,
  steps: CellSteps | undefined,
): number {
  const lines = [
    note === undefined
      ? 0
      : 15 +
        bytesOf(note) +
        (column?.numeric ? 13 * (notePieces(note) ?? ['']).length + 5 * (note.split('，').length - 1) : 0),
    steps?.note === undefined ? 0 : (note === undefined ? 36 : 14) + bytesOf(steps.note),
    verdict === undefined ? 0 : 66 + bytesOf(verdict.word),
    steps?.verdict === undefined ? 0 : (verdict === undefined ? 55 : 14) + bytesOf(steps.verdict),
  ];
  return sumOf(lines, (one) => one);
}

/** In UTF-8, with what HTML writes longer. By hand, for it is asked of every cell of a bureau: an encoder takes five times as long. */
export function bytesOf(text: string | number | undefined): number {
  const words = String(text ?? '');
  let bytes = 0;
  for (let at = 0; at < words.length; at += 1) {
    const unit = words.charCodeAt(at);
    if (unit >= 0x80) bytes += unit < 0x800 ? 2 : 3;
    else bytes += ESCAPED.has(unit) ? 6 : 1;
  }
  return bytes;
}

const ESCAPED: ReadonlySet<number> = new Set([...'&<>"\''].map((sign) => sign.charCodeAt(0)));

/** The items page by page, each page as full as the room allows; an item that is heavier than all the room has a page of its own. */
export function divideByWeight<T>(
  items: readonly T[],
  weightOf: (item: T) => number,
  room = ROOM_FOR_LISTS,
): readonly (readonly T[])[] {
  const pages: T[][] = [];
  let left = 0;
  for (const item of items) {
    const weight = weightOf(item);
    if (weight > left || pages.length === 0) {
      pages.push([]);
      left = room;
    }
    pages.at(-1)?.push(item);
    left -= weight;
  }
  return pages;
}

export function sumOf<T>(items: readonly T[], amountOf: (item: T) => number): number {
  return items.reduce((sum, item) => sum + amountOf(item), 0);
}
