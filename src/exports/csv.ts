import type { Absent } from '../domain/reported.ts';
import { neutraliseFormula } from '../dataset/formula.ts';
import { plainNumber, quoteCsv } from '../dataset/serialise.ts';
import { absenceWord } from '../format/absence.ts';

/** A cell of a download: text, a number (written plain), or a typed absence (written as its word). */
export type CsvCell = string | number | Absent;

/**
 * A downloadable CSV: UTF-8 with a byte order mark and CRLF, so that WPS and Excel open it. A text that a spreadsheet would run as
 * a formula gets a `'` before it; numbers are left alone. Absence stays a word: 未公布 is not an empty cell and not 0.
 */
export function toCsv(headers: readonly string[], rows: readonly (readonly CsvCell[])[]): string {
  const write = lineWriter();
  return csvOfLines([headers, ...rows].map(write));
}

/** A download of lines that are written already, that of the headers among them. */
export function csvOfLines(lines: readonly string[]): string {
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

/** Writes lines of one download. */
export function lineWriter(): (cells: readonly CsvCell[]) => string {
  const write = writer();
  return (cells) => cells.map(write).join(',');
}

/** Writes cells; a text that stands in many rows, such as a refund rule, is looked into once. */
function writer(): (cell: CsvCell) => string {
  const known = new Map<string, string>();
  return (cell) => {
    if (typeof cell === 'number') return plainNumber(cell);
    if (typeof cell !== 'string') return quoteCsv(absenceWord(cell));
    let written = known.get(cell);
    if (written === undefined) known.set(cell, (written = quoteCsv(neutraliseFormula(cell))));
    return written;
  };
}
