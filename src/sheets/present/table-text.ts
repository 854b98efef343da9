import type { PresentRow, PresentTable } from './present-table.ts';
import { quotedFor, type RawRecord, rawCells } from './raw-records.ts';

/**
 * A table as text with these rows in this order. A row that its file has and that is not changed stands there byte for byte, in a changed
 * one every cell that is not; a row that the file does not have is written in the order of its columns. A column that the file
 * does not have and a row needs is put behind the others.
 */
export function tableText(present: PresentTable, rows: readonly PresentRow[]): string {
  const { table, keys, style, source } = present;
  const added = source === null ? [] : addedColumns(present, rows);
  const mark = source?.mark ?? ',';
  const headers = (names: readonly (string | null)[]): readonly string[] =>
    names.map((key) => quotedFor(mark, (key === null ? undefined : table.columns[key]?.header) ?? ''));
  const header: RawRecord =
    source === null
      ? { text: headers(keys).join(mark), end: style.eol }
      : { text: [source.header.text, ...headers(added)].join(mark), end: source.header.end };
  const records = [header, ...rows.map((row) => recordOf(present, row, added, mark))];
  const bom = style.bom || (source !== null && source.encoding !== 'utf-8') ? '\uFEFF' : '';
  // The last record of a file may have no line end, and then another may follow it.
  const body = records.map(({ text, end }, index) =>
    end === '' && (index + 1 < records.length || source === null) ? text + style.eol : text + end,
  );
  return `${bom}${body.join('')}${source?.tail ?? ''}`;
}

/** The bytes of a table as text, UTF-8. */
export function tableBytes(present: PresentTable, rows: readonly PresentRow[]): Uint8Array {
  return new TextEncoder().encode(tableText(present, rows));
}

/** The columns that a row has a text for and the file does not have, in the order of the contract. */
function addedColumns({ table, keys }: PresentTable, rows: readonly PresentRow[]): readonly string[] {
  const missing = Object.keys(table.columns).filter((key) => !keys.includes(key));
  return missing.filter((key) => rows.some(({ cells }) => (cells[key] ?? '') !== ''));
}

function recordOf(present: PresentTable, row: PresentRow, added: readonly string[], mark: string): RawRecord {
  const { keys, style, source } = present;
  const raw = row.origin === null ? undefined : source?.raw[row.origin];
  const written = row.origin === null ? undefined : source?.cells[row.origin];
  const textOf = (key: string | null): string => quotedFor(mark, key === null ? '' : (row.cells[key] ?? ''));
  if (raw === undefined || written === undefined) {
    return { text: [...keys, ...added].map(textOf).join(mark), end: style.eol };
  }
  const isBlank = written.every((cell) => cell.trim() === '');
  const isChanged = keys.some(
    (key, index) => key !== null && (row.cells[key] ?? '') !== (written[index] ?? ''),
  );
  if (isBlank || (!isChanged && added.length === 0)) return raw;
  const standing = rawCells(raw.text, written, mark) ?? written.map((cell) => quotedFor(mark, cell));
  const cells = keys.map((key, index) => {
    const isSame = key === null || (row.cells[key] ?? '') === (written[index] ?? '');
    return isSame ? (standing[index] ?? '') : textOf(key);
  });
  // Empty cells beyond the header stay, unless a new column takes their place.
  const beyond = added.length === 0 ? standing.slice(keys.length) : added.map(textOf);
  return { text: [...cells, ...beyond].join(mark), end: raw.end };
}
