import { decodeText } from '../dataset/read/decode.ts';
import { readSheet } from '../dataset/read-sheet.ts';
import type { BrokenRow, TableFile } from '../dataset/read/table-file.ts';
import { ROW_NUMBER } from '../dataset/tables/table.ts';
import { alignLines } from './align-lines.ts';
import { type Entry, entryOf, saysTheSame, type TableAsTold } from './entry.ts';
import { isUsableLine, linesOfRecords } from './record-lines.ts';

/** A table as one state gives it. Rows that are written alike in two states are the same objects in both. */
export interface TableReading {
  /** Until the next is read. */
  readonly entries: ReadonlyMap<string, Entry>;
  /** The rows by whose keys another row, or none (null), was read before. */
  readonly changes: ReadonlyMap<string, Entry | null>;
  /** Rows that cannot be read, as far as they can. */
  readonly broken: readonly BrokenRow[];
  /** Keys of several rows that say different things: none of them can be taken for what is so. */
  readonly disputed: ReadonlySet<string>;
}

/** A record once read; null of one that says nothing. */
type ReadRecord = { readonly entry: Entry } | { readonly broken: BrokenRow } | null;

interface ReadTable {
  /** Its records as they are written, the header first; null where the lines are no records. */
  readonly lines: readonly string[] | null;
  readonly records: readonly ReadRecord[];
  readonly reading: TableReading & { readonly entries: Map<string, Entry> };
}

const encoder = new TextEncoder();

/**
 * Reads one table of one state after the other. What the reader of the dataset made of a record is remembered until the next state: from one
 * state to the next nearly all records are written as before, and only the others are read.
 */
export class TableReader {
  readonly #as: TableAsTold;
  /** Cells that could not be read in a row that was: they read 待核实, which nobody wrote. */
  readonly unread = new WeakMap<Entry, ReadonlySet<string>>();
  #last: ReadTable | null = null;

  constructor(as: TableAsTold) {
    this.#as = as;
  }

  /** Null where no row can be read: bytes, quotes or the header are at fault. */
  read(bytes: Uint8Array): TableReading | null {
    const decoded = decodeText(bytes);
    if ('problem' in decoded) return null;
    const lines = linesOfRecords(decoded.text);
    const read = this.#readChange(lines) ?? this.#readWhole(lines) ?? this.#readFile(bytes);
    if (read === null) return null;
    this.#last = read;
    return read.reading;
  }

  /** The table by what of it is written otherwise than before. */
  #readChange(lines: readonly string[]): ReadTable | null {
    const last = this.#last;
    if (!last?.lines || last.lines[0] !== lines[0]) return null;
    const { lines: oldLines, records: oldRecords } = last;
    const { sourceOf, gone, come } = alignLines(oldLines, lines);
    const known = new Map(gone.map((index) => [oldLines[index] ?? '', oldRecords[index] ?? null]));
    const written = come.map((index) => lines[index] ?? '');
    const fresh = this.#readLines(lines[0] ?? '', written, known);
    if (fresh === null) return null;
    const records = Array.from(sourceOf, (source) => (source === -1 ? null : (oldRecords[source] ?? null)));
    come.forEach((index, at) => (records[index] = fresh[at] ?? null));
    const left = gone.map((index) => oldRecords[index] ?? null);
    const reading =
      changedReading(last.reading, left, fresh) ?? readingOf(this.#as, records, last.reading.entries);
    return { lines, records, reading };
  }

  #readWhole(lines: readonly string[]): ReadTable | null {
    const [header = '', ...body] = lines;
    const read = this.#readLines(header, body, new Map());
    return read && { lines, records: [null, ...read], reading: readingOf(this.#as, read, this.#before) };
  }

  /** As the dataset's reader parts it, where lines are no records. */
  #readFile(bytes: Uint8Array): ReadTable | null {
    const records = this.#recordsOf(this.#sheet(bytes));
    return records && { lines: null, records, reading: readingOf(this.#as, records, this.#before) };
  }

  get #before(): ReadonlyMap<string, Entry> {
    return this.#last?.reading.entries ?? new Map<string, Entry>();
  }

  /** The records of some lines, those that are `known` taken from there; null unless each line is one record. */
  #readLines(
    header: string,
    lines: readonly string[],
    known: ReadonlyMap<string, ReadRecord>,
  ): readonly ReadRecord[] | null {
    const records = new Map(known);
    const fresh = [...new Set(lines.filter((line) => isUsableLine(line) && !records.get(line)))];
    // Of a table without rows its header must be one all the same.
    if (fresh.length > 0 || known.size === 0) {
      const read = this.#recordsOf(this.#sheet(encoder.encode(`${header}\n${fresh.join('\n')}\n`)));
      if (read?.length !== fresh.length) return null;
      fresh.forEach((line, index) => records.set(line, read[index] ?? null));
    }
    return lines.map((line) => records.get(line) ?? null);
  }

