import { createHash, type Hash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BuildEnvironment } from '../integrations/environment.ts';

/** What of the project goes into the compiled program, besides the texts. */
const SOURCES = ['src', 'astro.config.mjs', 'tsconfig.json', 'package.json', 'package-lock.json'];

/** What the check of the data runs on: the room of the dataset and all that it may import. */
export const GATE_SOURCES = [
  'src/dataset',
  'src/domain',
  'src/format',
  'src/indicators',
  'package-lock.json',
];

/** What finds the changes between two states of the data and tells them. */
export const CHANGE_SOURCES = [...GATE_SOURCES, 'src/changes', 'src/wording'];

/** Of some of the project's own files, and the Node that runs them. */
export async function sourceKey(projectDir: string, sources: readonly string[]): Promise<string> {
  const hash = createHash('sha256').update(process.version);
  for (const source of sources) await addPath(hash, join(projectDir, source), source);
  return hash.digest('hex');
}

/** Where programs are kept. */
export function programsFolder({ cacheDir }: Pick<BuildEnvironment, 'cacheDir'>): string {
  return join(cacheDir, 'programs');
}

/** What a program is compiled from. */
export interface ProgramKeys {
  /** The code, its packages, the address of the site. */
  readonly code: string;
  /** The texts as well. A commit that changes only data gives the same key. */
  readonly program: string;
}

/** `texts`: the folder they come from. */
export async function programKeys(
  { projectDir, siteUrl, basePath }: BuildEnvironment,
  texts: string,
): Promise<ProgramKeys> {
  const hash = createHash('sha256');
  hash.update(JSON.stringify([process.version, siteUrl ?? null, basePath]));
  for (const source of SOURCES) await addPath(hash, join(projectDir, source), source);
  const code = hash.copy().digest('hex').slice(0, 20);
  await addPath(hash, texts, 'texts');
  return { code, program: hash.digest('hex').slice(0, 20) };
}

/** A file's bytes, or those of every file below a folder, each under its name. Nothing where there is none. */
async function addPath(hash: Hash, path: string, name: string): Promise<void> {
  const entries = await readdir(path, { withFileTypes: true }).catch(() => null);
  if (entries === null) {
    const bytes = await readFile(path).catch(() => null);
    hash.update(`${name}\0${bytes === null ? 'none' : bytes.length}\0`);
    if (bytes !== null) hash.update(bytes);
    return;
  }
  for (const entry of [...entries].sort((a, b) => (a.name < b.name ? -1 : 1)))
    await addPath(hash, join(path, entry.name), `${name}/${entry.name}`);
}
