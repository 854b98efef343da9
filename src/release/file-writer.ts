import { unlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { MadeFolders } from './made-folders.ts';

/** Writes files into a folder. An older one that stands there keeps what it holds under its other names: in the site that is published. */
export class FileWriter {
  readonly #outDir: string;
  readonly #folders = new MadeFolders();

  constructor(outDir: string) {
    this.#outDir = outDir;
  }

  write(file: string, bytes: Uint8Array): void {
    const path = join(this.#outDir, file);
    this.#folders.make(dirname(path));
    try {
      writeFileSync(path, bytes, { flag: 'wx' });
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
      unlinkSync(path);
      writeFileSync(path, bytes, { flag: 'wx' });
    }
  }
}