  #sheet(bytes: Uint8Array): TableFile {
    const { name } = this.#as.table;
    return readSheet({ name: `${name}.csv`, bytes }, name);
  }

  /** In the order of the file. */
  #recordsOf(file: TableFile): readonly ReadRecord[] | null {
    if (!file.isUsable) return null;
    const unread = unreadCells(file);
    const good = file.rows.map((row) => {
      const entry = entryOf(this.#as, row);
      const cells = unread.get(row[ROW_NUMBER]);
      if (cells !== undefined) this.unread.set(entry, cells);
      return [row[ROW_NUMBER], { entry }] as const;
    });
    const broken = file.brokenRows.map((row) => [row[ROW_NUMBER], { broken: row }] as const);
    return [...good, ...broken].sort(([one], [other]) => one - other).map(([, record]) => record);
  }
}

/** By number of row: the columns, by their English keys, whose cells have an error. */
function unreadCells({ issues, table }: TableFile): ReadonlyMap<number, ReadonlySet<string>> {
  const keys = new Map(Object.entries(table.columns).map(([key, { header }]) => [header, key]));
  const cells = new Map<number, Set<string>>();
  for (const { severity, row, header } of issues) {
    const key = header === null ? undefined : keys.get(header);
    if (severity !== 'error' || row === null || row === 1 || key === undefined) continue;
    const known = cells.get(row);
    if (known) known.add(key);
    else cells.set(row, new Set([key]));
  }
  return cells;
}

/** A reading in which some records are others; null where they must be taken all together, because a key is there twice or a row is broken. */
function changedReading(
  { entries, broken, disputed }: ReadTable['reading'],
  gone: readonly ReadRecord[],
  come: readonly ReadRecord[],
): ReadTable['reading'] | null {
  if (broken.length > 0 || disputed.size > 0) return null;
  const changes = new Map<string, Entry | null>();
  for (const record of gone) {
    if (record === null) continue;
    // A copy of another row stands for it no less.
    if ('broken' in record || entries.get(record.entry.id) !== record.entry) return null;
    changes.set(record.entry.id, null);
  }
  for (const record of come) {
    if (record === null) continue;
    if ('broken' in record) return null;
    const { id } = record.entry;
    const isFree = changes.has(id) ? changes.get(id) === null : !entries.has(id);
    if (!isFree) return null;
    changes.set(id, record.entry);
  }
  for (const [id, entry] of changes) {
    if (entries.get(id) === entry) changes.delete(id);
    else if (entry === null) entries.delete(id);
    else entries.set(id, entry);
  }
  return { entries, changes, broken, disputed };
}

function readingOf(
  { table }: TableAsTold,
  records: readonly ReadRecord[],
  before: ReadonlyMap<string, Entry>,
): ReadTable['reading'] {
  const entries = new Map<string, Entry>();
  const disputed = new Set<string>();
  const broken: BrokenRow[] = [];
  for (const record of records) {
    if (record === null) continue;
    if ('broken' in record) {
      broken.push(record.broken);
      continue;
    }
    const { entry } = record;
    const first = entries.get(entry.id);
    if (first === undefined) entries.set(entry.id, entry);
    else if (!saysTheSame(table, first.row, entry.row)) disputed.add(entry.id);
  }
  for (const id of disputed) entries.delete(id);
  return { entries, changes: changesBetween(before, entries), broken, disputed };
}

function changesBetween(
  before: ReadonlyMap<string, Entry>,
  now: ReadonlyMap<string, Entry>,
): TableReading['changes'] {
  const changes = new Map<string, Entry | null>();
  for (const [id, entry] of now) if (before.get(id) !== entry) changes.set(id, entry);
  for (const id of before.keys()) if (!now.has(id)) changes.set(id, null);
  return changes;
}
