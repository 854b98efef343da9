import { lstatSync, readFileSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DROPPINGS, entriesOf, filesIn, foldersAbove, type SiteFiles } from '../../release/site-files.ts';

/** Stands in every built site and lists its files: what is not listed there, this program has not written. */
export const MARK_FILE = '.kindergarten-site';
const MARK_NAME = 'kindergarten-disclosure';
/** Counts up when the list is written in another way. */
const MARK_FORMAT = 1;

/** The list of a site, and how its file lies on the disk; it was written after everything else of the site. */
export interface SiteList {
  readonly files: SiteFiles;
  readonly sign: ListSign;
}

/** What tells one list from any other: moved with its site it stays the same, copied or touched it does not. */
export interface ListSign {
  readonly inode: number;
  readonly writtenMs: number;
}

export type Mark =
  | ({ readonly kind: 'listed' } & SiteList)
  /** `newer`: written by a later version. `unreadable`: no list that this program wrote. */
  | { readonly kind: 'missing' | 'newer' | 'unreadable' };

/**
 * Writes the list of a complete site into it: a line for the format, then size and path of each file, in the order of the paths. The
 * same site always makes the same list, and it says nothing that the site's own addresses do not.
 */
export function writeMark(folder: string, files: SiteFiles = filesIn(folder).files): void {
  const paths = [...files.keys()].filter((path) => path !== MARK_FILE).sort();
  const lines = paths.map((path) => `${files.get(path)} ${path}`);
  writeFileSync(join(folder, MARK_FILE), `${MARK_NAME} ${MARK_FORMAT}\n${lines.join('\n')}\n`);
}

export function readMark(folder: string): Mark {
  const sign = signOf(folder);
  if (sign === null) return { kind: 'missing' };
  const [head = '', ...lines] = readFileSync(join(folder, MARK_FILE), 'utf8').trimEnd().split('\n');
  const format = new RegExp(`^${MARK_NAME} (\\d+)$`).exec(head)?.[1];
  if (format === undefined) return { kind: 'unreadable' };
  if (Number(format) > MARK_FORMAT) return { kind: 'newer' };
  const files = new Map<string, number>();
  for (const line of lines) {
    const [, size, path] = /^(\d+) (.+)$/.exec(line) ?? [];
    if (size === undefined || path === undefined) return { kind: 'unreadable' };
    files.set(path, Number(size));
  }
  return { kind: 'listed', files, sign };
}

/** Of the list in a site; null where there is none. */
export function signOf(folder: string): ListSign | null {
  const mark = lstatSync(join(folder, MARK_FILE), { throwIfNoEntry: false });
  return mark?.isFile() === true ? { inode: mark.ino, writtenMs: mark.mtimeMs } : null;
}

/** The files of a site as it was listed, which is changed from now on and has no list any more; null where it has none. */
export function takeMark(folder: string): SiteFiles | null {
  const mark = readMark(folder);
  rmSync(join(folder, MARK_FILE), { force: true });
  return mark.kind === 'listed' ? mark.files : null;
}

/**
 * What in a site's folder would be lost with it: files that are not in its list, files changed since, empty folders of somebody else. `own`: the
 * sign of the list that this program wrote last. Where it is this one, a folder in which nothing has come or gone since is not read: of a large
 * site that takes many times as long as all else here. Where the clock was set back since, it is not known what came when, and all are read.
 */
export function strangersIn(
  folder: string,
  { files: listed, sign }: SiteList,
  own: ListSign | null = null,
  nowMs = Date.now(),
): readonly string[] {
  const folders = new Set([...listed.keys()].flatMap(foldersAbove));
  const changed = [...listed]
    .filter(([path, size]) => isOther(join(folder, path), size))
    .map(([path]) => path);
  const isOwn = own?.inode === sign.inode && own.writtenMs === sign.writtenMs && sign.writtenMs <= nowMs;
  const sinceMs = isOwn ? sign.writtenMs : 0;
  const read = [...folders].filter((path) => isChangedSince(join(folder, path), sinceMs));
  return [...new Set([...changed, ...['', ...read].flatMap(unlistedIn)])].sort();

  function unlistedIn(path: string): readonly string[] {
    return entriesOf(join(folder, path)).flatMap((entry) => {
      const below = path === '' ? entry.name : `${path}/${entry.name}`;
      if (DROPPINGS.has(entry.name) || below === MARK_FILE) return [];
      if (!entry.isDirectory()) return listed.has(below) ? [] : [below];
      return folders.has(below) ? [] : everythingIn(folder, below);
    });
  }
}

/** A folder that nobody listed, with what is in it. */
function everythingIn(site: string, path: string): readonly string[] {
  const { files, emptyFolders } = filesIn(join(site, path));
  if (files.size === 0 && emptyFolders.length === 0) return [`${path}/`];
  return [...files.keys(), ...emptyFolders.map((name) => `${name}/`)].map((name) => `${path}/${name}`);
}

/** Something else than a file of that size; nothing is nobody's. */
function isOther(place: string, size: number): boolean {
  const found = lstatSync(place, { throwIfNoEntry: false });
  return found !== undefined && !(found.isFile() && found.size === size);
}

/** Clocks of file systems are coarse: what changed within so many milliseconds may have the same time. */
const TICK_MS = 2000;

function isChangedSince(place: string, timeMs: number): boolean {
  const found = lstatSync(place, { throwIfNoEntry: false });
  return found?.isDirectory() === true && Math.max(found.mtimeMs, found.ctimeMs) + TICK_MS >= timeMs;
}

/** Deletes a site by its list, the list last: whoever is interrupted can go on. Returns whether something that is not listed is left. */
export function removeListed(folder: string, list: SiteList): boolean {
  const strangers = new Set(strangersIn(folder, list));
  for (const path of list.files.keys()) if (!strangers.has(path)) rmSync(join(folder, path), { force: true });
  for (const entry of entriesOf(folder)) {
    if (entry.isDirectory()) removeEmptyFolders(join(folder, entry.name), strangers, entry.name);
    else if (DROPPINGS.has(entry.name)) rmSync(join(folder, entry.name));
  }
  if (strangers.size > 0) return true;
  rmSync(join(folder, MARK_FILE), { force: true });
  rmdirSync(folder);
  return false;
}

/** Whether the folder is gone. */
function removeEmptyFolders(folder: string, kept: ReadonlySet<string>, path: string): boolean {
  if (kept.has(`${path}/`)) return false;
  const left = entriesOf(folder).filter((entry) => {
    if (entry.isDirectory())
      return !removeEmptyFolders(join(folder, entry.name), kept, `${path}/${entry.name}`);
    if (!DROPPINGS.has(entry.name)) return true;
    rmSync(join(folder, entry.name));
    return false;
  });
  if (left.length === 0) rmdirSync(folder);
  return left.length === 0;
}
