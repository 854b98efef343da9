import type { CellStyle } from 'hucre';
import { writeXlsx } from 'hucre/xlsx';
import { displayWidth } from '../../dataset/text-width.ts';
import { LIST_COLUMNS, type ListLine } from './list-columns.ts';
import { listGroups } from './list-groups.ts';

const THIN = { style: 'thin' } as const;
const BORDER = { top: THIN, bottom: THIN, left: THIN, right: THIN };
/** Text as it stands: a code must not become 9.9E+09, nor 3-5 a day. */
const CELL: CellStyle = {
  numFmt: '@',
  alignment: { wrapText: true, vertical: 'top' },
  border: BORDER,
  font: { name: '宋体', size: 10 },
};
const HEAD: CellStyle = {
  ...CELL,
  alignment: { wrapText: true, vertical: 'center', horizontal: 'center' },
  font: { name: '宋体', size: 10, bold: true },
};

/** When it was written is no part of what it says: the same list has the same bytes. */
const NO_DAY = new Date(Date.UTC(2000, 0, 1));

const HEADING: CellStyle = {
  ...HEAD,
  // A long name runs over the empty cells beside it.
  alignment: { vertical: 'center' },
  border: { top: THIN, bottom: THIN },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E7E6E6' } },
};

/**
 * The list as a workbook that is printed on A4 across, for the telephone: one call under another, each with the name and telephone of whom to call;
 * header on every page, pages numbered. A heading has no question: the list is read back without it.
 */
export async function listBook(
  lines: readonly ListLine[],
  phones: ReadonlyMap<string, string> = new Map(),
): Promise<Uint8Array> {
  const rows = [
    LIST_COLUMNS.map(({ header, hint = '' }) => `${header}${hint}`),
    ...listGroups(lines, phones).flatMap(({ heading, lines: own }) => [
      [heading],
      ...own.map((line) => LIST_COLUMNS.map(({ key }) => line[key])),
    ]),
  ];
  const cells = new Map(
    rows.flatMap((row, index) => {
      const style = index === 0 ? HEAD : row.length === 1 ? HEADING : CELL;
      const shown = row.length === 1 ? LIST_COLUMNS.map((_, column) => row[column] ?? null) : row;
      return shown.map((value, column) => [`${index},${column}`, { value, style }] as const);
    }),
  );
  return writeXlsx({
    properties: { modified: NO_DAY },
    sheets: [
      {
        name: '待问清单',
        columns: LIST_COLUMNS.map(({ width }) => ({ width })),
        rows,
        cells,
        rowDefs: new Map(
          rows.map((row, index) => [index, { height: row.length === 1 ? LINE_HEIGHT + 6 : heightOf(row) }]),
        ),
        freezePane: { rows: 1 },
        pageSetup: {
          paperSize: 'a4',
          orientation: 'landscape',
          fitToPage: true,
          fitToWidth: 1,
          fitToHeight: 0,
          printTitlesRow: '$1:$1',
          margins: { left: 0.4, right: 0.4, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 },
        },
        headerFooter: {
          oddHeader: '&C待问清单（照建议的，打√；没有的，写“空着”两个字；还不知道的，不填）',
          oddFooter: '&C第 &P 页，共 &N 页',
        },
      },
    ],
  });
}

/** In points, of a line of text. */
const LINE_HEIGHT = 14;

/** So high that the fullest cell of a row is seen whole: not every program works that out by itself. */
function heightOf(row: readonly string[]): number {
  const lines = row.map((text, index) => {
    // A margin on both sides.
    const room = (LIST_COLUMNS[index]?.width ?? 10) - 1;
    const lengths = text.split('\n').map((line) => Math.max(1, Math.ceil(displayWidth(line) / room)));
    return lengths.reduce((sum, count) => sum + count, 0);
  });
  return lines.reduce((most, count) => Math.max(most, count), 1) * LINE_HEIGHT + 2;
}
