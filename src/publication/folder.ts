import type { Dirent } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { isTextFile } from '../dataset/read/decode.ts';
import { SITE_FILE } from '../dataset/site.ts';
import { TABLE_NAMES } from '../dataset/tables/names.ts';
import { CheckImpossible } from './check-impossible.ts';

/** The folders whose files make a publication. */
export interface Folders {
  readonly dataDir: string;
  readonly contentDir: string;
}

/** Every file of the data directory; of those that hold no text, only the name. */
export async function readData(dataDir: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const names = await listFiles(dataDir).catch(() => {
    throw new CheckImpossible(`没有数据文件夹 ${dataDir}，或者没有读取权限。`);
  });
  if (!names.some((name) => name === SITE_FILE || TABLE_NAMES.some((table) => name === `${table}.csv`))) {
    throw new CheckImpossible(`${dataDir} 里没有 site.json，也没有一张数据表，不像是数据文件夹。`);
  }
  const files = new Map<string, Uint8Array>();
  for (const name of names) {
    files.set(name, isTextFile(name) ? await readFile(join(dataDir, name)) : new Uint8Array());
  }
  return files;
}

/** The texts of the content directory; none where there is no such directory. */
export async function readTexts(contentDir: string): Promise<ReadonlyMap<string, string>> {
  const names = await listFiles(contentDir).catch(() => []);
  const texts = new Map<string, string>();
  for (const name of names) {
    if (isTextFile(name)) texts.set(name, await readFile(join(contentDir, name), 'utf8'));
  }
  return texts;
}

/** Paths of the files below a folder, with `/`, sorted; hidden files and folders are left out. */
async function listFiles(folder: string): Promise<readonly string[]> {
  const entries: Dirent[] = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((path) => !path.split('/').some((part) => part.startsWith('.') || part === 'node_modules'))
    .sort();
}
