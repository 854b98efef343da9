import type { Entry } from './entry.ts';

/** What stood under some keys; null where nothing did. */
export type Before = ReadonlyMap<string, Entry | null>;

/** The rows of a table as they stand in one state, by key and by group; a step to the next state alters them in place. */
export class StandingTable {
  readonly #entries = new Map<string, Entry>();
  readonly #groups = new Map<string, Map<string, Entry>>();

  get entries(): ReadonlyMap<string, Entry> {
    return this.#entries;
  }

  /** Puts rows under their keys, or takes them away where they are null. Returns what stood there, of those alone that are other rows now. */
  apply(changes: Before): Before {
    const before = new Map<string, Entry | null>();
    for (const [id, entry] of changes) {
      const old = this.#entries.get(id) ?? null;
      if (old === entry) continue;
      before.set(id, old);
      if (old !== null) this.#take(old);
      if (entry !== null) this.#put(entry);
    }
    return before;
  }

  /** The rows of a group, in no certain order. */
  group(name: string): Iterable<Entry> {
    return this.#groups.get(name)?.values() ?? [];
  }

  #take({ id, group }: Entry): void {
    this.#entries.delete(id);
    const rows = this.#groups.get(group);
    rows?.delete(id);
    if (rows?.size === 0) this.#groups.delete(group);
  }

  #put(entry: Entry): void {
    this.#entries.set(entry.id, entry);
    const rows = this.#groups.get(entry.group);
    if (rows) rows.set(entry.id, entry);
    else this.#groups.set(entry.group, new Map([[entry.id, entry]]));
  }
}
