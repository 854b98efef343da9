import { decodeText } from '../dataset/read/decode.ts';
import { alignLines } from './align-lines.ts';
import type { TableAsTold } from './entry.ts';
import { linesOfRecords } from './record-lines.ts';

/** Two states of a table that follow each other. */
export interface TwoStates {
  readonly old: Uint8Array;
  readonly now: Uint8Array;
}

/** Where more than this part is written otherwise, little is saved. */
const MOST = 1 / 4;

const encoder = new TextEncoder();

/**
 * Of two states the lines that are written otherwise, with all others of the same kindergartens, as tables of their own: between these the same is
 * told, and a large table need not be read twice for one price. Null where the whole must be read: the list of kindergartens, which tells who there
 * is, lines that are no rows, codes that are written with something around them, or too many changes. What comes of the parts holds only if nothing
 * of them had to be taken over from before.
 */
export function changedPart(as: TableAsTold, { old, now }: TwoStates): TwoStates | null {
  if (as.table.name === 'kindergartens') return null;
  const [before, after] = [linesOf(old), linesOf(now)];
  if (before === null || after === null || before[0] !== after[0] || !beginsWithSubject(as, before[0] ?? ''))
    return null;
  const { gone, come } = alignLines(before, after);
  if (gone.length + come.length > before.length * MOST) return null;
  const [codesBefore, codesAfter] = [codesOf(before), codesOf(after)];
  if (codesBefore === null || codesAfter === null) return null;
  // The first row besides: a table that has said something is another than one that has not.
  const concerned = new Set([
    codesBefore[1],
    ...gone.map((index) => codesBefore[index]),
    ...come.map((index) => codesAfter[index]),
  ]);
  const partOf = (lines: readonly string[], codes: readonly string[]): Uint8Array =>
    encoder.encode(
      `${lines.filter((line, index) => index === 0 || (line !== '' && concerned.has(codes[index]))).join('\n')}\n`,
    );
  return { old: partOf(before, codesBefore), now: partOf(after, codesAfter) };
}

function linesOf(bytes: Uint8Array): readonly string[] | null {
  const decoded = decodeText(bytes);
  return 'problem' in decoded ? null : linesOfRecords(decoded.text);
}

/** Whether the first column is part of the key, and not the one by which rows follow each other: rows of one key or group have it alike. */
function beginsWithSubject({ table, told }: TableAsTold, header: string): boolean {
  const [first] = header.split(',', 1);
  const isPlain = header.includes(',') && !header.includes('"');
  return isPlain && table.key.some((key) => key !== told.series?.by && table.columns[key]?.header === first);
}

/** The first cell of each line; null unless each of them is written as a code is. */
function codesOf(lines: readonly string[]): readonly string[] | null {
  const codes: string[] = [];
  for (const [index, line] of lines.entries()) {
    const mark = line.indexOf(',');
    const code = mark === -1 ? line : line.slice(0, mark);
    if (index > 0 && line !== '' && !/^[0-9A-Za-z]+$/.test(code)) return null;
    codes.push(code);
  }
  return codes;
}
