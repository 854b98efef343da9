import type { CellStyle } from 'hucre';
import type { CellType } from '../../dataset/tables/column.ts';

const LINE = { style: 'thin', color: { rgb: 'B9C2BE' } } as const;
const BORDER = { top: LINE, right: LINE, bottom: LINE, left: LINE } as const;

function filled(rgb: string): Pick<CellStyle, 'fill'> {
  return { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb } } };
}

const HEADER: CellStyle = {
  alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
  border: BORDER,
  numFmt: '@',
};

/** A column that must be filled in: white on dark. */
export const REQUIRED_HEADER: CellStyle = {
  ...HEADER,
  ...filled('0D5C4A'),
  font: { bold: true, color: { rgb: 'FFFFFF' } },
};

/** A column that may be left empty: black on light. */
export const OPTIONAL_HEADER: CellStyle = { ...HEADER, ...filled('DDEBE6'), font: { bold: true } };

/** A column for people only: grey on white. */
export const HELPER_HEADER: CellStyle = { ...HEADER, font: { color: { rgb: '6B7571' } } };
export const HELPER: CellStyle = { font: { color: { rgb: '6B7571' } }, alignment: { vertical: 'center' } };

const SPECIMEN: CellStyle = { ...filled('F2F2F2'), font: { italic: true, color: { rgb: '6B7571' } } };

export const TITLE: CellStyle = { font: { bold: true, size: 14 } };
export const WRAPPED: CellStyle = { alignment: { vertical: 'top', wrapText: true } };

/** The cells of a column: a spreadsheet must leave what is no number as it is typed. */
export function cellStyle(cell: CellType): CellStyle {
  return isNumeric(cell) ? { alignment: { vertical: 'center' } } : TEXT;
}

const TEXT: CellStyle = { numFmt: '@', alignment: { vertical: 'center' } };

export function specimenStyle(cell: CellType): CellStyle {
  return { ...cellStyle(cell), ...SPECIMEN };
}

export function isNumeric({ kind }: CellType): boolean {
  return kind === 'whole' || kind === 'number' || kind === 'percent' || kind === 'money';
}
