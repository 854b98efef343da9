import { serialiseYuan, type Fen } from '../domain/money.ts';
import { type AbsenceReason, isAbsent } from '../domain/reported.ts';
import { neutraliseFormula } from './formula.ts';
import type { CellType, Column } from './tables/column.ts';
import type { Table } from './tables/table.ts';

/** The words that stand in a cell for a typed absence. Not given is an empty cell. */
export const ABSENCE_WORDS: Readonly<Record<AbsenceReason, string>> = {
  'not-given': '',
  'not-applicable': '不适用',
  withheld: '不公开',
  'under-review': '待核实',
  'not-charged': '不收取',
};

/** A value as the data files write it; the reader gives the same value back. */
export function serialiseCell(cell: CellType, value: unknown): string {
  if (isAbsent(value)) return ABSENCE_WORDS[value.absent];
  if (typeof value === 'boolean') return value ? '是' : '否';
  if (typeof value === 'number')
    return cell.kind === 'money' ? serialiseYuan(value as Fen) : plainNumber(value);
  return Array.isArray(value) ? value.join('、') : String(value);
}

/** A number without an exponent: spreadsheets and clerks do not read 1e-7. No column holds numbers so large that they have one. */
export function plainNumber(value: number): string {
  const [, sign = '', first = '', rest = '', places = '0'] =
    /^(-?)(\d)(?:\.(\d+))?e-(\d+)$/.exec(String(value)) ?? [];
  return first === '' ? String(value) : `${sign}0.${'0'.repeat(Number(places) - 1)}${first}${rest}`;
}

export interface CsvStyle {
  /** A byte order mark at the start, so that WPS and Excel take the file for UTF-8. */
  readonly bom?: boolean;
  readonly eol?: '\n' | '\r\n';
  /**
   * Puts `'` before a text cell that a spreadsheet would run as a formula. For published files; numbers and codes are left alone.
   */
  readonly neutralise?: boolean;
  /** Puts quotes around what is no number: a spreadsheet that is told so leaves codes and days as text. */
  readonly quoted?: boolean;
}

/**
 * A table as CSV text: its header and one line a row, columns in the order of the definition. Reading the text gives the
 * same rows back.
 */
export function serialiseTable(
  table: Pick<Table, 'columns'>,
  rows: Iterable<Readonly<Record<string, unknown>>>,
  style: CsvStyle = {},
): string {
  const { bom = false, eol = '\n', neutralise = false, quoted = false } = style;
  const columns = Object.entries(table.columns).map(([key, column]) => ({
    key,
    column,
    write: quoted && !isNumber(column.cell) ? quoteFilled : quoteCsv,
  }));
  const lines = [columns.map(({ column }) => quoteCsv(column.header)).join(',')];
  for (const row of rows) {
    lines.push(
      columns.map(({ key, column, write }) => write(cellText(column, row[key], neutralise))).join(','),
    );
  }
  return `${bom ? '\uFEFF' : ''}${lines.join(eol)}${eol}`;
}

function cellText(column: Column, value: unknown, neutralise: boolean): string {
  const text = serialiseCell(column.cell, value);
  const isText = column.cell.kind === 'text' || column.cell.kind === 'list';
  return neutralise && isText ? neutraliseFormula(text) : text;
}

function isNumber({ kind }: CellType): boolean {
  return kind === 'whole' || kind === 'number' || kind === 'percent' || kind === 'money';
}

/** A cell in quotes; an empty one stays empty. */
function quoteFilled(text: string): string {
  return text === '' ? '' : `"${text.replaceAll('"', '""')}"`;
}

/** A cell as CSV (RFC 4180): quoted where it holds a comma, a quote or a line break. */
export function quoteCsv(text: string): string {
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
