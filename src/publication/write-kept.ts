import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Writes down what only saves time: whole or not at all, whoever else writes it at the same moment. Without a place for it the next build
 * works it out again.
 */
export function writeKept(file: string, text: string): void {
  const near = `${file}.${process.pid}`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(near, text);
    renameSync(near, file);
  } catch {
    try {
      rmSync(near, { force: true });
    } catch {
      // Where the folder is no folder there is nothing of it.
    }
  }
}
