import { quoteCsv } from '../dataset/serialise.ts';
import type { CellType, Column } from '../dataset/tables/column.ts';
import { inNumeralOrder } from './numerals.ts';

/** What a table's definition says about its file. */
interface FileShape {
  readonly columns: Readonly<Record<string, Pick<Column, 'header' | 'cell'>>>;
  /** The columns that tell rows apart: the file is sorted by them. */
  readonly key: readonly string[];
}

/** U+FEFF at the start tells WPS and Excel that the file is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * A table as its CSV file: UTF-8 with a byte order mark, line feeds, headers and columns in the order of the
 * definition, rows in the order of their keys, or as given where an order of their own tells more (the targets of a plan).
 */
export function serialiseDemoTable(
  table: FileShape,
  rows: readonly Readonly<Record<string, string | undefined>>[],
  sorting: 'by-key' | 'as-given' = 'by-key',
): string {
  const keys = Object.keys(table.columns);
  const sortKeys = rows.map((row) =>
    table.key.map((key) => sortable(row[key] ?? '', table.columns[key]?.cell)).join('\t'),
  );
  const order = rows.map((_, index) => index);
  if (sorting === 'by-key') order.sort((a, b) => compare(sortKeys[a] ?? '', sortKeys[b] ?? ''));
  const lines = [
    Object.values(table.columns)
      .map((column) => quoteCsv(column.header))
      .join(','),
  ];
  for (const index of order) {
    const row = rows[index];
    if (row) lines.push(keys.map((key) => quoteCsv(row[key] ?? '')).join(','));
  }
  return `${BYTE_ORDER_MARK}${lines.join('\n')}\n`;
}

/**
 * What a cell is sorted by: words of a code list by their place in the list (小班 before 中班), short numbers as numbers,
 * 小一班 before 小二班. Codes and dates have equal lengths already.
 */
function sortable(value: string, cellType: CellType | undefined): string {
  if (cellType?.kind === 'one-of') return String(cellType.values.indexOf(value)).padStart(2, '0');
  if (/^\d{1,4}$/.test(value)) return value.padStart(4, '0');
  return cellType?.kind === 'text' ? inNumeralOrder(value) : value;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
