import { UNDER_REVIEW } from '../domain/reported.ts';
import type { Allowed } from '../dataset/privacy/allowed.ts';
import type { BrokenRow } from '../dataset/read/table-file.ts';
import { cellOf, type Entries, type Entry, entryOf, saysTheSame, type TableAsTold } from './entry.ts';
import { PersonalCells } from './personal-cells.ts';
import { type TableReading, TableReader } from './table-reader.ts';

/** What became of a table from one state to the next. */
export interface TableStep {
  /** Null where nothing is known of the table before: nothing can be told of it. */
  readonly old: Entries | null;
  /** Null where nothing is known of it yet. */
  readonly now: Entries | null;
  /** Whether `now` is what the file says, nothing of it taken over from before. */
  readonly isClean: boolean;
}

/**
 * One table through its states, oldest first. What cannot be read in a state stands as it stood before: a file, a row, or a cell that is damaged,
 * a key that two rows dispute, a cell that holds what must not be published. So nothing seems to have been taken away that was only spoilt.
 */
export class TableTimeline {
  readonly #as: TableAsTold;
  readonly #reader: TableReader;
  readonly personal: PersonalCells;
  /** As the files have them, and as they stand. */
  #written: Entries | null;
  #standing: Entries | null;

  /** `isNew`: the table was not kept before its first state; else that state is where knowledge begins. */
  constructor(as: TableAsTold, allowed: Allowed, isNew: boolean) {
    this.#as = as;
    this.#reader = new TableReader(as);
    this.personal = new PersonalCells(as.table, allowed);
    this.#written = isNew ? new Map() : null;
    this.#standing = this.#written;
  }

  /** Takes the next state of the file; null where its bytes cannot be had. */
  step(bytes: Uint8Array | null): TableStep {
    const old = this.#standing;
    const reading = bytes && this.#reader.read(bytes);
    if (reading === null) return { old, now: old, isClean: false };
    const { entries, isClean } = this.#stand(reading, old ?? new Map());
    this.#written = reading.entries;
    this.#standing = entries;
    return { old, now: entries, isClean };
  }

  #stand(reading: TableReading, old: Entries): { readonly entries: Entries; readonly isClean: boolean } {
    const written = this.#written ?? new Map<string, Entry>();
    const changed = [...reading.entries].filter(([id, entry]) => written.get(id) !== entry);
    const kept = this.#kept(reading, old);
    if (this.#written !== null) this.#lookInto(changed, old);
    const spoilt = changed.filter(([, entry]) => this.#spoiltCells(entry).size > 0);
    const carried = [...reading.entries].filter(
      ([id, entry]) => written.get(id) === entry && old.has(id) && old.get(id) !== entry,
    );
    if (kept.length === 0 && spoilt.length === 0 && carried.length === 0) {
      return { entries: reading.entries, isClean: true };
    }
    const entries = new Map(reading.entries);
    for (const [id, entry] of spoilt) entries.set(id, this.#mended(entry, old.get(id)));
    for (const [id] of carried) entries.set(id, old.get(id) as Entry);
    for (const entry of kept) entries.set(entry.id, entry);
    return { entries, isClean: false };
  }

  /** Only rows that something may be told of are looked into. */
  #lookInto(changed: readonly (readonly [string, Entry])[], old: Entries): void {
    const { table } = this.#as;
    const said = changed.filter(([id, entry]) => {
      const before = old.get(id);
      return before === undefined || !saysTheSame(table, before.row, entry.row);
    });
    this.personal.look(said.map(([, entry]) => entry));
  }

  #spoiltCells(entry: Entry): ReadonlySet<string> {
    return new Set([...(this.#reader.unread.get(entry) ?? []), ...this.personal.of(entry)]);
  }

  /** The row with its spoilt cells as they stood before; 待核实 where nothing stood there. */
  #mended(entry: Entry, before: Entry | undefined): Entry {
    const cells = [...this.#spoiltCells(entry)].filter((key) => !this.#as.table.key.includes(key));
    const row = {
      ...entry.row,
      ...Object.fromEntries(cells.map((key) => [key, before?.row[key] ?? UNDER_REVIEW])),
    };
    return entryOf(this.#as, row);
  }

  /** Rows of before that are not among those of the state, but may be among what cannot be read in it. */
  #kept({ entries, broken, disputed }: TableReading, old: Entries): readonly Entry[] {
    if (broken.length === 0 && disputed.size === 0) return [];
    const gone = [...old.values()].filter(({ id }) => !entries.has(id));
    return gone.filter((entry) => disputed.has(entry.id) || broken.some((row) => this.#isLike(entry, row)));
  }

  /** Whether a row that cannot be read may be this one: no key cell says otherwise, and most of what can be read of it is alike. */
  #isLike({ row }: Entry, broken: BrokenRow): boolean {
    const { table } = this.#as;
    const readable = Object.keys(table.columns).filter((key) => cellOf(table, broken, key) !== '');
    const isAlike = (key: string): boolean => cellOf(table, row, key) === cellOf(table, broken, key);
    const keyed = readable.filter((key) => table.key.includes(key));
    const alike = readable.filter(isAlike).length;
    return (
      keyed.every(isAlike) && alike > 0 && (keyed.length === table.key.length || alike * 2 >= readable.length)
    );
  }
}
