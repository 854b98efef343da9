import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeKept } from './write-kept.ts';

/** The variable that names the folder in which values are kept from build to build; without it nothing is kept. It is of one state of the code. */
export const KEPT_VALUES = 'KEPT_VALUES';

type Entry<T> = readonly [id: string, key: string, value: T];

/**
 * Values that take longer to work out than to read, from one build to the next, each under the key of what it is made from. A value is plain
 * data, the same when it comes back from JSON. A file that is spoilt knows nothing.
 */
export class KeptValues<T> {
  readonly #file: string | null;
  readonly #before: ReadonlyMap<string, Entry<T>>;
  readonly #now = new Map<string, Entry<T>>();
  #isNews = false;

  /** `kind`: what the values are, the name of their file. */
  constructor(kind: string, folder = process.env[KEPT_VALUES]) {
    this.#file = folder ? join(folder, `${kind}.json`) : null;
    this.#before = new Map(readEntries<T>(this.#file).map((entry) => [entry[0], entry]));
  }

  /** The value kept under the key, or a new one. `keyOf` is not asked where nothing is kept. */
  of(id: string, keyOf: () => string, make: () => T): T {
    if (this.#file === null) return make();
    const key = keyOf();
    const before = this.#before.get(id);
    if (before?.[1] === key) {
      this.#now.set(id, before);
      return before[2];
    }
    const value = make();
    this.#now.set(id, [id, key, value]);
    this.#isNews = true;
    return value;
  }

  /** Writes down what was asked for, if that is not what was known; the rest is forgotten. */
  keep(): void {
    if (this.#file === null || (!this.#isNews && this.#now.size === this.#before.size)) return;
    writeKept(this.#file, JSON.stringify([...this.#now.values()]));
  }
}

function readEntries<T>(file: string | null): readonly Entry<T>[] {
  try {
    return [...(JSON.parse(readFileSync(file ?? '', 'utf8')) as readonly Entry<T>[])];
  } catch {
    return [];
  }
}
