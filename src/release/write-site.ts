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
import { MadeFiles } from './made-files.ts';
import { PageStore } from './page-store.ts';
import { type KeyedPath, openProgram, programLook } from './program.ts';
import type { RenderTask } from './helper-process.ts';
import type { Examiner } from './render-process.ts';
import { Renderers } from './render-processes.ts';
import { isOfOneKindergarten } from './routes.ts';
import { sharedExamination } from './shared-examination.ts';
import { filesIn, type SiteFiles } from './site-files.ts';
import { writeSitemap } from './sitemap.ts';
import { spareMemory } from './spare-memory.ts';
import type { OnDone } from './write-page.ts';

/** What a build was given to do: where, from what, and whom to tell. */
export interface SiteTask {
  readonly environment: BuildEnvironment;
  readonly examined: ExaminedFolders;
  readonly compiler: Compiler;
  /** Where the site is written: an older one stands there, or none. */
  readonly outDir: string;
  /** All files of the older one, which is changed from now on; null where it is not known what stands there. */
  readonly takeStanding: () => SiteFiles | null;
  /** A process that has read the data too, and can make pages. */
  readonly examiner?: Examiner | undefined;
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
  const values = valuesFolder(cacheDir, program);
  process.env[KEPT_VALUES] = values;
  signal?.throwIfAborted();
  onStep('正在生成网页');
  const publicDir = join(environment.projectDir, 'public');
  const attached = existsSync(publicDir) ? [...filesIn(publicDir).files.keys()] : [];
  const { commit } = examined.source.history;
  const stamp = stampBytes({ day: examined.examination.asOf, commit });
  const store = new PageStore(join(cacheDir, 'pages'), outDir, stamp);
  // A later build needs little of it, and to look for it takes a second of a large one.
  if (store.isEmpty) spareMemory();
  store.takeOver(takeStanding()?.keys() ?? null, new Set(attached));
  await mkdir(outDir, { recursive: true });
  linkFiles(join(program.folder, 'client'), join(outDir, '_astro'));
  await cp(publicDir, outDir, { recursive: true });
  const bureau = examined.examination.bureau();
  const records = bureau === null ? [] : fullTextRecords(bureau);
  const fullText = new FullText(outDir, records, join(cacheDir, 'full-text'));
  const book = new LinkBook(join(cacheDir, 'pages', 'links.json'), { basePath, siteUrl });
  const keys = await writePages(task, { ...program, values }, store, fullText, book);
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
  kept: KeptProgram & Pick<RenderTask, 'values'>,
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
  const made = new MadeFiles(store, book, { look: await programLook(kept.folder, kept.code), whole });
  const onDone: OnDone = (file, outcome) => {
    made.note(file, outcome);
    index?.onDone(file);
  };
  const renderers = new Renderers(renderTask(task, kept), { onDone, examiner: task.examiner });
  let index: IndexBeside | undefined;
  try {
    // A later build makes few: another process lists them, while this one finds out which of each kindergarten have changed.
    const listedBeside = store.isEmpty ? null : renderers.list();
    const program = await openProgram(kept.folder);
    const ofOne = await made.stale(made.expect(await program.paths(isOfOneKindergarten)));
    const pagesOfOne = ofOne.toSorted(bySubject).map(made.wanted);
    // A first build makes all of them: they need not wait until it is known what else there is.
    if (store.isEmpty) renderers.begin(pagesOfOne);
    const isOther = (component: string): boolean => !isOfOneKindergarten(component);
    const others = made.expect(await (listedBeside ?? program.paths(isOther)));
    store.clearGone(made.expected);
    const rank = ({ file }: KeyedPath): number => (fullText.reads(file) ? 0 : 1);
    const near = store.isEmpty ? bySubject : byRoute;
    const pages = (await made.stale(others)).toSorted((a, b) => rank(a) - rank(b) || near(a, b));
    if (store.isEmpty) spareMemory();
    index = new IndexBeside(fullText, pages, () => store.keys.keys());
    // The other process takes from the end: there stands what it has worked out already, and between the two what either makes as well.
    const sections = listedBeside === null ? NO_SECTIONS : longToList(others);
    const isLong = (page: KeyedPath): boolean => sections.has(sectionOf(page));
    renderers.begin(pages.filter(isLong).map(made.wanted));
    if (!store.isEmpty) renderers.begin(pagesOfOne);
    renderers.begin(pages.filter((page) => !isLong(page)).map(made.wanted));
    await renderers.render(program, task.signal);
    onStep('正在编制检索');
    await index.made();
  } catch (error) {
    await index?.stopped();
    throw error;
  } finally {
    await renderers.stop();
  }
  store.close(whole);
  return store.keys;
}

function renderTask(
  { environment, examined, outDir }: SiteTask,
  { folder, values }: Pick<RenderTask, 'folder' | 'values'>,
): RenderTask {
  const { basePath, siteUrl } = environment;
  return {
    folder,
    values,
    outDir,
    site: { basePath, siteUrl },
    examination: sharedExamination(environment, examined),
  };
}

/** Whoever has listed the files of a route for so long has worked out much of what its section is made from. */
const LONG_TO_LIST_MS = 100;

const NO_SECTIONS: ReadonlySet<string> = new Set();

/** The sections of the site that took long to list. The home page tells of most of them. */
function longToList(paths: readonly KeyedPath[]): ReadonlySet<string> {
  const long = paths.filter(({ listedIn }) => listedIn > LONG_TO_LIST_MS);
  return new Set(['index.html', ...long.map(sectionOf)]);
}

/** The first part of an address: what stands below it tells of the same. */
function sectionOf({ file }: KeyedPath): string {
  return file.split('/', 1)[0] ?? '';
}

/** Files of one kindergarten are made from the same, one after the other. */
function bySubject(a: KeyedPath, b: KeyedPath): number {
  if (a.subject !== b.subject) return a.subject < b.subject ? -1 : 1;
  return a.file < b.file ? -1 : 1;
}

/** Where few files are made anew, those of one route have most in common: what they are all taken from is worked out in one process. */
function byRoute(a: KeyedPath, b: KeyedPath): number {
  if (a.route !== b.route) return a.route < b.route ? -1 : 1;
  return bySubject(a, b);
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
