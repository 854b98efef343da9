import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';

/** Folders that this process has made: to ask the disk again for each of ten thousand files takes as long as to write them. */
export class MadeFolders {
  readonly #made = new Set<string>();

  /** The folder and those above it, once. */
  make(folder: string): void {
    if (this.#made.has(folder)) return;
    // In one that is there it is made at once: the platform would look for each of those above.
    if (!this.#isMadeIn(dirname(folder), folder)) mkdirSync(folder, { recursive: true });
    this.#made.add(folder);
  }

  #isMadeIn(parent: string, folder: string): boolean {
    if (!this.#made.has(parent)) return false;
    try {
      mkdirSync(folder);
      return true;
    } catch {
      return false;
    }
  }
}
