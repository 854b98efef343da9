import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FileLinker } from './link-files.ts';

/** What the store knows of a file: the key it was made under, and how it lay on the disk. */
interface Entry {
  readonly key: string;
  readonly size: number;
  readonly modifiedMs: number;
}

/** What a store is written down as. */
interface Index {
  /** What the files of the build depend on as a whole. */
  readonly whole: string;
  readonly entries: readonly (readonly [file: string, entry: Entry])[];
}

const INDEX_FILE = 'index.json';

/**
 * The files of the last build, each under the key it was made from. A file is handed out only for the same key, and only as it was left:
 * one that was changed in place, by whoever, is made again.
 */
export class PageStore {
  readonly #folder: string;
  readonly #outDir: string;
  readonly #whole: string;
  readonly #before: ReadonlyMap<string, Entry>;
  readonly #now = new Map<string, Entry>();
  readonly #out: FileLinker;
  readonly #stored: FileLinker;

  /** `folder`: where the files are kept from build to build. `outDir`: the site that is being written. */
  constructor(folder: string, outDir: string) {
    const { whole, entries } = readIndex(join(folder, INDEX_FILE));
    this.#folder = folder;
    this.#outDir = outDir;
    this.#whole = whole;
    this.#before = new Map(entries);
    this.#out = new FileLinker(outDir);
    this.#stored = new FileLinker(join(folder, 'files'));
  }

  /** The files restored and kept so far, with their keys. */
  get keys(): ReadonlyMap<string, string> {
    return new Map([...this.#now].map(([file, { key }]) => [file, key]));
  }

  /** Puts all files of the last build into the site; false where it depended on something else, or one of them must be made. */
  restoreAll(whole: string): boolean {
    return whole === this.#whole && [...this.#before].every(([file, { key }]) => this.restore(file, key));
  }

  /** Puts the file into the site, by a link where the file system can; false where it must be made. */
  restore(file: string, key: string): boolean {
    const entry = this.#before.get(file);
    if (entry?.key !== key) return false;
    if (this.#now.has(file)) return true;
    const stored = join(this.#folder, 'files', file);
    const { size, mtimeMs } = statSync(stored, { throwIfNoEntry: false }) ?? NOTHING;
    if (size !== entry.size || mtimeMs !== entry.modifiedMs) return false;
    this.#out.add(stored, file);
    this.#now.set(file, entry);
    return true;
  }

  /** Keeps a file that was just written into the site. */
  keep(file: string, key: string): void {
    const stored = join(this.#folder, 'files', file);
    rmSync(stored, { force: true });
    this.#stored.add(join(this.#outDir, file), file);
    const { size, mtimeMs } = statSync(stored);
    this.#now.set(file, { key, size, modifiedMs: mtimeMs });
  }

  /** Forgets what this build neither restored nor kept, and writes the index. `whole`: what all of it depended on. */
  close(whole: string): void {
    for (const file of this.#before.keys())
      if (!this.#now.has(file)) rmSync(join(this.#folder, 'files', file), { force: true });
    const near = join(this.#folder, `${INDEX_FILE}.${process.pid}`);
    mkdirSync(this.#folder, { recursive: true });
    const index: Index = { whole, entries: [...this.#now] };
    writeFileSync(near, JSON.stringify(index));
    renameSync(near, join(this.#folder, INDEX_FILE));
  }
}

const NOTHING = { size: -1, mtimeMs: -1 };

/** An index that is not there, was cut off, or is of another kind, knows nothing. */
function readIndex(path: string): Index {
  try {
    const { whole, entries } = JSON.parse(readFileSync(path, 'utf8')) as Index;
    return { whole, entries: [...entries] };
  } catch {
    return { whole: '', entries: [] };
  }
}
