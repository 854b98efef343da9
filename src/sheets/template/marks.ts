import { tableNamed } from '../../dataset/tabled.ts';
import type { TableName } from '../../dataset/index.ts';
import type { Column } from '../../dataset/tables/column.ts';

/*
 * What a template holds besides the rows that are to be imported, and how the import knows it. The marks are words in cells, not styles:
 * they stay when WPS or LibreOffice saves the file, and in a CSV.
 */

/** Stands in the first cell of a worksheet, or in the header of a column, that is there for people only. */
export const NOT_IMPORTED = '不导入';

/** Begins the first cell of the specimen row. No code, date or word of a list begins so. */
export const SPECIMEN_MARK = '例：';

/** Takes away what stands in a cell that may be empty: an empty cell of a sheet says nothing, and takes nothing away. */
export const EMPTIED = '空着';

/** Whether a cell of a template says that its column is to be empty. */
export function isEmptied(text: string, { presence }: Column): boolean {
  return (presence === 'optional' || presence === 'by-rule') && /^[“"]?(?:空着|清空)[”"]?$/.test(text.trim());
}

/** Whether a worksheet (by its first cell) or a column (by its header) says of itself that it holds nothing to import. */
export function isNotImported(cell: string): boolean {
  return cell.includes(NOT_IMPORTED);
}

/** Whether a row, by its first cell, is the specimen of its table. */
export function isSpecimen(firstCell: string): boolean {
  return /^\s*例\s*[：:]/.test(firstCell);
}

/**
 * Whether a row, by the columns that are filled in (their English keys), is one that a template began and nobody went on with: a
 * kindergarten, perhaps with its post, and nothing said of it.
 */
export function isBegun(name: TableName, filled: readonly string[]): boolean {
  const { key, columns, subject } = tableNamed(name);
  const isIncomplete = key.some((one) => columns[one]?.presence === 'required' && !filled.includes(one));
  return (
    subject !== undefined &&
    filled.includes(subject) &&
    isIncomplete &&
    filled.every((one) => key.includes(one))
  );
}
