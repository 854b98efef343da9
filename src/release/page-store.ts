import { hash } from 'node:crypto';
import {
  lstatSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { isStamped } from '../exports/api/stamp.ts';
import { clearFolder, removeFiles } from './clear-folder.ts';
import { FileLinker } from './link-files.ts';
import { foldersAbove } from './site-files.ts';
import { StampWriter } from './stamp-writer.ts';

/** What the store knows of a file: the key it was made under, and how it lay on the disk. */
interface Entry {
  readonly key: string;
  /** What the file says, where its maker can tell that without making it. */
  readonly tag?: string | undefined;
  readonly size: number;
  readonly modifiedMs: number;
  /** The number under which the file system knows it; where it was moved to another disk, that of another file. */
  readonly inode: number;
}

/** What a store is written down as. */
interface Index {
  /** What the files of the build depend on as a whole. */
  readonly whole: string;
  /** What they say they were made for, as they are written. */
  readonly stamp: string;
  readonly entries: readonly (readonly [file: string, entry: Entry])[];
}

const INDEX_FILE = 'pages.json';

/**
 * Where a file lies in the store. In few folders, whatever those of the site: to make a folder takes as long as to write a file, and every
 * kindergarten has three.
 */
function storedName(file: string): string {
  const name = hash('sha256', file).slice(0, 32);
  return join('files', name.slice(0, 2), name.slice(2));
}

/**
 * The files of the last build, each under the key it was made from. A file is handed out only for the same key, and only as it was left:
 * one that was changed in place, by whoever, is made again.
 */
export class PageStore {
  readonly #folder: string;
  readonly #outDir: string;
  readonly #whole: string;
  readonly #stamp: Uint8Array;
  /** Whether the files at hand bear another stamp. */
  readonly #isStampOld: boolean;
  readonly #before: ReadonlyMap<string, Entry>;
  readonly #now = new Map<string, Entry>();
  /** Those of the last build that stand in the site already. */
  readonly #standing = new Set<string>();
  /** Files of the site that stood here, with an older stamp and under no other name: they are written over. */
  readonly #spare = new Set<string>();
  readonly #out: FileLinker;
  readonly #stored: FileLinker;
  readonly #stamps: StampWriter;

  /**
   * `folder`: where the files are kept from build to build. `outDir`: the site that is being written, or an older one (`takeOver`). `stamp`: what
   * files of this build say they were made for; no key holds it.
   */
  constructor(folder: string, outDir: string, stamp: Uint8Array = new Uint8Array()) {
    const { whole, entries, stamp: stampBefore } = readIndex(join(folder, INDEX_FILE));
    this.#stamp = stamp;
    this.#isStampOld = stampBefore !== textOf(stamp);
    this.#folder = folder;
    this.#outDir = outDir;
    this.#whole = whole;
    this.#before = new Map(entries);
    this.#out = new FileLinker(outDir);
    this.#stored = new FileLinker(folder);
    this.#stamps = new StampWriter(stamp);
    // What no index tells of is of no use.
    if (this.isEmpty) rmSync(folder, { recursive: true, force: true });
  }

  /** The files restored and kept so far, with their keys. */
  get keys(): ReadonlyMap<string, string> {
    return new Map([...this.#now].map(([file, { key }]) => [file, key]));
  }

  /** The sizes of those files in bytes. */
  get sizes(): ReadonlyMap<string, number> {
    return new Map([...this.#now].map(([file, { size }]) => [file, size]));
  }

  /**
   * Begins with a site that was written before: the files that are in the store as they stand stay, all else is deleted. To make folders
   * and names anew and to delete the old ones is most of what a small change of a large site costs. `standing`: its files; null where nobody
   * knows them. `others`: what somebody else writes.
   */
  takeOver(standing: Iterable<string> | null, others: ReadonlySet<string>): void {
    const isOfOthers = (file: string): boolean =>
      others.has(file) || foldersAbove(file).some((folder) => others.has(folder));
    const keeps = (file: string): boolean => {
      const isKept = !isOfOthers(file) && this.#isStored(file);
      if (isKept) this.#standing.add(file);
      const isSpare = !isKept && !isOfOthers(file) && this.#isSpare(file);
      if (isSpare) this.#spare.add(file);
      return isKept || isSpare;
    };
    if (standing === null) clearFolder(this.#outDir, keeps);
    else
      removeFiles(
        this.#outDir,
        [...standing].filter((file) => !keeps(file)),
      );
  }

  /** Deletes what the site no longer has. `files`: all it has now. */
  clearGone(files: ReadonlySet<string>): void {
    this.#takeOut([...this.#standing].filter((file) => !files.has(file)));
  }

  /** Puts all files of the last build into the site; false where it depended on something else, or one of them must be made. */
  restoreAll(whole: string): boolean {
    return whole === this.#whole && [...this.#before].every(([file, { key }]) => this.restore(file, key));
  }

  /** Whether nothing was made before. */
  get isEmpty(): boolean {
    return this.#before.size === 0;
  }

  /** Whether the file was made before, under whatever key. */
  has(file: string): boolean {
    return this.#before.has(file);
  }

  /** Puts the file into the site, by a link where the file system can; false where it must be made. */
  restore(file: string, key: string): boolean {
    const entry = this.#before.get(file);
    if (entry?.key !== key) return false;
    if (this.#now.has(file)) return true;
    if (!this.#isWhole(file, entry)) return false;
    this.#putOut(file, entry);
    return true;
  }

  /** The tag of the file at hand, under whatever key it was made; undefined where there is none. */
  tagOf(file: string): string | undefined {
    const entry = this.#before.get(file);
    return entry?.tag !== undefined && this.#isWhole(file, entry) ? entry.tag : undefined;
  }

  /** Puts the file at hand into the site under another key: it says the same. */
  restoreUnder(file: string, key: string): void {
    const entry = this.#before.get(file);
    if (!entry) throw new Error(`The store has no ${file}.`);
    this.#putOut(file, { ...entry, key });
  }

  #pathOf(file: string): string {
    return join(this.#folder, storedName(file));
  }

  #putOut(file: string, entry: Entry): void {
    if (this.#isRestamped(file)) return this.#stampAnew(file, entry);
    if (!this.#standing.has(file)) this.#out.add(this.#pathOf(file), file);
    this.#now.set(file, entry);
  }

  /** A file that is as it was, but for its stamp. What stood under its names is known, and goes first: to be told so would take as long as the rest. */
  #stampAnew(file: string, { key, tag, size }: Entry): void {
    const [stored, out] = [this.#pathOf(file), join(this.#outDir, file)];
    if (this.#standing.delete(file)) unlinkSync(out);
    this.#stamps.write(stored, size, out, this.#spare.delete(file));
    unlinkSync(stored);
    this.#stored.add(out, storedName(file));
    this.#note(file, key, tag);
  }

  #takeOut(files: readonly string[]): void {
    removeFiles(this.#outDir, files);
    for (const file of files) this.#standing.delete(file);
  }

  /** Whether the file of the site is that of the store under another name: whatever was done to the one was done to the other. */
  #isStored(file: string): boolean {
    const entry = this.#before.get(file);
    if (!entry) return false;
    const there = statsOf(join(this.#outDir, file));
    if (there?.ino !== entry.inode || !isAsLeft(there, entry)) return false;
    // One that will bear another stamp is read from the store: it must still be there.
    return !this.#isRestamped(file) || statsOf(this.#pathOf(file))?.ino === entry.inode;
  }

  /** Whether the file will bear another stamp, and has one name only: nobody else sees what is written into it. */
  #isSpare(file: string): boolean {
    if (!this.#isRestamped(file) || !this.#before.has(file)) return false;
    const there = statsOf(join(this.#outDir, file));
    return there !== undefined && there.isFile() && there.nlink === 1;
  }

  #isRestamped(file: string): boolean {
    return this.#isStampOld && isStamped(file);
  }

  #isWhole(file: string, entry: Entry): boolean {
    if (this.#standing.has(file)) return true;
    const found = statsOf(this.#pathOf(file));
    return found !== undefined && isAsLeft(found, entry);
  }

  /** Keeps a file that was just written into the site. */
  keep(file: string, key: string, tag?: string): void {
    this.#standing.delete(file);
    this.#stored.replace(join(this.#outDir, file), storedName(file));
    this.#note(file, key, tag);
  }

  #note(file: string, key: string, tag: string | undefined): void {
    const { size, mtimeMs, ino } = statSync(this.#pathOf(file));
    this.#now.set(file, { key, tag, size, modifiedMs: mtimeMs, inode: ino });
  }

  /** Forgets what this build neither restored nor kept, and writes the index. `whole`: what all of it depended on. */
  close(whole: string): void {
    const gone = [...this.#before.keys()].filter((file) => !this.#now.has(file));
    this.#takeOut(gone.filter((file) => this.#standing.has(file) || this.#spare.has(file)));
    for (const file of gone) rmSync(this.#pathOf(file), { force: true });
    const near = join(this.#folder, `${INDEX_FILE}.${process.pid}`);
    mkdirSync(this.#folder, { recursive: true });
    const index: Index = { whole, stamp: textOf(this.#stamp), entries: [...this.#now] };
    writeFileSync(near, JSON.stringify(index));
    renameSync(near, join(this.#folder, INDEX_FILE));
  }
}

const statsOf = (path: string): Stats | undefined => lstatSync(path, { throwIfNoEntry: false });

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

function isAsLeft({ size, mtimeMs }: Stats, entry: Entry): boolean {
  return size === entry.size && mtimeMs === entry.modifiedMs;
}

/** An index that is not there, was cut off, or is of another kind, knows nothing. */
function readIndex(path: string): Index {
  try {
    const { whole, stamp, entries } = JSON.parse(readFileSync(path, 'utf8')) as Index;
    return { whole, stamp, entries: [...entries] };
  } catch {
    return { whole: '', stamp: '', entries: [] };
  }
}
