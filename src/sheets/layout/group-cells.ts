import type { GridCell } from '../book/grid.ts';
import { piecesOf } from '../columns/pieces.ts';
import type { Role } from '../columns/terms.ts';
import { bare, isDitto } from '../values/plain.ts';
import { BATCH_NAME } from '../words/recognitions.ts';
import type { BodyRow, Section } from './section.ts';

/**
 * A column that is filled but once a group of rows, as if its cells were merged: 检查日期, 批次, 文号, 性质. The blanks below each cell are that cell. Only what
 * a batch of rows has in common is such: before the names where it is mostly blank and never says the same twice, behind them where it stands in the first
 * row of every group and in no other. Elsewhere a blank is missing.
 */
export function withGroupCells(section: Section): Section {
  const { columns, rows, lines } = section;
  const nameAt = columns.findIndex(({ path }) => isOf(path, (role) => role === 'name'));
  const before = columns.flatMap((_, index) => (index < nameAt && isOfGroups(rows, index) ? [index] : []));
  const starts = before.map((index) => startsOf(rows, index)).filter((one) => one.includes(','));
  const groups = columns.flatMap(({ path }, index) => {
    const own = startsOf(rows, index);
    const isStart =
      index < nameAt
        ? before.includes(index)
        : starts.includes(own) || (isSaidOnce(lines, path) && starts.some((one) => isWithin(one, own)));
    const isGroup = isOfBatch(path) && isStart;
    return isGroup ? [index] : [];
  });
  if (groups.length === 0) return section;
  const begins = serialStarts(section, groups);
  const ofOne = groups.filter((index) => !isSaidOnce(lines, columns[index]?.path ?? []));
  const above = new Map<number, GridCell>();
  let group = rows[0]?.group;
  return {
    ...section,
    rows: rows.map((row, at) => {
      if (row.group !== group) above.clear();
      if (begins.has(at)) for (const index of ofOne) above.delete(index);
      ({ group } = row);
      return { ...row, cells: row.cells.map((cell, index) => filled(cell, index, groups, above)) };
    }),
  };
}

/** The rows in which a number begins a group of several rows: one whose own cell is blank there has none, and not that of the group above. */
function serialStarts({ columns, rows }: Section, groups: readonly number[]): ReadonlySet<number> {
  const serialAt = columns.findIndex(({ path }) => isOf(path, (role) => role === 'serial'));
  const own = startsOf(rows, serialAt);
  const starts = own === '' ? [] : own.split(',').map(Number);
  const isOfGroup =
    starts.length <= rows.length * MOST_FILLED &&
    groups.every((index) => isWithin(startsOf(rows, index), own));
  return new Set(isOfGroup ? starts : []);
}

/** 同一批认定的，认定文件只填一次 */
const ONCE = /只[填写](?:一次|首行|第一行|一行)/;

/** Whether a sentence says of this very column that it is filled but once. */
function isSaidOnce(lines: Section['lines'], path: readonly string[]): boolean {
  const head = bare(path.at(-1) ?? '').replace(/\(.*$/, '');
  return lines.some(({ text }) =>
    bare(text)
      .split(/[,，。；;]/)
      .some((part) => ONCE.test(part) && head.length > 1 && part.includes(head)),
  );
}

/** Whether a column is filled in the first row of every group, and perhaps in others. */
function isWithin(starts: string, filled: string): boolean {
  const rows = new Set(filled.split(','));
  return starts.split(',').every((row) => rows.has(row));
}

/** The rows in which a column is filled, but by a merge; empty where it is by one. */
function startsOf(rows: readonly BodyRow[], index: number): string {
  if (rows.some(({ cells }) => cells[index]?.isCovered === true)) return '';
  return rows.flatMap(({ cells }, row) => (bare(cells[index]?.text ?? '') === '' ? [] : [row])).join(',');
}

/** Columns that a batch of rows has in common. */
const OF_BATCH: ReadonlySet<string> = new Set([
  'nature',
  'batch',
  'kind',
  'docNo',
  'basis',
  'sourceDocNo',
  'recognisedOn',
  'validUntil',
  'decidedOn',
  'assessor',
  'checkedOn',
  'countedOn',
  'schoolYear',
  'effectiveFrom',
  'noticedOn',
]);

function isOfBatch(path: readonly string[]): boolean {
  // 备案号（定价文件） says the same twice.
  const keys = piecesOf(path.at(-1) ?? '').map(({ terms }) =>
    terms.flatMap((term) => (term.is === 'field' && OF_BATCH.has(term.key) ? [term.key] : [])),
  );
  const [first = []] = keys;
  return first.some((key) => keys.every((others) => others.includes(key)));
}

/** A tick, or a figure that is no day: what says something of its own row. */
const OF_A_ROW = /^(?:[√✓×✕○●☆★]|是|否|有|无|(?!20\d{2})\d{1,4}(?:\.\d+)?)$/;
/** A group is of several rows. */
const MOST_FILLED = 0.5;

function isOf(path: readonly string[], test: (role: Role) => boolean): boolean {
  const pieces = piecesOf(path.at(-1) ?? '');
  return (
    pieces.length === 1 &&
    pieces.some(({ terms }) => terms.some((term) => term.is === 'role' && test(term.role)))
  );
}

function isOfGroups(rows: readonly BodyRow[], index: number): boolean {
  const texts = rows.map(({ cells }) => cells[index]?.text ?? '');
  const said = texts.map(bare).filter((text) => text !== '');
  const isOwn = rows.every(({ cells }) => cells[index]?.isCovered !== true);
  return (
    isOwn &&
    (texts[0] ?? '') !== '' &&
    (said.length <= texts.length * MOST_FILLED || isOfBatches(said)) &&
    said
      .filter((text) => !isDitto(text))
      .every((text, at, own) => text !== own[at - 1] && !OF_A_ROW.test(text))
  );
}

/** Whether each text names a batch, none of them twice: a batch is of several rows. */
function isOfBatches(said: readonly string[]): boolean {
  const named = said.flatMap((text) => BATCH_NAME.exec(text)?.[0] ?? []);
  return named.length === said.length && new Set(named).size === said.length;
}

function filled(
  cell: GridCell,
  index: number,
  groups: readonly number[],
  above: Map<number, GridCell>,
): GridCell {
  if (!groups.includes(index)) return cell;
  if (cell.text !== '') above.set(index, cell);
  const own = above.get(index);
  return cell.text !== '' || own === undefined ? cell : { ...own, isCovered: true };
}
