import { columnLetter } from '../dataset/issue.ts';
import { withMasks } from '../dataset/privacy/mask-issue.ts';
import { readCell } from '../dataset/read/cell.ts';
import { readTableFile, type TableFile } from '../dataset/read/table-file.ts';
import { serialiseCell } from '../dataset/serialise.ts';
import { tableNamed } from '../dataset/tabled.ts';
import type { Column } from '../dataset/tables/column.ts';
import type { TableName } from '../dataset/tables/names.ts';
import { type PresentRow, tableAsItStands } from '../sheets/present/present-table.ts';
import { tableBytes } from '../sheets/present/table-text.ts';

/** A cell that says the same when it is written the plain way: `￥７６０` as `760`. */
export interface SafeFix {
  /** Row as WPS numbers it. */
  readonly row: number;
  readonly column: string;
  readonly header: string;
  readonly from: string;
  readonly to: string;
}

/** What of a table is only written otherwise than the contract has it. */
export interface FixedTable {
  readonly file: string;
  readonly fixes: readonly SafeFix[];
  /** Whether the file was in another encoding than UTF-8. */
  readonly isRecoded: boolean;
  readonly bytes: Uint8Array;
}

/** What shifts the cells of a row, so that what stands under a header may be of another one. */
const SHIFTING: ReadonlySet<string> = new Set([
  'extra-cell',
  'missing-cell',
  'surplus-row',
  'swapped-columns',
]);

/**
 * Writes what the reader of a table understands the way the contract has it, and leaves everything else byte for byte: cells with an error, rows whose
 * cells may be shifted, columns that are not known. Null where there is nothing to write otherwise, or the table cannot be read.
 */
export function fixedTable(name: TableName, bytes: Uint8Array): FixedTable | null {
  const file = `${name}.csv`;
  const read = readTableFile(tableNamed(name), bytes);
  const present = read.isUsable ? tableAsItStands(name, bytes) : null;
  if (present === null || isShiftedWhole(read)) return null;
  const shifted = shiftedRows(read);
  const fixes: SafeFix[] = [];
  const columns = present.keys.flatMap((key, index) => {
    const column = key === null ? undefined : present.table.columns[key];
    return key === null || column === undefined
      ? []
      : [{ key, column, letter: columnLetter(index), plainForm: plainForms(column) }];
  });
  const rows = present.rows.map((row, at): PresentRow => {
    const number = at + 2;
    if (shifted.has(number) || Object.values(row.cells).every((text) => text.trim() === '')) return row;
    const changed = columns.flatMap(({ key, column, letter, plainForm }) => {
      const from = row.cells[key] ?? '';
      const to = plainForm(from);
      if (to === from) return [];
      fixes.push({
        row: number,
        column: letter,
        header: column.header,
        from: withMasks(from),
        to: withMasks(to),
      });
      return [[key, to] as const];
    });
    return changed.length === 0 ? row : { ...row, cells: { ...row.cells, ...Object.fromEntries(changed) } };
  });
  const isRecoded = present.source?.encoding !== 'utf-8';
  if (fixes.length === 0 && !isRecoded) return null;
  return { file, fixes, isRecoded, bytes: tableBytes(present, rows) };
}

/** How a text of a column is written plainly: another text only where the checker remarks on how it is written, and takes it. */
function plainForms(column: Column): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    let plain = known.get(text);
    if (plain === undefined) {
      const { value, problem } = readCell(text, column);
      plain = problem?.severity === 'notice' ? serialiseCell(column.cell, value) : text;
      known.set(text, plain);
    }
    return plain;
  };
}

function isShiftedWhole({ issues }: TableFile): boolean {
  return issues.some(({ rule, row }) => rule === 'swapped-columns' || (SHIFTING.has(rule) && row === null));
}

function shiftedRows({ issues }: TableFile): ReadonlySet<number> {
  return new Set(issues.flatMap(({ rule, row }) => (SHIFTING.has(rule) && row !== null ? [row] : [])));
}
