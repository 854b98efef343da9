import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { type Collection, COLLECTIONS, isDraft } from '../publication/collections.ts';
import { textAddress } from '../publication/text-places.ts';
import { type BuildEnvironment, shippedFolder } from './environment.ts';

/**
 * Writes the texts that a build publishes into its cache, as they were examined, and returns the folder with the paths in it: what is
 * saved in `content/` after the check is not published unseen. Guides, help and the like that the bureau has not written come from the program,
 * text by text. Files that have not changed are left alone, so that Astro's own cache holds.
 */
export function writeExaminedTexts(
  environment: BuildEnvironment,
  content: ReadonlyMap<string, Uint8Array>,
): { readonly folder: string; readonly paths: readonly string[] } {
  const folder = examinedTextsFolder(environment.cacheDir);
  const files = new Map(COLLECTIONS.flatMap((collection) => filesOf(collection, environment, content)));
  for (const path of pathsIn(folder)) if (!files.has(path)) rmSync(join(folder, path), { force: true });
  for (const collection of COLLECTIONS) mkdirSync(join(folder, collection), { recursive: true });
  for (const [path, bytes] of files) writeChanged(join(folder, path), bytes);
  return { folder, paths: [...files.keys()] };
}

/** Where a build keeps its copy of the texts. */
export function examinedTextsFolder(cacheDir: string): string {
  return join(cacheDir, 'content');
}

function filesOf(
  collection: Collection,
  environment: BuildEnvironment,
  content: ReadonlyMap<string, Uint8Array>,
): readonly (readonly [string, Uint8Array])[] {
  const own = [...content].filter(([path]) => path.startsWith(`${collection}/`) && !isDraft(path));
  const shipped = shippedFolder(environment, collection);
  if (shipped === undefined) return own;
  const written = new Set(own.map(([path]) => textAddress(path)));
  const lent = pathsIn(shipped).filter((path) => !isDraft(path) && !written.has(textAddress(path)));
  return [
    ...own,
    ...lent.map((path) => [`${collection}/${path}`, readFileSync(join(shipped, path))] as const),
  ];
}

function writeChanged(path: string, bytes: Uint8Array): void {
  if (existsSync(path) && readFileSync(path).equals(bytes)) return;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
}

/** The files below a folder, with `/`; none where it is not there. */
export function pathsIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
}
