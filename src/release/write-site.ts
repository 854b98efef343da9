import { createHash } from 'node:crypto';
import { cp, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { BuildEnvironment } from '../integrations/environment.ts';
import type { ExaminedFolders, Source } from '../publication/load.ts';
import { fullTextRecords } from '../search/fulltext/record.ts';
import { writeFullText } from './full-text.ts';
import { keptProgram } from './kept-program.ts';
import { linkFiles } from './link-files.ts';
import { PageStore } from './page-store.ts';
import { type KeyedPath, openProgram } from './program.ts';
import { renderPages, threadsWorth } from './render-threads.ts';
import { writeSitemap } from './sitemap.ts';

/** What a build was given to do: where, from what, and whom to tell. */
export interface SiteTask {
  readonly environment: BuildEnvironment;
  readonly examined: ExaminedFolders;
  /** An empty folder, or none yet. */
  readonly outDir: string;
  /** Told what is being done now, in Chinese. */
  readonly onStep: (step: string) => void;
}

/**
 * Writes the whole site. Code is compiled only where code or texts have changed, a file is made only where its key has; all else is linked
 * from the build before.
 */
export async function writeSite(task: SiteTask): Promise<void> {
  const { environment, examined, outDir, onStep } = task;
  const { key, folder } = await keptProgram(environment, onStep);
  onStep('正在生成网页');
  await mkdir(outDir, { recursive: true });
  await linkFiles(join(folder, 'client'), join(outDir, '_astro'));
  await cp(join(environment.projectDir, 'public'), outDir, { recursive: true });
  const files = await writePages(task, key, folder);
  onStep('正在编制检索');
  const bureau = examined.examination.bureau();
  const records = bureau === null ? [] : fullTextRecords(bureau);
  await writeFullText(outDir, files, records, join(environment.cacheDir, 'full-text'));
  if (environment.siteUrl !== undefined)
    await writeSitemap(outDir, new URL(environment.basePath, environment.siteUrl).href, files);
}

/** Returns the files, those whose route answers with nothing left out. */
async function writePages(
  { environment, examined, outDir }: SiteTask,
  programKey: string,
  folder: string,
): Promise<readonly string[]> {
  const { dataDir, contentDir, cacheDir } = environment;
  const { source, examination } = examined;
  const store = await PageStore.open(join(cacheDir, 'pages'));
  const whole = digest(programKey, datasetKey(source, examination.asOf));
  const all = await store.restoreAll(whole, outDir);
  if (all !== null) return all;
  const program = await openProgram(folder);
  const keyOf = ({ cacheKey }: KeyedPath): string =>
    cacheKey === undefined ? whole : digest(programKey, cacheKey);
  const paths = await program.paths();
  const files: string[] = [];
  const stale: KeyedPath[] = [];
  for (const path of paths) {
    if (await store.restore(path.file, keyOf(path), outDir)) files.push(path.file);
    else stale.push(path);
  }
  const order = { folder, outDir, folders: { dataDir, contentDir }, source };
  const made = await renderPages(program, stale, order, threadsWorth(stale.length));
  for (const path of stale) if (made.has(path.file)) await store.keep(path.file, keyOf(path), outDir);
  await store.close(whole);
  return [...files, ...made];
}

/** What files without a key of their own depend on: every byte of the data, and the day. */
function datasetKey({ data, history }: Source, asOf: string): string {
  const hash = createHash('sha256');
  hash.update(JSON.stringify([asOf, history.commit, history.updatedOn]));
  for (const [file, bytes] of data.files) hash.update(`${file}\0${bytes.length}\0`).update(bytes);
  return hash.digest('hex');
}

function digest(...parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('\n')).digest('base64url').slice(0, 22);
}
