/** The tables in a text that is none itself: of Markdown, of HTML, and lines parted by a mark. */

export interface TextCell {
  /** Without tags and the blanks around it. */
  readonly text: string;
  /** Where in the text it stands. */
  readonly start: number;
  readonly end: number;
}

/** The cells of a table, its headers in the first row. */
export type TextTable = readonly (readonly TextCell[])[];

/** Lines are a table only below headers of which one is looked for. */
export function tablesIn(text: string, isHeader: (header: string) => boolean): readonly TextTable[] {
  return [...markdownTables(text), ...htmlTables(text), ...alignedTables(text, isHeader)];
}

/** The line below the headers of a table of Markdown, in a quotation or a list perhaps. */
const RULE = /^[^\S\n]*(?:>[^\S\n]*)*\|?(?:[^\S\n]*:?-+:?[^\S\n]*\|)+(?:[^\S\n]*:?-+:?[^\S\n]*)?$/gm;

const RULE_LINE = /^[\s>|:]*-[\s>|:-]*$/;

function markdownTables(text: string): readonly TextTable[] {
  if (!text.includes('|') || !text.includes('-') || text.search(RULE) === -1) return [];
  return [...text.matchAll(RULE)].map(({ index, 0: rule }) => {
    const header = { at: text.lastIndexOf('\n', index - 2) + 1 };
    return [cellsOf(lineAt(text, header.at), header.at, '|'), ...rowsFrom(text, index + rule.length + 1)];
  });
}

function rowsFrom(text: string, from: number): TextTable {
  const rows: (readonly TextCell[])[] = [];
  for (let at = from; at < text.length;) {
    const line = lineAt(text, at);
    if (!line.includes('|') || RULE_LINE.test(line)) break;
    rows.push(cellsOf(line, at, '|'));
    at += line.length + 1;
  }
  return rows;
}

function lineAt(text: string, from: number): string {
  const end = text.indexOf('\n', from);
  return text.slice(from, end === -1 ? text.length : end);
}

/** The cells of the line that begins at a place. */
function cellsOf(line: string, from: number, mark: string | RegExp): readonly TextCell[] {
  const lead = /^\s*(?:>\s*)*\|?/.exec(line)?.[0].length ?? 0;
  const cells: TextCell[] = [];
  let at = lead;
  for (const part of line.slice(lead).split(mark)) {
    const start = line.indexOf(part, at);
    cells.push(trimmed(part, from + start));
    at = start + part.length;
  }
  return cells;
}

function trimmed(part: string, from: number): TextCell {
  const text = part.trim();
  const start = from + part.length - part.trimStart().length;
  return { text, start, end: start + text.length };
}

const TABLE_TAG = /<\/?(?:table|tr|td|th)\b[^<>]*>/gi;
const TAG = /<[^<>]*>/g;

function htmlTables(text: string): readonly TextTable[] {
  if (text.search(TABLE_TAG) === -1) return [];
  const tables: (readonly TextCell[])[][] = [];
  let row: TextCell[] = [];
  let cellStart: number | null = null;
  for (const { index, 0: tag } of text.matchAll(TABLE_TAG)) {
    if (cellStart !== null) row.push(htmlCell(text.slice(cellStart, index), cellStart));
    cellStart = /^<t[dh]/i.test(tag) ? index + tag.length : null;
    if (/^<\/?t[dh]/i.test(tag)) continue;
    if (row.length > 0) tables.at(-1)?.push(row);
    row = [];
    if (/^<table/i.test(tag) || tables.length === 0) tables.push([]);
  }
  if (row.length > 0) tables.at(-1)?.push(row);
  return tables;
}

/** A cell with tags in it, each made spaces of the same length, so that its words keep their places. */
function htmlCell(written: string, from: number): TextCell {
  const cell = trimmed(
    written.replace(TAG, (tag) => ' '.repeat(tag.length)),
    from,
  );
  return { ...cell, text: cell.text.replace(/\s+/g, ' ') };
}

/** What may part the columns of lines: the first that the line of headers has. */
const MARKS: readonly RegExp[] = [/\t/, /[,，]/, /\|/, / {2,}/, / /];
/** Headers are short words. */
const HEADERS = /^[\p{Script=Han}A-Za-z_ \t,，|]{2,80}$/u;

function alignedTables(text: string, isHeader: (header: string) => boolean): readonly TextTable[] {
  const tables: TextTable[] = [];
  let [at, taken] = [0, 0];
  for (const line of text.split('\n')) {
    const next = at + line.length + 1;
    const mark = HEADERS.test(line) ? MARKS.find((one) => one.test(line.trim())) : undefined;
    const headers = mark === undefined ? [] : cellsOf(line, at, mark);
    if (
      mark !== undefined &&
      headers.length > 1 &&
      at >= taken &&
      headers.some((header) => isHeader(header.text))
    ) {
      const rows = rowsBelow(text, next, mark, headers.length, isHeader);
      tables.push([headers, ...rows]);
      taken = rows.at(-1)?.at(-1)?.end ?? next;
    }
    at = next;
  }
  return tables;
}

/** The rows up to one that has not so many cells, or is of headers itself. */
function rowsBelow(
  text: string,
  from: number,
  mark: RegExp,
  columns: number,
  isHeader: (header: string) => boolean,
): TextTable {
  const rows: (readonly TextCell[])[] = [];
  for (let at = from; at < text.length;) {
    const line = lineAt(text, at);
    const cells = cellsOf(line, at, mark);
    if (cells.length !== columns || cells.every((cell) => isHeader(cell.text))) break;
    rows.push(cells);
    at += line.length + 1;
  }
  return rows;
}
