import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readdirSync, rmSync } from 'node:fs';
import { cp, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { stampBytes } from '../exports/api/stamp.ts';
import type { BuildEnvironment } from '../integrations/environment.ts';
import { shallowEnds } from '../publication/data-states.ts';
import { KEPT_VALUES } from '../publication/kept-values.ts';
import { type ExaminedFolders, loadPublication, type Source } from '../publication/load.ts';
import { fullTextRecords } from '../search/fulltext/record.ts';
import type { Compiler } from './compile-apart.ts';
import { FullText, IndexBeside } from './full-text.ts';
import { type KeptProgram, keptProgram } from './kept-program.ts';
import { LinkBook } from './link-book.ts';
import { linkFiles } from './link-files.ts';
import type { DeadLink } from './links.ts';
import { PageStore } from './page-store.ts';
import { type KeyedPath, openProgram, type Program, programLook, type WantedPage } from './program.ts';
import type { RenderTask } from './helper-process.ts';
import { processesWorth, Renderers } from './render-processes.ts';
import { sharedExamination } from './shared-examination.ts';
import { filesIn, type SiteFiles } from './site-files.ts';
import { writeSitemap } from './sitemap.ts';
import { spareMemory } from './spare-memory.ts';
import type { Outcome } from './write-page.ts';

/** What a build was given to do: where, from what, and whom to tell. */
export interface SiteTask {
  readonly environment: BuildEnvironment;
  readonly examined: ExaminedFolders;
  readonly compiler: Compiler;
  /** Where the site is written: an older one stands there, or none. */
  readonly outDir: string;
  /** All files of the older one, which is changed from now on; null where it is not known what stands there. */
  readonly takeStanding: () => SiteFiles | null;
  /** Gives the site up. */
  readonly signal?: AbortSignal | undefined;
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
  const { environment, examined, compiler, outDir, takeStanding, signal, onStep } = task;
  const { basePath, siteUrl, cacheDir } = environment;
  const program = await keptProgram(environment, compiler, onStep, findChanges);
  process.env[KEPT_VALUES] = valuesFolder(cacheDir, program);
  spareMemory();
  signal?.throwIfAborted();
  onStep('正在生成网页');
  const publicDir = join(environment.projectDir, 'public');
  const attached = existsSync(publicDir) ? [...filesIn(publicDir).files.keys()] : [];
  const { commit } = examined.source.history;
  const stamp = stampBytes({ day: examined.examination.asOf, commit });
  const store = new PageStore(join(cacheDir, 'pages'), outDir, stamp);
  store.takeOver(takeStanding()?.keys() ?? null, new Set(attached));
  await mkdir(outDir, { recursive: true });
  linkFiles(join(program.folder, 'client'), join(outDir, '_astro'));
  await cp(publicDir, outDir, { recursive: true });
  const bureau = examined.examination.bureau();
  const records = bureau === null ? [] : fullTextRecords(bureau);
  const fullText = new FullText(outDir, records, join(cacheDir, 'full-text'));
  const book = new LinkBook(join(cacheDir, 'pages', 'links.json'), { basePath, siteUrl });
  const keys = await writePages(task, program, store, fullText, book);
  if (siteUrl !== undefined)
    await writeSitemap(outDir, new URL(basePath, siteUrl).href, keys.keys(), join(cacheDir, 'sitemap'));
  const files = filesOfSite(outDir, store.sizes, attached);
  return { files, dead: book.follow(outDir, files, keys) };
}

/** Keeps what changed from state to state where the program finds it. What stands in its way is told by the page that asks. */
async function findChanges(): Promise<void> {
  await loadPublication()
    .then(({ changes }) => changes())
    .catch(() => {});
}

/** All files of a site: the pages with their sizes as they are known, and what stands beside them. Folders of pages are not read again. */
function filesOfSite(outDir: string, pages: SiteFiles, attached: readonly string[]): SiteFiles {
  const topOf = (path: string): string => path.slice(0, path.indexOf('/') + 1);
  const folders = new Set([...pages.keys()].map(topOf));
  const others = filesIn(outDir, (folder) => !folders.has(`${folder}/`)).files;
  const among = attached.filter((path) => path.includes('/') && folders.has(topOf(path)));
  return new Map([
    ...others,
    ...among.map((path) => [path, lstatSync(join(outDir, path)).size] as const),
    ...pages,
  ]);
}

/** Of this code alone: other code may come to other values. */
function valuesFolder(cacheDir: string, { code }: KeptProgram): string {
  const folder = join(cacheDir, 'values');
  for (const other of existsSync(folder) ? readdirSync(folder) : [])
    if (other !== code) rmSync(join(folder, other), { recursive: true, force: true });
  return join(folder, code);
}

/** Writes the files of the program; returns them with their keys, those whose route answers with nothing left out. */
async function writePages(
  task: SiteTask,
  kept: KeptProgram,
  store: PageStore,
  fullText: FullText,
  book: LinkBook,
): Promise<ReadonlyMap<string, string>> {
  const { environment, examined, onStep } = task;
  // A shallow clone that was deepened holds the same commit and more of its past.
  const ends = await shallowEnds(environment.dataDir);
  const whole = digest(kept.program, datasetKey(examined.source, examined.examination.asOf), ...ends);
  if (store.restoreAll(whole)) {
    await fullText.write(store.keys.keys());
    return store.keys;
  }
  const renderers = new Renderers(renderTask(task, kept.folder));
  // A first build makes everything: the others read the data while this process lists the files.
  if (store.isEmpty) renderers.begin(processesWorth(leastFiles(examined)));
  try {
    const stale = await restoreOthers(kept, store, whole, fullText);
    const index = new IndexBeside(fullText, stale.pages, () => store.keys.keys());
    await makePages(task, renderers, stale, { store, index, book });
    onStep('正在编制检索');
    await index.made();
  } finally {
    await renderers.stop();
  }
  store.close(whole);
  return store.keys;
}

/** Of each kindergarten: its page, its history, its feed, its comparison, its entry in the API. */
const FILES_OF_ONE = 5;

function leastFiles({ examination }: ExaminedFolders): number {
  return FILES_OF_ONE * (examination.bureau()?.kindergartens.length ?? 0);
}

/** Files to make, what the full-text search reads first, with what their keys and tags begin with. */
interface Stale {
  readonly program: Program;
  readonly look: string;
  readonly pages: readonly WantedPage[];
  readonly keyOf: (file: string) => string;
}

/** Puts the files into the site whose keys have not changed, and returns the others. */
async function restoreOthers(
  { code, folder }: KeptProgram,
  store: PageStore,
  whole: string,
  fullText: FullText,
): Promise<Stale> {
  const program = await openProgram(folder);
  const look = await programLook(folder, code);
  const paths = await program.paths();
  const keyOf = keysOf(paths, look, whole);
  store.clearGone(new Set(paths.map(({ file }) => file)));
  // What was never made needs no key before it is.
  const stale = paths.filter(({ file }) => !(store.has(file) && store.restore(file, keyOf(file))));
  const pages = inOrder(stale, fullText).map(({ cacheKey: _late, subject: _own, ...path }) => ({
    ...path,
    keptTag: ownTag(store.tagOf(path.file), look),
  }));
  spareMemory();
  return { program, look, pages, keyOf };
}

/** Of each file, worked out at the first call: what it is made from, and what it looks like. */
function keysOf(paths: readonly KeyedPath[], look: string, whole: string): (file: string) => string {
  const given = new Map(paths.map(({ file, cacheKey }) => [file, cacheKey]));
  const known = new Map<string, string>();
  return (file) => {
    let key = known.get(file);
    if (key === undefined) {
      const own = given.get(file)?.();
      key = own === undefined ? whole : digest(look, own);
      known.set(file, key);
    }
    return key;
  };
}

/**
 * What the full-text search reads comes first. Files of the largest routes, one for each kindergarten, come last: other processes take from
 * the end, and make them from what a kindergarten says of itself. Those of one kindergarten are made from the same, one after the other.
 */
function inOrder(stale: readonly KeyedPath[], fullText: FullText): readonly KeyedPath[] {
  const files = Map.groupBy(stale, ({ route }) => route);
  const largest = [...files.values()].reduce((most, { length }) => Math.max(most, length), 0);
  const isOfLarge = (route: string): boolean => (files.get(route)?.length ?? 0) > largest / 2;
  const rank = ({ file, route }: KeyedPath): number => (fullText.reads(file) ? 0 : isOfLarge(route) ? 2 : 1);
  return stale.toSorted((a, b) => rank(a) - rank(b) || bySubject(a, b));
}

/** Who is told of each page that is made. */
interface Noted {
  readonly store: PageStore;
  readonly index: IndexBeside;
  readonly book: LinkBook;
}

async function makePages(
  { signal }: SiteTask,
  renderers: Renderers,
  { program, look, pages, keyOf }: Stale,
  { store, index, book }: Noted,
): Promise<void> {
  const onDone = (file: string, outcome: Outcome | null): void => {
    if (outcome?.kind === 'kept') store.restoreUnder(file, keyOf(file));
    if (outcome?.kind === 'written') {
      store.keep(file, keyOf(file), tagBy(look, outcome.tag));
      book.note(file, outcome.links);
    }
    index.onDone(file);
  };
  try {
    await renderers.render(program, pages, onDone, signal);
  } catch (error) {
    await index.stopped();
    throw error;
  }
}

function renderTask({ environment, examined, outDir }: SiteTask, folder: string): RenderTask {
  const { basePath, siteUrl } = environment;
  return {
    folder,
    outDir,
    site: { basePath, siteUrl },
    examination: sharedExamination(environment, examined),
  };
}

function bySubject(a: KeyedPath, b: KeyedPath): number {
  if (a.subject !== b.subject) return a.subject < b.subject ? -1 : 1;
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
