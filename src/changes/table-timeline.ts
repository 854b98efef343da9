import { UNDER_REVIEW } from '../domain/reported.ts';
import type { Allowed } from '../dataset/privacy/allowed.ts';
import type { BrokenRow } from '../dataset/read/table-file.ts';
import { cellOf, type Entries, type Entry, entryOf, saysTheSame, type TableAsTold } from './entry.ts';
import { PersonalCells } from './personal-cells.ts';
import { type Before, StandingTable } from './standing-table.ts';
import { type TableReading, TableReader } from './table-reader.ts';

/** What became of a table from one state to the next. */
export interface TableStep {
  /** As it stands now, until the next step; null where nothing is known of it yet. */
  readonly standing: StandingTable | null;
  /** What stood under the keys whose rows are others now. */
  readonly before: Before;
  /** Whether this is where knowledge of the table begins: nothing can be told of what was before. */
  readonly isFirst: boolean;
  /** Whether it says something for the first time, in a state after the one with which the record begins: an empty table has said nothing. */
  readonly isBegun: boolean;
  /** Whether it stands as the file says, nothing taken over from before; an empty one means something else where it had rows before. */
  readonly isClean: boolean;
}

const NOTHING: Before = new Map();

/**
 * One table through its states, oldest first. What cannot be read in a state stands as it stood before: a file, a row, or a cell that is damaged,
 * a key that two rows dispute, a cell that holds what must not be published. So nothing seems to have been taken away that was only spoilt.
 */
export class TableTimeline {
  readonly #as: TableAsTold;
  readonly #reader: TableReader;
  readonly personal: PersonalCells;
  #standing: StandingTable | null;
  #hasSaid = false;
  /** Rows that stand otherwise than the file has them. */
  #carried: ReadonlyMap<string, Entry> = new Map();

  /** `isNew`: the table was not kept before its first state; else that state is where knowledge begins. */
  constructor(as: TableAsTold, allowed: Allowed, isNew: boolean) {
    this.#as = as;
    this.#reader = new TableReader(as);
    this.personal = new PersonalCells(as.table, allowed);
    this.#standing = isNew ? new StandingTable() : null;
  }

  /** Takes the next state of the file; null where its bytes cannot be had. */
  step(bytes: Uint8Array | null): TableStep {
    const reading = bytes && this.#reader.read(bytes);
    if (reading === null)
      return { standing: this.#standing, before: NOTHING, isFirst: false, isBegun: false, isClean: false };
    const isFirst = this.#standing === null;
    if (!isFirst) this.#lookInto(reading);
    const standing = (this.#standing ??= new StandingTable());
    const carried = this.#carriedOver(reading, standing.entries);
    const written = [...this.#carried.keys()].map((id) => [id, reading.entries.get(id) ?? null] as const);
    const before = standing.apply(new Map([...written, ...reading.changes, ...carried]));
    this.#carried = carried;
    const isSaying = standing.entries.size > 0;
    const isBegun = isSaying && !isFirst && !this.#hasSaid;
    this.#hasSaid ||= isSaying;
    return { standing, before, isFirst, isBegun, isClean: carried.size === 0 && isSaying };
  }

  /** The rows that cannot be taken as they are written, as they stand instead. */
  #carriedOver(reading: TableReading, standing: Entries): ReadonlyMap<string, Entry> {
    const carried = new Map<string, Entry>();
    for (const [id, entry] of this.#carried) {
      // Written as in the state before, it stands as it stood.
      if (!reading.changes.has(id) && reading.entries.has(id)) carried.set(id, entry);
    }
    for (const entry of reading.changes.values()) {
      if (entry !== null && this.#spoiltCells(entry).size > 0)
        carried.set(entry.id, this.#mended(entry, standing.get(entry.id)));
    }
    for (const entry of this.#kept(reading, standing)) carried.set(entry.id, entry);
    return carried;
  }

  /** Only rows that something may be told of are looked into. */
  #lookInto({ changes }: TableReading): void {
    const { table } = this.#as;
    const standing = this.#standing?.entries;
    this.personal.look(
      [...changes.values()].flatMap((entry) => {
        const before = entry && standing?.get(entry.id);
        return entry && !(before && saysTheSame(table, before.row, entry.row)) ? [entry] : [];
      }),
    );
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
