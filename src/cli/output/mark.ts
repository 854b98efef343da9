import { lstatSync, readFileSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DROPPINGS, entriesOf, filesIn, type SiteFiles } from '../../release/site-files.ts';

/** Stands in every built site and lists its files: what is not listed there, this program has not written. */
export const MARK_FILE = '.kindergarten-site';
const MARK_NAME = 'kindergarten-disclosure';
/** Counts up when the list is written in another way. */
const MARK_FORMAT = 1;

export type Mark =
  | { readonly kind: 'listed'; readonly files: SiteFiles }
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
  if (lstatSync(join(folder, MARK_FILE), { throwIfNoEntry: false })?.isFile() !== true)
    return { kind: 'missing' };
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
  return { kind: 'listed', files };
}

/** What in a site's folder would be lost with it: files that are not in its list, files changed since, empty folders of somebody else. */
export function strangersIn(folder: string, listed: SiteFiles, found = filesIn(folder)): readonly string[] {
  const folders = new Set([...listed.keys()].flatMap(foldersAbove));
  const files = [...found.files].filter(([path, size]) => path !== MARK_FILE && listed.get(path) !== size);
  const empty = found.emptyFolders.filter((path) => !folders.has(path));
  return [...files.map(([path]) => path), ...empty.map((path) => `${path}/`)].sort();
}

/** `a/b/c.html` → `a`, `a/b`. */
function foldersAbove(path: string): readonly string[] {
  return [...path.matchAll(/\//g)].map(({ index }) => path.slice(0, index));
}

/** Deletes a site by its list, the list last: whoever is interrupted can go on. Returns whether something that is not listed is left. */
export function removeListed(folder: string, listed: SiteFiles): boolean {
  const strangers = new Set(strangersIn(folder, listed));
  for (const path of listed.keys()) if (!strangers.has(path)) rmSync(join(folder, path), { force: true });
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
