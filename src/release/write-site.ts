import { createHash } from 'node:crypto';
import { cp, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { BuildEnvironment } from '../integrations/environment.ts';
import { shallowEnds } from '../publication/data-states.ts';
import type { ExaminedFolders, Source } from '../publication/load.ts';
import { fullTextRecords } from '../search/fulltext/record.ts';
import { FullText, IndexBeside } from './full-text.ts';
import { type KeptProgram, keptProgram } from './kept-program.ts';
import { LinkBook } from './link-book.ts';
import { linkFiles } from './link-files.ts';
import type { DeadLink } from './links.ts';
import { PageStore } from './page-store.ts';
import { type KeyedPath, openProgram, type Program, programLook, type WantedPage } from './program.ts';
import { processesWorth, renderPages, type RenderTask } from './render-processes.ts';
import { filesIn, type SiteFiles } from './site-files.ts';
import { writeSitemap } from './sitemap.ts';
import type { Outcome } from './write-page.ts';

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
  const bureau = examined.examination.bureau();
  const records = bureau === null ? [] : fullTextRecords(bureau);
  const fullText = new FullText(outDir, records, join(cacheDir, 'full-text'));
  const book = new LinkBook(join(cacheDir, 'pages', 'links.json'), { basePath, siteUrl });
  const keys = await writePages(task, program, fullText, book);
  if (siteUrl !== undefined) await writeSitemap(outDir, new URL(basePath, siteUrl).href, keys.keys());
  const { files } = filesIn(outDir);
  return { files, dead: book.follow(outDir, files, keys) };
}

/** Writes the files of the program; returns them with their keys, those whose route answers with nothing left out. */
async function writePages(
  task: SiteTask,
  kept: KeptProgram,
  fullText: FullText,
  book: LinkBook,
): Promise<ReadonlyMap<string, string>> {
  const { environment, examined, outDir, onStep } = task;
  const store = new PageStore(join(environment.cacheDir, 'pages'), outDir);
  // A shallow clone that was deepened holds the same commit and more of its past.
  const ends = await shallowEnds(environment.dataDir);
  const whole = digest(kept.program, datasetKey(examined.source, examined.examination.asOf), ...ends);
  if (store.restoreAll(whole)) {
    await fullText.write(store.keys.keys());
    return store.keys;
  }
  const stale = await restoreOthers(kept, store, whole, fullText);
  const index = new IndexBeside(fullText, stale.pages, () => store.keys.keys());
  await makePages(task, kept, stale, { store, index, book });
  onStep('正在编制检索');
  await index.made();
  store.close(whole);
  return store.keys;
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
  const keys = new Map(
    paths.map(({ file, cacheKey }) => [file, cacheKey === undefined ? whole : digest(look, cacheKey)]),
  );
  const keyOf = (file: string): string => keys.get(file) ?? whole;
  // By their addresses: the pages of one kindergarten are made from the same, one after the other.
  const stale = paths.filter(({ file }) => !store.restore(file, keyOf(file))).sort(byFile);
  const isRead = ({ file }: KeyedPath): boolean => fullText.reads(file);
  const ordered = [...stale.filter(isRead), ...stale.filter((path) => !isRead(path))];
  const pages = ordered.map((path) => ({ ...path, keptTag: ownTag(store.tagOf(path.file), look) }));
  return { program, look, pages, keyOf };
}

/** Who is told of each page that is made. */
interface Noted {
  readonly store: PageStore;
  readonly index: IndexBeside;
  readonly book: LinkBook;
}

async function makePages(
  task: SiteTask,
  { folder }: KeptProgram,
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
    await renderPages(program, pages, renderTask(task, folder), processesWorth(pages.length), onDone);
  } catch (error) {
    await index.stopped();
    throw error;
  }
}

function renderTask({ environment, examined, outDir }: SiteTask, folder: string): RenderTask {
  const { dataDir, contentDir, basePath, siteUrl } = environment;
  const { asOf, issues, waived } = examined.examination;
  return {
    folder,
    outDir,
    site: { basePath, siteUrl },
    folders: { dataDir, contentDir },
    source: examined.source,
    findings: { asOf, issues, waived },
  };
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
