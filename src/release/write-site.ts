import { createHash } from 'node:crypto';
import { cp, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { BuildEnvironment } from '../integrations/environment.ts';
import type { ExaminedFolders, Source } from '../publication/load.ts';
import { fullTextRecords } from '../search/fulltext/record.ts';
import { writeFullText } from './full-text.ts';
import { type KeptProgram, keptProgram } from './kept-program.ts';
import { LinkBook } from './link-book.ts';
import { linkFiles } from './link-files.ts';
import type { DeadLink, Link } from './links.ts';
import { PageStore } from './page-store.ts';
import { type KeyedPath, openProgram, programLook } from './program.ts';
import { renderPages, threadsWorth } from './render-threads.ts';
import { filesIn, type SiteFiles } from './site-files.ts';
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

/** A site as it was written, not yet in its place. */
export interface WrittenSite {
  readonly files: SiteFiles;
  /** Links of it that lead nowhere. */
  readonly dead: readonly DeadLink[];
}

/**
 * Writes the whole site and follows its links. Code is compiled only where code or texts have changed, a file is made only where its key
 * has; all else is linked from the build before.
 */
export async function writeSite(task: SiteTask): Promise<WrittenSite> {
  const { environment, examined, outDir, onStep } = task;
  const { basePath, siteUrl, cacheDir } = environment;
  const program = await keptProgram(environment, onStep);
  onStep('正在生成网页');
  await mkdir(outDir, { recursive: true });
  linkFiles(join(program.folder, 'client'), join(outDir, '_astro'));
  await cp(join(environment.projectDir, 'public'), outDir, { recursive: true });
  const { keys, links } = await writePages(task, program);
  onStep('正在编制检索');
  const bureau = examined.examination.bureau();
  const records = bureau === null ? [] : fullTextRecords(bureau);
  await writeFullText(outDir, [...keys.keys()], records, join(cacheDir, 'full-text'));
  if (siteUrl !== undefined) await writeSitemap(outDir, new URL(basePath, siteUrl).href, keys.keys());
  const { files } = filesIn(outDir);
  const book = new LinkBook(join(cacheDir, 'pages', 'links.json'), { basePath, siteUrl });
  return { files, dead: book.follow(outDir, files, keys, links) };
}

/** The files of the program with their keys, those whose route answers with nothing left out; what those name that were made just now. */
interface WrittenPages {
  readonly keys: ReadonlyMap<string, string>;
  readonly links: ReadonlyMap<string, readonly Link[]>;
}

async function writePages(
  { environment, examined, outDir }: SiteTask,
  { program: programKey, code, folder }: KeptProgram,
): Promise<WrittenPages> {
  const { dataDir, contentDir, cacheDir, basePath, siteUrl } = environment;
  const { source, examination } = examined;
  const store = new PageStore(join(cacheDir, 'pages'), outDir);
  const whole = digest(programKey, datasetKey(source, examination.asOf));
  if (store.restoreAll(whole)) return { keys: store.keys, links: new Map() };
  const program = await openProgram(folder);
  const look = await programLook(folder, code);
  const keyOf = ({ cacheKey }: KeyedPath): string =>
    cacheKey === undefined ? whole : digest(look, cacheKey);
  const paths = await program.paths();
  // By their addresses: the pages of one kindergarten are made from the same, one after the other.
  const stale = paths.filter((path) => !store.restore(path.file, keyOf(path))).sort(byFile);
  const { asOf, issues, waived } = examination;
  const findings = { asOf, issues, waived };
  const order = {
    folder,
    outDir,
    site: { basePath, siteUrl },
    folders: { dataDir, contentDir },
    source,
    findings,
  };
  const wanted = stale.map((path) => ({ ...path, keptTag: ownTag(store.tagOf(path.file), look) }));
  const links = new Map<string, readonly Link[]>();
  const outcomes = await renderPages(program, wanted, order, threadsWorth(stale.length));
  for (const path of stale) {
    const outcome = outcomes.get(path.file);
    if (outcome?.kind === 'kept') store.restoreUnder(path.file, keyOf(path));
    if (outcome?.kind !== 'written') continue;
    store.keep(path.file, keyOf(path), tagBy(look, outcome.tag));
    links.set(path.file, outcome.links);
  }
  store.close(whole);
  return { keys: store.keys, links };
}

function byFile(a: KeyedPath, b: KeyedPath): number {
  return a.file < b.file ? -1 : 1;
}

/** A tag says nothing of a file that looked otherwise. */
function tagBy(look: string, tag: string | undefined): string | undefined {
  return tag === undefined ? undefined : `${look} ${tag}`;
}

function ownTag(written: string | undefined, look: string): string | undefined {
  return written?.startsWith(`${look} `) ? written.slice(look.length + 1) : undefined;
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
