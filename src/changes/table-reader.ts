import { isUsableLine, linesOfRecords } from './record-lines.ts';
import { readSheet } from '../dataset/read-sheet.ts';
import { decodeText } from '../dataset/read/decode.ts';
import type { AnyRow, BrokenRow, TableFile } from '../dataset/read/table-file.ts';
import { ROW_NUMBER } from '../dataset/tables/table.ts';
import { type Entry, entryOf, saysTheSame, type TableAsTold } from './entry.ts';

/** A table as one state gives it. Rows that are written alike in two states are the same objects in both. */
export interface TableReading {
  readonly entries: ReadonlyMap<string, Entry>;
  /** Rows that cannot be read, as far as they can. */
  readonly broken: readonly BrokenRow[];
  /** Keys of several rows that say different things: none of them can be taken for what is so. */
  readonly disputed: ReadonlySet<string>;
}

/** A record once read. */
type ReadRecord = { readonly entry: Entry } | { readonly broken: BrokenRow };

const encoder = new TextEncoder();

/**
 * Reads one table of one state after the other. What the reader of the dataset made of a record is remembered until the next state: from one
 * state to the next nearly all records are written as before, and only the others are read.
 */
export class TableReader {
  readonly #as: TableAsTold;
  /** Cells that could not be read in a row that was: they read 待核实, which nobody wrote. */
  readonly unread = new WeakMap<Entry, ReadonlySet<string>>();
  #header = '';
  #known: ReadonlyMap<string, ReadRecord> = new Map();

  constructor(as: TableAsTold) {
    this.#as = as;
  }

  /** Null where no row can be read: bytes, quotes or the header are at fault. */
  read(bytes: Uint8Array): TableReading | null {
    const decoded = decodeText(bytes);
    if ('problem' in decoded) return null;
    const records = this.#recordsOf(decoded.text) ?? this.#recordsOfFile(this.#sheet(bytes));
    return records === null ? null : readingOf(this.#as, records);
  }

  /** The records of a text, those known from the state before taken from there; null where it must be read as a whole. */
  #recordsOf(text: string): readonly ReadRecord[] | null {
    const [header = '', ...lines] = linesOfRecords(text);
    if (header !== this.#header) this.#known = new Map();
    this.#header = header;
    const written = lines.filter(isUsableLine);
    const fresh = [...new Set(written.filter((line) => !this.#known.has(line)))];
    const read = fresh.length === 0 ? [] : this.#readLines(header, fresh);
    if (read === null) return null;
    const freshly = new Map(fresh.map((line, index) => [line, read[index]]));
    const known = new Map<string, ReadRecord>();
    const records: ReadRecord[] = [];
    for (const line of written) {
      const record = known.get(line) ?? this.#known.get(line) ?? freshly.get(line);
      if (record === undefined) return null;
      known.set(line, record);
      records.push(record);
    }
    this.#known = known;
    return records;
  }

  /** Null unless each line is one record. */
  #readLines(header: string, lines: readonly string[]): readonly ReadRecord[] | null {
    const file = this.#sheet(encoder.encode(`${header}\n${lines.join('\n')}\n`));
    const records = this.#recordsOfFile(file);
    return records?.length === lines.length ? records : null;
  }

  #sheet(bytes: Uint8Array): TableFile {
    const { name } = this.#as.table;
    return readSheet({ name: `${name}.csv`, bytes }, name);
  }

  /** In the order of the file. */
  #recordsOfFile(file: TableFile): readonly ReadRecord[] | null {
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

function readingOf({ table }: TableAsTold, records: readonly ReadRecord[]): TableReading {
  const entries = new Map<string, Entry>();
  const disputed = new Set<string>();
  const broken: AnyRow[] = [];
  for (const record of records) {
    if ('broken' in record) {
      broken.push(record.broken);
      continue;
    }
    const { entry } = record;
    const before = entries.get(entry.id);
    if (before === undefined) entries.set(entry.id, entry);
    else if (!saysTheSame(table, before.row, entry.row)) disputed.add(entry.id);
  }
  for (const id of disputed) entries.delete(id);
  return { entries, broken, disputed };
}
