import type { Cell, CellStyle, CellValue, DataValidation, WriteSheet } from 'hucre';
import { columnLetter } from '../../dataset/issue.ts';
import type { TableName } from '../../dataset/index.ts';
import { tableNamed } from '../../dataset/tabled.ts';
import { cellWords, presenceWord } from '../../dataset/tables/cell-words.ts';
import type { Column } from '../../dataset/tables/column.ts';
import { displayWidth } from '../../dataset/text-width.ts';
import { dropDown } from './choices.ts';
import { nameFormula } from './codes-sheet.ts';
import type { Lists } from './lists.ts';
import { NOT_IMPORTED, SPECIMEN_MARK } from './marks.ts';
import { type PresentTables, rowsToBegin, type TemplateRow } from './prefill.ts';
import {
  cellStyle,
  HELPER,
  HELPER_HEADER,
  isNumeric,
  OPTIONAL_HEADER,
  REQUIRED_HEADER,
  specimenStyle,
} from './style.ts';

/** Empty rows below the last that hold the formats of their columns. */
const SPARE_ROWS = 500;
/** The header, then the specimen. */
const ROWS_ABOVE = 2;

/** One column of a sheet. */
interface Field {
  readonly header: string;
  readonly headerStyle: CellStyle;
  readonly style: CellStyle;
  readonly width: number;
  readonly note: string | null;
  /** What stands in a row; `at` is the row as the spreadsheet counts. */
  readonly cellOf: (row: TemplateRow, at: number) => Partial<Cell>;
  readonly specimen: CellValue;
  readonly specimenStyle: CellStyle;
  readonly dropDown: (range: string) => DataValidation | null;
}

/** What a table's sheet is made from. */
export interface TableSheetParts {
  readonly present: PresentTables;
  /** Whether the rows that the bureau has are left out. */
  readonly isNew: boolean;
  readonly lists: Lists;
  /** The name of a kindergarten by its code. */
  readonly names: ReadonlyMap<string, string>;
  /** Columns that the bureau does not publish: they are left out. */
  readonly leftOut: ReadonlySet<Column>;
}

/** The sheet of a table: header, specimen, the rows to begin with, and empty ones with the same formats. */
export function tableSheet(name: TableName, parts: TableSheetParts): WriteSheet {
  const fields = fieldsOf(name, parts);
  const begun = rowsToBegin(name, parts.present, parts.isNew);
  const spare: TemplateRow[] = Array.from({ length: SPARE_ROWS }, () => ({}));
  const cells = new Map<string, Partial<Cell>>();
  fields.forEach((field, column) => {
    const { header: value, headerStyle: style, note } = field;
    cells.set(`0,${column}`, { value, style, ...(note !== null && { comment: { text: note } }) });
    cells.set(`1,${column}`, { value: field.specimen, style: field.specimenStyle });
    [...begun, ...spare].forEach((row, index) => {
      const at = index + ROWS_ABOVE;
      cells.set(`${at},${column}`, { style: field.style, ...field.cellOf(row, at + 1) });
    });
  });
  const last = ROWS_ABOVE + begun.length + SPARE_ROWS;
  const width = fields.reduce((sum, field) => sum + field.width, 0);
  return {
    name: tableNamed(name).title,
    columns: fields.map(({ width }) => ({ width })),
    rows: [],
    cells,
    rowDefs: new Map([[0, { height: HEADER_HEIGHT }]]),
    freezePane: { rows: 1, columns: columnsInSight(name) },
    dataValidations: fields.flatMap((field, column) => {
      const letter = columnLetter(column);
      return field.dropDown(`${letter}${ROWS_ABOVE + 1}:${letter}${last}`) ?? [];
    }),
    pageSetup: {
      ...{ paperSize: 'a4', orientation: 'landscape', printTitlesRow: '$1:$1' },
      ...(width <= WIDEST_PAGE && { fitToPage: true, fitToWidth: 1, fitToHeight: 0 }),
    },
  };
}

/** In characters: what is wider would be too small to read on one page. */
const WIDEST_PAGE = 270;

/** The code stays in sight, with the name beside it where there is one. */
function columnsInSight(name: TableName): number {
  const { columns, subject } = tableNamed(name);
  const [first, second] = Object.keys(columns);
  return first === subject || second === 'name' ? 2 : 1;
}

/** In points: two lines, and room for the notes, whose boxes are four rows high. */
const HEADER_HEIGHT = 36;

/** The columns in the order of the contract; behind the code of the kindergarten its name, for people. */
function fieldsOf(name: TableName, parts: TableSheetParts): readonly Field[] {
  const { columns, subject, specimen } = tableNamed(name);
  const kept = Object.entries(columns).filter(([, column]) => !parts.leftOut.has(column));
  return kept.flatMap(([key, column], index) => {
    const field = fieldOf(key, column, specimen[key] ?? '', index === 0, parts);
    const isNamed = key === subject && name !== 'kindergartens';
    return isNamed ? [field, nameField(key, columnLetter(index), parts)] : [field];
  });
}

function fieldOf(
  key: string,
  column: Column,
  specimen: string,
  isFirst: boolean,
  { present, lists }: TableSheetParts,
): Field {
  const { header, cell, presence } = column;
  return {
    header,
    headerStyle: presence === 'optional' ? OPTIONAL_HEADER : REQUIRED_HEADER,
    style: cellStyle(cell),
    width: widthOf(header, specimen),
    note: noteOf(column, specimen),
    cellOf: (row) => ({ value: cellValue(column, row[key] ?? '') }),
    specimen: isFirst ? `${SPECIMEN_MARK}${specimen}` : cellValue(column, specimen),
    specimenStyle: specimenStyle(cell),
    dropDown: (range) => dropDown(column, range, present, lists),
  };
}

function nameField(codeKey: string, codeLetter: string, { names }: TableSheetParts): Field {
  return {
    header: `园名（自动显示，${NOT_IMPORTED}）`,
    headerStyle: HELPER_HEADER,
    style: HELPER,
    width: 24,
    note: null,
    cellOf: (row, at) => nameFormula(`${codeLetter}${at}`, names.get(row[codeKey] ?? '') ?? ''),
    specimen: null,
    specimenStyle: HELPER,
    dropDown: () => null,
  };
}

/**
 * A text as the cell that gives it back: a number where a spreadsheet writes the number as it stands, so that columns can be added up; else
 * the text itself.
 */
function cellValue({ cell }: Column, text: string): CellValue {
  if (text === '') return null;
  const isPlain = /^-?\d{1,15}(\.\d+)?$/.test(text) && String(Number(text)) === text;
  return isNumeric(cell) && isPlain ? Number(text) : text;
}

function widthOf(header: string, specimen: string): number {
  return Math.min(
    WIDEST,
    Math.max(NARROWEST, displayWidth(header) + 4, displayWidth(SPECIMEN_MARK + specimen) + 2),
  );
}
const [NARROWEST, WIDEST] = [12, 42];

/** The box of a note shows so much, in characters. */
const LONGEST_NOTE = 90;

/** What to write in a column, by a specimen where it has room. */
function noteOf(column: Column, specimen: string): string {
  const says = `${presenceWord(column.presence)}。${column.about}`;
  const words = column.cell.kind === 'one-of' ? '点下面格子右边的箭头选。' : `${cellWords(column.cell)}。`;
  const whole = [says, words, specimen === '' ? '' : `例：${specimen}`].filter(Boolean).join('\n');
  return whole.length <= LONGEST_NOTE ? whole : `${says}\n${words}`;
}
