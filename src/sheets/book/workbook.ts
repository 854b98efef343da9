import { EncryptedFileError, readXlsx, type Sheet } from 'hucre';
import { columnLetter } from '../../dataset/issue.ts';
import { tidy } from '../../dataset/read/width.ts';
import type { Grid, GridCell, Opened } from './grid.ts';
import { shownText } from './shown.ts';
import { widest } from './widest.ts';

/** The worksheets of an xlsx. */
export async function openWorkbook(file: string, bytes: Uint8Array): Promise<Opened> {
  try {
    const { sheets } = await readXlsx(bytes, { readStyles: true });
    return { grids: sheets.map((sheet) => gridOf(file, sheet)) };
  } catch (error) {
    const message =
      error instanceof EncryptedFileError
        ? '这个文件设了打开密码，读不出来。请在 WPS 里取消密码后另存，再交来。'
        : '这个文件打不开，可能没有下载完整，或者不是真正的 xlsx。请用 WPS 打开原表，另存为“Excel 文件（*.xlsx）”，再交来。';
    return { fault: { file, message } };
  }
}

function gridOf(file: string, sheet: Sheet): Grid {
  const width = widest(sheet.rows);
  const anchors = anchorsOf(sheet);
  const rows = sheet.rows.map((_, row) =>
    Array.from({ length: width }, (_, column): GridCell => {
      const [top, left] = anchors.get(`${row},${column}`) ?? [row, column];
      const cell = sheet.cells?.get(`${top},${left}`);
      const value =
        cell?.formula === undefined ? sheet.rows[top]?.[left] : (cell.formulaResult ?? cell.value);
      return {
        text: tidy(shownText({ value, format: cell?.style?.numFmt })),
        place: { file, sheet: sheet.name, cell: `${columnLetter(left)}${top + 1}` },
        isCovered: top !== row || left !== column,
        isNumber: typeof value === 'number',
      };
    }),
  );
  return { file, sheet: sheet.name, isHidden: sheet.hidden === true || sheet.veryHidden === true, rows };
}

/** By cell under a merge: its first cell. */
function anchorsOf({ merges = [] }: Sheet): ReadonlyMap<string, readonly [number, number]> {
  const anchors = new Map<string, readonly [number, number]>();
  for (const { startRow, startCol, endRow, endCol } of merges) {
    for (let row = startRow; row <= endRow; row += 1) {
      for (let column = startCol; column <= endCol; column += 1) {
        anchors.set(`${row},${column}`, [startRow, startCol]);
      }
    }
  }
  return anchors;
}
