import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { linkOrCopy } from './link-files.ts';

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
  readonly #whole: string;
  readonly #before: ReadonlyMap<string, Entry>;
  readonly #now = new Map<string, Entry>();

  private constructor(folder: string, { whole, entries }: Index) {
    this.#folder = folder;
    this.#whole = whole;
    this.#before = new Map(entries);
  }

  static async open(folder: string): Promise<PageStore> {
    const text = await readFile(join(folder, INDEX_FILE), 'utf8').catch(() => '');
    return new PageStore(folder, readIndex(text));
  }

  /** The files of the last build, all put into `outDir`; null where it depended on something else, or one of them must be made. */
  async restoreAll(whole: string, outDir: string): Promise<readonly string[] | null> {
    if (whole !== this.#whole) return null;
    for (const [file, { key }] of this.#before) if (!(await this.restore(file, key, outDir))) return null;
    return [...this.#before.keys()];
  }

  /** Puts the file into `outDir`, by a link where the file system can; false where it must be made. */
  async restore(file: string, key: string, outDir: string): Promise<boolean> {
    const entry = this.#before.get(file);
    if (entry?.key !== key) return false;
    const stored = join(this.#folder, 'files', file);
    const { size, mtimeMs } = await stat(stored).catch(() => NOTHING);
    if (size !== entry.size || mtimeMs !== entry.modifiedMs) return false;
    const isThere = this.#now.has(file);
    if (!isThere) await linkOrCopy(stored, join(outDir, file));
    this.#now.set(file, entry);
    return true;
  }

  /** Keeps a file that was just written to `outDir`. */
  async keep(file: string, key: string, outDir: string): Promise<void> {
    const stored = join(this.#folder, 'files', file);
    await rm(stored, { force: true });
    await linkOrCopy(join(outDir, file), stored);
    const { size, mtimeMs } = await stat(stored);
    this.#now.set(file, { key, size, modifiedMs: mtimeMs });
  }

  /** Forgets what this build neither restored nor kept, and writes the index. `whole`: what all of it depended on. */
  async close(whole: string): Promise<void> {
    for (const file of this.#before.keys())
      if (!this.#now.has(file)) await rm(join(this.#folder, 'files', file), { force: true });
    const near = join(this.#folder, `${INDEX_FILE}.${process.pid}`);
    await mkdir(this.#folder, { recursive: true });
    const index: Index = { whole, entries: [...this.#now] };
    await writeFile(near, JSON.stringify(index));
    await rename(near, join(this.#folder, INDEX_FILE));
  }
}

const NOTHING = { size: -1, mtimeMs: -1 };

/** An index that was cut off, or is of another kind, knows nothing. */
function readIndex(text: string): Index {
  try {
    const { whole, entries } = JSON.parse(text) as Index;
    return { whole, entries: [...entries] };
  } catch {
    return { whole: '', entries: [] };
  }
}
