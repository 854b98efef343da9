import type { Finding } from './finding.ts';
import { isClearName, isName } from './given-names.ts';
import { isPersonHeader } from './name-columns.ts';
import type { View } from './view.ts';

/** The line below the headers of a table of Markdown. */
const RULE = /^[^\S\n]*\|?(?:[^\S\n]*:?-+:?[^\S\n]*\|)+(?:[^\S\n]*:?-+:?[^\S\n]*)?$/gm;
/** How many names a column without a telling header must have. */
const LEAST_NAMES = 3;

interface Cell {
  readonly text: string;
  readonly start: number;
}

/** Persons' names in the columns of a table of Markdown: sure under a header that promises them, else where every cell is one. */
export function findTabledPersons({ text }: View): readonly Finding[] {
  if (!text.includes('|') || !text.includes('-') || text.search(RULE) === -1) return [];
  return [...text.matchAll(RULE)].flatMap(({ index, 0: rule }) => {
    const headers = cellsOf(text, lineStart(text, index - 1));
    const rows = rowsFrom(text, index + rule.length + 1);
    return headers.flatMap((header, column) => {
      const cells = rows.flatMap((row) => row[column] ?? []).filter((cell) => cell.text !== '');
      return namesIn(header.text.replace(/\s/g, ''), cells);
    });
  });
}

function namesIn(header: string, cells: readonly Cell[]): readonly Finding[] {
  const isPromised = isPersonHeader(header);
  const names = cells.filter(({ text }) => (isPromised ? isName : isClearName)(text.replace(/\s/g, '')));
  if (!isPromised && (names.length < LEAST_NAMES || names.length < cells.length)) return [];
  return names.map(({ text, start }) => ({
    kind: '姓名',
    severity: isPromised ? 'error' : 'warning',
    text: text.replace(/\s/g, ''),
    start,
    end: start + text.length,
  }));
}

function lineStart(text: string, before: number): number {
  return text.lastIndexOf('\n', before - 1) + 1;
}

function rowsFrom(text: string, from: number): readonly (readonly Cell[])[] {
  const rows: (readonly Cell[])[] = [];
  let at = from;
  while (at < text.length) {
    const end = text.indexOf('\n', at);
    const line = text.slice(at, end === -1 ? text.length : end);
    if (!line.includes('|')) break;
    rows.push(cellsOf(text, at));
    at += line.length + 1;
  }
  return rows;
}

/** The cells of the line that begins at a place. */
function cellsOf(text: string, from: number): readonly Cell[] {
  const end = text.indexOf('\n', from);
  const line = text.slice(from, end === -1 ? text.length : end);
  const lead = /^\s*\|?/.exec(line)?.[0].length ?? 0;
  const cells: Cell[] = [];
  let start = from + lead;
  for (const part of line.slice(lead).split('|')) {
    const blank = part.length - part.trimStart().length;
    cells.push({ text: part.trim(), start: start + blank });
    start += part.length + 1;
  }
  return cells;
}
