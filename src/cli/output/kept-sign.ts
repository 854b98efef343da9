import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ListSign, signOf } from './mark.ts';

const SIGN_FILE = 'site-list.json';

/** The sign of the list that the last build with this cache wrote; null where none is known. */
export function keptSign(cacheDir: string): ListSign | null {
  try {
    const { inode, writtenMs } = JSON.parse(readFileSync(join(cacheDir, SIGN_FILE), 'utf8')) as ListSign;
    return { inode, writtenMs };
  } catch {
    return null;
  }
}

/** Keeps the sign of the list in a site. */
export function keepSign(cacheDir: string, site: string): void {
  const sign = signOf(site);
  mkdirSync(cacheDir, { recursive: true });
  if (sign === null) rmSync(join(cacheDir, SIGN_FILE), { force: true });
  else writeFileSync(join(cacheDir, SIGN_FILE), JSON.stringify(sign));
}
