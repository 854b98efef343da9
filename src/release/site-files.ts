import { type Dirent, lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Written into folders by the operating system, not by anybody. */
export const DROPPINGS: ReadonlySet<string> = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini']);

/** Files of a site with their sizes in bytes, by path with `/`. */
export type SiteFiles = ReadonlyMap<string, number>;

export interface Found {
  readonly files: SiteFiles;
  readonly emptyFolders: readonly string[];
}

/** Everything below a folder that is no folder, links as such; in no particular order. `reads`: the folders, by their paths in it, that are looked into. */
export function filesIn(folder: string, reads: (path: string) => boolean = () => true): Found {
  const files = new Map<string, number>();
  const emptyFolders: string[] = [];
  const walk = (path: string): void => {
    const entries = entriesOf(join(folder, path)).filter(({ name }) => !DROPPINGS.has(name));
    if (entries.length === 0 && path !== '') emptyFolders.push(path);
    for (const entry of entries) {
      const below = path === '' ? entry.name : `${path}/${entry.name}`;
      if (!entry.isDirectory())
        files.set(below, entry.isFile() ? lstatSync(join(folder, below)).size : NO_SIZE);
      else if (reads(below)) walk(below);
    }
  };
  walk('');
  return { files, emptyFolders };
}

/** Of a link or a device: no file of a site has it. */
const NO_SIZE = -1;

export function entriesOf(folder: string): readonly Dirent[] {
  return readdirSync(folder, { withFileTypes: true });
}

/** `a/b/c.html` → `a`, `a/b`. */
export function foldersAbove(path: string): readonly string[] {
  return [...path.matchAll(/\//g)].map(({ index }) => path.slice(0, index));
}
