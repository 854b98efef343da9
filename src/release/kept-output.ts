import { existsSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { linkFiles } from './link-files.ts';

/**
 * Files of the site that are made as a whole, kept from build to build: where what they are made from has not changed they are linked into `to`.
 * `folder`: where they are kept. `key`: of what they are made from. `write` makes them in an empty folder.
 */
export async function keptOutput(
  folder: string,
  key: string,
  write: (folder: string) => Promise<void>,
  to: string,
): Promise<void> {
  const keyFile = join(folder, 'key');
  const made = join(folder, 'made');
  const isKept = existsSync(made) && (await readFile(keyFile, 'utf8').catch(() => '')) === key;
  if (!isKept) {
    await rm(folder, { recursive: true, force: true });
    await write(made);
    await writeFile(keyFile, key);
  }
  linkFiles(made, to);
}
