import { type Records, splitRecords } from '../../dataset/read/records.ts';
import { quoteCsv } from '../../dataset/serialise.ts';

/** A record as its bytes stand: its text, and the line end behind it. */
export interface RawRecord {
  readonly text: string;
  readonly end: string;
}

/** The records of a CSV text with their cells and, byte for byte, the texts that they were split from. */
export interface RawRecords {
  readonly records: Records;
  readonly cells: readonly (readonly string[])[];
  readonly raw: readonly RawRecord[];
  /** Blank lines behind the last record. */
  readonly tail: string;
}

/** Splits a text by the dataset's own reader, and cuts the text where its records begin. */
export function rawRecords(text: string): RawRecords {
  const records = splitRecords(text);
  const cells = [...records.walk()];
  const lines = text.match(/[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$/g) ?? [];
  const startOf = (index: number): number => records.lineOf(index) - 1;
  const afterLast = lastLineOf(cells, startOf) + 1;
  const raw = cells.map((_, index) => {
    const next = index + 1 < cells.length ? startOf(index + 1) : afterLast;
    return withoutEnd(lines.slice(startOf(index), next).join(''));
  });
  return { records, cells, raw, tail: lines.slice(afterLast).join('') };
}

/** The last physical line of the last record: a quoted cell may hold line breaks. */
function lastLineOf(cells: readonly (readonly string[])[], startOf: (index: number) => number): number {
  const last = cells.length - 1;
  const breaks = (cells[last] ?? []).reduce((count, cell) => count + cell.split('\n').length - 1, 0);
  return cells.length === 0 ? -1 : startOf(last) + breaks;
}

function withoutEnd(line: string): RawRecord {
  const end = /(?:\r\n|\r|\n)$/.exec(line)?.[0] ?? '';
  return { text: line.slice(0, line.length - end.length), end };
}

/**
 * The text of each cell within its record as it is quoted there; null where the record is written in a way that its cells do
 * not tell (a quote in the middle of a bare cell).
 */
export function rawCells(record: string, cells: readonly string[], mark: string): readonly string[] | null {
  const found: string[] = [];
  let at = 0;
  for (const [index, cell] of cells.entries()) {
    if (index > 0) {
      if (!record.startsWith(mark, at)) return null;
      at += mark.length;
    }
    const text = writtenForms(cell).find((form) => {
      const end = at + form.length;
      return record.startsWith(form, at) && (end === record.length || record.startsWith(mark, end));
    });
    if (text === undefined) return null;
    found.push(text);
    at += text.length;
  }
  return at === record.length ? found : null;
}

/** How a cell may be written: quoted or bare; the reader has made every line end within it `\n`. */
function writtenForms(cell: string): readonly string[] {
  const quoted = `"${cell.replaceAll('"', '""')}"`;
  return cell.includes('\n') ? [quoted, quoted.replaceAll('\n', '\r\n')] : [quoted, cell];
}

/** A cell as a file with this mark between its cells has to quote it. */
export function quotedFor(mark: string, text: string): string {
  const quoted = quoteCsv(text);
  return quoted === text && mark !== ',' && text.includes(mark) ? `"${text}"` : quoted;
}
