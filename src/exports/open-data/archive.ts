import { strToU8, zipSync } from 'fflate';

/** A file of the archive. */
export interface ArchivedFile {
  readonly path: string;
  readonly text: string;
}

/** Files as one zip, sorted by path: the same files, the same bytes, on every machine. */
export function archiveOf(files: readonly ArchivedFile[]): Uint8Array {
  const sorted = files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  return zipSync(Object.fromEntries(sorted.map(({ path, text }) => [path, strToU8(text)])), {
    level: 6,
    // The first day that a zip can name. It is written down in the time zone of the machine, and so made in it.
    mtime: new Date(1980, 0, 1),
  });
}
