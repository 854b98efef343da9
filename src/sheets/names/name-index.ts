import { bare } from '../values/plain.ts';
import { branchOf } from './branches.ts';
import { type PlainName, shortPlace } from './plain-name.ts';

interface Named {
  readonly name: string;
  readonly otherNames: readonly string[];
  readonly town: string;
}

/** A kindergarten with its names taken apart. */
export interface Indexed<K extends Named> {
  readonly known: K;
  /** Its place among all of them. */
  readonly at: number;
  /** By its full name. */
  readonly own: PlainName;
  /** By that and all others that it goes by. */
  readonly names: readonly PlainName[];
}

/** Kindergartens by their names and towns, so that not all of them are looked through for each row of a sheet. */
export class NameIndex<K extends Named> {
  readonly #all: Indexed<K>[] = [];
  readonly #byText = new Map<string, Indexed<K>[]>();
  readonly #byName = new Map<string, Indexed<K>[]>();
  readonly #byBranch = new Map<string, Indexed<K>[]>();
  readonly #byTown = new Map<string, Indexed<K>[]>();
  readonly #towns = new Map<string, string>();

  get all(): readonly Indexed<K>[] {
    return this.#all;
  }

  add(known: K, plainOf: (name: string) => PlainName): void {
    const names = [known.name, ...known.otherNames].map(plainOf);
    const own = plainOf(known.name);
    const entry: Indexed<K> = { known, at: this.#all.length, own, names };
    this.#all.push(entry);
    put(this.#byText, bare(known.name), entry);
    for (const full of new Set(names.map((name) => name.full))) put(this.#byName, full, entry);
    const branch = branchOf(known.name)?.branch;
    if (branch !== undefined) put(this.#byBranch, branch, entry);
    put(this.#byTown, this.#townOf(known.town), entry);
  }

  /** Those whose full name is a text, but for its spaces. */
  called(text: string): readonly Indexed<K>[] {
    return this.#byText.get(text) ?? [];
  }

  /** Those that a name is one of. */
  named({ full }: PlainName): readonly Indexed<K>[] {
    return this.#byName.get(full) ?? [];
  }

  /** Those that are a branch of that name. */
  branches(branch: string): readonly Indexed<K>[] {
    return this.#byBranch.get(branch) ?? [];
  }

  /** Those that may be in a town, in their order: an unknown town may be any. */
  inTown(town: string): readonly Indexed<K>[] {
    const short = this.#townOf(town);
    if (short === '') return this.#all;
    const [own, anywhere] = [this.#byTown.get(short) ?? [], this.#byTown.get('') ?? []];
    return anywhere.length === 0 ? own : [...own, ...anywhere].sort((a, b) => a.at - b.at);
  }

  /** Whether two names of a town may be one: 石桥, 石桥镇. An unknown town agrees with any. */
  agrees(a: string, b: string): boolean {
    return a === '' || b === '' || this.#townOf(a) === this.#townOf(b);
  }

  #townOf(written: string): string {
    const known = this.#towns.get(written) ?? shortPlace(bare(written));
    this.#towns.set(written, known);
    return known;
  }
}

function put<V>(map: Map<string, V[]>, key: string, value: V): void {
  const all = map.get(key);
  if (all === undefined) map.set(key, [value]);
  else all.push(value);
}
