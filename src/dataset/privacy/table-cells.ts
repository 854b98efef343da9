import { findDelimiter } from '../read/records.ts';

/** A cell of a CSV text, where a spreadsheet shows it. */
export interface TableCell {
  /** Physical line on which it begins, from 1. */
  readonly line: number;
  /** Row as WPS numbers it, from 1. */
  readonly row: number;
  /** Column, from 0. */
  readonly column: number;
  /** Where in the text it stands, its quotes included. */
  readonly from: number;
  readonly to: number;
}

/** Fewer digits alone, with the marks of a date or a decimal among them, are nothing to look at. */
const FEW_DIGITS = 10;

/**
 * Told each cell of the header, and each other cell that holds more than a short figure, code or date, as most cells of a large table do;
 * in the order of the text. One walk through it, which never fails on a broken quote.
 */
export function eachNotableCell(text: string, visit: (cell: TableCell) => void): void {
  const delimiter = findDelimiter(text.replace(/^\ufeff/, '').split(/[\r\n]/, 1)[0] ?? '').mark.charCodeAt(0);
  let [line, row, column, from, startLine, digits] = [1, 1, 0, 0, 1, 0];
  let [isQuoted, isFigure] = [false, true];
  for (let index = 0; index <= text.length; index += 1) {
    const code = index < text.length ? text.charCodeAt(index) : LINE_FEED;
    if (code >= ZERO && code <= NINE) {
      digits += 1;
      continue;
    }
    const isBreak = code === LINE_FEED || code === RETURN;
    const endsCell = index === text.length || (!isQuoted && (isBreak || code === delimiter));
    if (!endsCell) {
      if (code === QUOTE) isQuoted = !isQuoted;
      if (code < COMMA || code > COLON) isFigure = false;
      if (code === LINE_FEED || (code === RETURN && text.charCodeAt(index + 1) !== LINE_FEED)) line += 1;
      continue;
    }
    if (row === 1 || !isFigure || digits > FEW_DIGITS)
      visit({ line: startLine, row, column, from, to: index });
    if (isBreak) [line, row, column] = [line + 1, row + 1, 0];
    else column += 1;
    if (code === RETURN && text.charCodeAt(index + 1) === LINE_FEED) index += 1;
    [from, startLine, digits, isFigure] = [index + 1, line, 0, true];
  }
}

const [LINE_FEED, RETURN, QUOTE, ZERO, NINE] = [10, 13, 34, 48, 57];
/** Between these two stand the marks of figures and dates: , - . / and the digits. */
const [COMMA, COLON] = [44, 58];

/** What a cell says: without the quotes around it. */
export function cellText(text: string, { from, to }: TableCell): string {
  const written = text.slice(from, to);
  if (!written.includes('"')) return written;
  const inner = /^\s*"([\s\S]*?)"?\s*$/.exec(written)?.[1];
  return (inner ?? written).replaceAll('""', '"');
}

/** How many lines end in a text. */
export function lineBreaks(text: string): number {
  return text.match(/\r\n|\r|\n/g)?.length ?? 0;
}
