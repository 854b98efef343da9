import { copyFileSync, linkSync, mkdirSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Gives files a second name in a folder: a link, so that it costs no space; a copy where the file system has none. Step by step and not
 * side by side: for ten thousand small files that is several times quicker.
 */
export class FileLinker {
  readonly #outDir: string;
  readonly #folders = new Set<string>();

  constructor(outDir: string) {
    this.#outDir = outDir;
  }

  /** The file `from` as `file` of the folder. */
  add(from: string, file: string): void {
    const to = join(this.#outDir, file);
    const folder = dirname(to);
    if (!this.#folders.has(folder)) mkdirSync(folder, { recursive: true });
    this.#folders.add(folder);
    try {
      linkSync(from, to);
    } catch {
      copyFileSync(from, to);
    }
  }
}

/** All files of a folder. */
export function linkFiles(from: string, to: string): void {
  const linker = new FileLinker(to);
  for (const entry of readdirSync(from, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    linker.add(path, path.slice(from.length + 1));
  }
}
