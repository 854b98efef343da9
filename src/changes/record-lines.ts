import { decodeText } from '../dataset/read/decode.ts';

/**
 * The lines of a CSV text, a quoted line break left in its line: as the records of the dataset's reader lie in it, unless quotes stand where they
 * should not. What is then read is compared with this, so that a wrong cut is found out, not published.
 */
export function linesOfRecords(text: string): readonly string[] {
  const lines = (text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text).split('\n');
  if (!text.includes('"')) return lines;
  const records: string[] = [];
  let open: string[] = [];
  for (const line of lines) {
    if (hasOddQuotes(line) !== open.length > 0) {
      // The line opens a quoted cell, or goes on within one.
      open.push(line);
      continue;
    }
    records.push(open.length === 0 ? line : [...open, line].join('\n'));
    open = [];
  }
  return open.length === 0 ? records : [...records, open.join('\n')];
}

/** Whether a record has a cell; spreadsheets write `,,,` for an empty row. */
export function isUsableLine(line: string): boolean {
  return /[^\s,;]/.test(line);
}

/** Whether a table has a row below its header; none where its text cannot be read. */
export function hasRows(bytes: Uint8Array): boolean {
  const decoded = decodeText(bytes);
  return !('problem' in decoded) && linesOfRecords(decoded.text).filter(isUsableLine).length > 1;
}

function hasOddQuotes(line: string): boolean {
  let odd = false;
  for (let at = line.indexOf('"'); at !== -1; at = line.indexOf('"', at + 1)) odd = !odd;
  return odd;
}
