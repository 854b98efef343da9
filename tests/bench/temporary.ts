import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './measured-process.ts';

export interface TemporaryFolder {
  readonly path: string;
  readonly remove: () => void;
}

/** An empty folder, until it is removed or the process ends. */
export function temporaryFolder(): TemporaryFolder {
  const path = mkdtempSync(join(parentFolder(), 'kindergarten-bench-'));
  const clear = (): void => rmSync(path, { recursive: true, force: true });
  process.once('exit', clear);
  return {
    path,
    remove: () => {
      process.off('exit', clear);
      clear();
    },
  };
}

/**
 * The system's folder for such things; below the program where that is another disk, as where it lies in memory: a bureau's folders
 * lie on a disk.
 */
function parentFolder(): string {
  const own = join(root, '.astro');
  mkdirSync(own, { recursive: true });
  return statSync(tmpdir()).dev === statSync(own).dev ? tmpdir() : own;
}
