import { TABLE_NAMES } from '../../dataset/index.ts';
import { readCell } from '../../dataset/read/cell.ts';
import { foldWidth } from '../../dataset/read/width.ts';
import { tableNamed } from '../../dataset/tabled.ts';
import type { Column } from '../../dataset/tables/column.ts';
import type { Grid, GridCell } from '../book/grid.ts';
import type { DroppedPart } from '../found.ts';
import { ownCells, rowKind, type RowKind } from './row-kind.ts';
import type { BodyRow, Section } from './section.ts';

type Row = readonly GridCell[];

/** Rows in which the head may stand: somebody may have put a title above it. */
const HEAD_ROWS = 5;

/** What a row is taken for that begins without what its table begins with; a row of cells stays, to be asked about. */
const LEFT_OUT: Readonly<Partial<Record<RowKind, DroppedPart['kind']>>> = {
  title: '标题',
  unit: '单位',
  note: '说明',
  sign: '签名',
  total: '合计',
};

/**
 * A sheet with the very headers of a table, such as a template that was filled in: every row below them is a row of the table. Nothing is
 * guessed: 合计 is the word for a class there, not a sum. Null where the sheet is an office's own.
 */
export function contractSection(grid: Grid): Section | null {
  const at = grid.rows.slice(0, HEAD_ROWS).findIndex((row) => firstColumn(row) !== null);
  const head = grid.rows[at];
  const first = head && firstColumn(head);
  if (head === undefined || !first) return null;
  const dropped: DroppedPart[] = [];
  const rows: BodyRow[] = [];
  for (const row of grid.rows.slice(at + 1)) {
    const [own] = ownCells(row);
    if (own === undefined) continue;
    const kind = isReadable(row[first.index]?.text ?? '', first.column) ? undefined : LEFT_OUT[rowKind(row)];
    if (kind === undefined) rows.push({ cells: row, group: '' });
    // What a signature says is a person's name.
    else dropped.push({ place: own.place, kind, text: kind === '签名' ? '' : own.text.slice(0, SHOWN) });
  }
  return {
    file: grid.file,
    sheet: grid.sheet,
    isHidden: grid.isHidden,
    lines: grid.rows.slice(0, at).flatMap((row) => ownCells(row).map(({ text, place }) => ({ text, place }))),
    columns: head.map(({ text, place }) => ({ path: text === '' ? [] : [text], place })),
    rows,
    totals: [],
    dropped,
    isTurned: false,
  };
}

const SHOWN = 24;

/** The column that a table's key begins with, where a row holds headers of that table and all of its required ones; else null. */
function firstColumn(row: Row): { readonly index: number; readonly column: Column } | null {
  const heads = row.map(({ text }) => foldWidth(text).replace(/\s/g, ''));
  const filled = heads.filter((head) => head !== '');
  for (const { columns, key } of TABLE_NAMES.map(tableNamed)) {
    const own = Object.values(columns);
    const headers = new Set(own.map(({ header }) => header));
    const isWhole = own.every(({ header, presence }) => presence !== 'required' || heads.includes(header));
    const column = columns[key[0] ?? ''];
    if (column !== undefined && isWhole && filled.every((head) => headers.has(head)))
      return { index: heads.indexOf(column.header), column };
  }
  return null;
}

function isReadable(text: string, column: Column): boolean {
  return readCell(text, column).problem?.severity !== 'error';
}
