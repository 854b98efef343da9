import { mkdirSync } from 'node:fs';

/** Folders that this process has made: to ask the disk again for each of ten thousand files takes as long as to write them. */
export class MadeFolders {
  readonly #made = new Set<string>();

  /** The folder and those above it, once. */
  make(folder: string): void {
    if (this.#made.has(folder)) return;
    mkdirSync(folder, { recursive: true });
    this.#made.add(folder);
  }
}
