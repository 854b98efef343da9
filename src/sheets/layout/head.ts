import type { GridCell } from '../book/grid.ts';
import { unitOf } from '../columns/head-text.ts';
import { isHeadWord, piecesOf } from '../columns/pieces.ts';
import { beforeDay, isSinceDay } from '../values/before-day.ts';
import { bare } from '../values/plain.ts';
import { FREE_WORDS } from '../words/fee-words.ts';
import { IS_REFUND_RULE } from '../words/notes.ts';
import { headScore, ownCells, rowKind } from './row-kind.ts';
import type { HeadColumn } from './section.ts';

/** The rows of a head: from one up to the row after the last. */
export interface HeadRows {
  readonly from: number;
  readonly to: number;
}

type Rows = readonly (readonly GridCell[])[];

const MOST_ROWS = 4;

/** The head that a row belongs to, rows of groups above it and of details below it taken along; null where the row is of none. */
export function headAt(rows: Rows, index: number, notBefore: number, isBelowOther = false): HeadRows | null {
  // 代收费 │ 意外保险费 │ 100: words of heads in a row of values, below a head that has it already.
  if (isBelowOther && (holdsValues(ownCells(rows[index] ?? [])) || isUnderBody(rows, index))) return null;
  const isHead = headScore(rows[index] ?? []) > 0 || isHeadOfNames(rows, index);
  if (!isHead || /^(?:total|pairs)$/.test(rowKind(rows[index] ?? []))) return null;
  let from = index;
  while (
    from > notBefore &&
    index - from < MOST_ROWS - 1 &&
    isGroupRow(rows[from - 1] ?? [], rows[from] ?? [])
  )
    from -= 1;
  let to = index + 1;
  while (to < rows.length && to - from < MOST_ROWS && isDetailRow(rows, from, to)) to += 1;
  return { from, to };
}

/** 园名 │ 星级 │ 授牌: words alone, of which but one is known: what names the kindergartens, over what names some. */
function isHeadOfNames(rows: Rows, index: number): boolean {
  const own = ownCells(rows[index] ?? []);
  const texts = own.map(({ text }) => bare(text));
  if (
    own.length < 3 ||
    new Set(texts).size < own.length ||
    !texts.every((text) => /^[^\d:：]{1,12}$/.test(text))
  )
    return false;
  return (rows[index] ?? []).some(({ text, isCovered }, column) => {
    const below = bare(rows[index + 1]?.[column]?.text ?? '');
    return !isCovered && isNameHead(text) && /[园班校点]$/.test(below) && !isHeadWord(below);
  });
}

/** Whether a head names kindergartens and says nothing else. */
export function isNameHead(text: string): boolean {
  const pieces = piecesOf(text);
  return (
    pieces.length === 1 &&
    pieces.some(({ terms }) => terms.some((term) => term.is === 'role' && term.role === 'name'))
  );
}

/** A row of words alone, more than one of them, known ones or each over a head: no title, no date and signature. */
function isGroupRow(row: readonly GridCell[], below: readonly GridCell[]): boolean {
  const own = ownCells(row);
  if (rowKind(row) !== 'cells' || own.length < 2 || !own.every(({ text }) => isWord(text))) return false;
  if (headScore(row) > 0) return true;
  const columns = row.flatMap((cell, column) => (cell.text !== '' && !cell.isCovered ? [column] : []));
  // What names the rows needs no head below it: 园名 beside 2023年认定 over 文号.
  const isOver = columns.every(
    (column) => (below[column]?.text ?? '') !== '' || isHeadWord(row[column]?.text ?? ''),
  );
  return (
    isOver &&
    own.length < ownCells(below).length &&
    own.every(({ text }) => !/[:：]|\d{4}[-./年]\d/.test(text))
  );
}

/** A row that says more of the heads above it, and nothing of a kindergarten: what names one is blank in it. */
function isDetailRow(rows: Rows, from: number, at: number): boolean {
  const row = rows[at] ?? [];
  const own = ownCells(row);
  if (own.length === 0 || /^(?:total|numbering|pairs)$/.test(rowKind(row))) {
    // A row under nothing but merges of the head above: all of it is covered.
    return (
      own.length === 0 &&
      row.some(({ text, isCovered }) => text !== '' && isCovered) &&
      isUnderHead(rows, from, at)
    );
  }
  if (!areWords(own) || (own.length === 1 && row[0]?.text !== '')) return false;
  if (isListedItem(rows, at)) return false;
  // Under what names a kindergarten stands nothing, or words of a head again: 机构代码 over 标识码.
  return row.every(
    ({ text, isCovered }, column) =>
      text === '' || isCovered || isHeadWord(text) || !isNaming(rows, from, at, column),
  );
}

/** 保教费 below 收费项目 that stands beside other heads, and over no columns of items: the first row of a list of items. */
function isListedItem(rows: Rows, at: number): boolean {
  const [head, row] = [rows[at - 1] ?? [], rows[at] ?? []];
  return head.every(({ text, isCovered }) => text !== '' && !isCovered) && row.some(isItemUnder(head));
}

