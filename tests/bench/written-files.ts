import { existsSync, lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Each file of some folders by what tells it from every other: a name may lead to the file of the run before. */
export type FileSet = ReadonlyMap<string, { readonly bytes: number }>;

/** The files of folders, each once however many names it has. A folder that is not there has none. */
export function filesOf(folders: readonly string[]): FileSet {
  const files = new Map<string, { readonly bytes: number }>();
  for (const folder of folders) if (existsSync(folder)) addFiles(folder, files);
  return files;
}

/** Links to folders are not followed, as Node's own recursive listing would: the kept program has one to all packages. */
function addFiles(folder: string, files: Map<string, { readonly bytes: number }>): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) addFiles(path, files);
    if (!entry.isFile()) continue;
    const { dev, ino, mtimeMs, size } = lstatSync(path);
    files.set(`${dev} ${ino} ${mtimeMs}`, { bytes: size });
  }
}

/** What a run has written: new files and changed ones. A further name for an old file is none. */
export function writtenSince(
  before: FileSet,
  after: FileSet,
): { readonly files: number; readonly bytes: number } {
  const fresh = [...after].filter(([key]) => !before.has(key));
  return { files: fresh.length, bytes: fresh.reduce((sum, [, { bytes }]) => sum + bytes, 0) };
}