function isItemUnder(head: readonly GridCell[]): (cell: GridCell, column: number) => boolean {
  return ({ text }, column) =>
    piecesOf(head[column]?.text ?? '').some(({ terms }) =>
      terms.some((term) => term.is === 'field' && term.table === 'fees' && term.key === 'item'),
    ) &&
    piecesOf(text.split(/[、,，和及]/)[0] ?? '').some(({ terms }) => terms.some(({ is }) => is === 'item'));
}

function isUnderHead(rows: Rows, from: number, at: number): boolean {
  return (
    (rows[at] ?? []).every(
      (cell, column) => cell.text === '' || cell.text === rows[at - 1]?.[column]?.text,
    ) && at > from
  );
}

/** Whether a column is headed, by now, as the one of numbers, names or codes. */
function isNaming(rows: Rows, from: number, at: number, column: number): boolean {
  for (let row = from; row < at; row += 1) {
    const text = rows[row]?.[column]?.text ?? '';
    if (text === '') continue;
    const isOne = piecesOf(text).some(({ terms }) =>
      terms.some((term) => term.is === 'role' && /serial|name|town|code/.test(term.role)),
    );
    if (isOne && piecesOf(text).length === 1) return true;
  }
  return false;
}

/** What only a row of values has: a price, a document, a day, a number that is doubted or added to (约22, 30+1, 29（含…）). */
const IS_VALUE =
  /^[^(]*\d元|^[^(]*〔\d{4}〕|^20\d{2}[-年./]\d{1,2}[-月./]\d{1,2}|^(?:大?约|近|不足|不到)\d+\D?$|^\d+(?:[人名个]?(?:左右|上下|多)|[+＋]\d+|[人名])$|^\d+[人名]?\((?!.*\d班)/;

/** Whether a row has a value that no head has; what names the kindergartens begins a table of its own. */
function holdsValues(own: readonly GridCell[]): boolean {
  const first = own.find(({ text }) => !/^(?:序号?|编号|顺号|NO\.?)$/i.test(bare(text)));
  if (first !== undefined && isNameHead(first.text)) return false;
  return !areWords(own.filter(({ text }) => !IS_YEAR.test(bare(text))));
}

/** Days are words of a head where it parts a former price from the present one: 2025年9月1日前 │ 2025年9月1日起. */
function areWords(own: readonly GridCell[]): boolean {
  const isUntil = (text: string): boolean => OF_PRICE.test(beforeDay(bare(text))?.rest ?? '?');
  const isSince = (text: string): boolean => isSinceDay(bare(text));
  const isOfTwo = own.some(({ text }) => isUntil(text)) && own.some(({ text }) => isSince(text));
  return own.every(({ text }) => isWord(text) || (isOfTwo && (isUntil(text) || isSince(text))));
}

const OF_PRICE = /^(?:收费|执行)*(?:标准|价格)?$/;

/** Whether a merge of the row above, that says something of a kindergarten, reaches into a row: 2023.9.1 of two fees. */
function isUnderBody(rows: Rows, index: number): boolean {
  const above = rows[index - 1] ?? [];
  return (rows[index] ?? []).some(
    ({ text, isCovered, place }, column) =>
      isCovered && text !== '' && above[column]?.place.cell === place.cell && !isHeadWord(text),
  );
}

const IS_YEAR = /^20\d{2}$/;

function isWord(text: string): boolean {
  const plain = bare(text);
  return (
    !/^[¥￥]?[-—\d.,%()/]+$/.test(plain) &&
    !FREE_WORDS.has(plain) &&
    !IS_VALUE.test(plain) &&
    !IS_REFUND_RULE.test(plain) &&
    plain.length <= 30
  );
}

/** The columns under a head. A group reaches over the blanks to its right that have a head of their own below. */
export function headColumns(rows: Rows, { from, to }: HeadRows): readonly HeadColumn[] {
  const width = rows[from]?.length ?? 0;
  const texts = Array.from({ length: to - from }, () => Array.from({ length: width }, () => ''));
  for (let row = to - 1; row >= from; row -= 1) {
    let group = '';
    for (let column = 0; column < width; column += 1) {
      const own = rows[row]?.[column]?.text ?? '';
      const hasBelow = texts.slice(row - from + 1).some((line) => (line[column] ?? '') !== '');
      if (own !== '') group = own;
      else if (!hasBelow) group = '';
      const line = texts[row - from];
      if (line) line[column] = own !== '' || hasBelow ? group : '';
    }
  }
  return Array.from({ length: width }, (_, column): HeadColumn => {
    const path: string[] = [];
    for (const line of texts) {
      const text = line[column] ?? '';
      if (text !== '' && path.at(-1) !== text) path.push(text);
    }
    return { path: withUnit(path), place: placeOf(rows, from, to, column) };
  });
}

/** 占地 over ㎡: a unit below a head is that of it. */
function withUnit(path: readonly string[]): readonly string[] {
  const [unit = '', head] = [path.at(-1), path.at(-2)];
  return head !== undefined && unitOf(bare(unit)) !== null
    ? [...path.slice(0, -2), `${head}（${bare(unit)}）`]
    : path;
}

function placeOf(rows: Rows, from: number, to: number, column: number): HeadColumn['place'] {
  for (let row = to - 1; row >= from; row -= 1) {
    const cell = rows[row]?.[column];
    if (cell !== undefined && cell.text !== '') return cell.place;
  }
  return rows[from]?.[column]?.place ?? { file: '', sheet: null, cell: '' };
}
