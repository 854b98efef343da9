import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex, type CustomRecord, type PagefindIndex } from 'pagefind';
import { groupBy } from '../domain/grouping.ts';
import { type RecordFilters, recordFilters } from '../search/fulltext/filters.ts';
import { isReadForFullText } from '../search/fulltext/kind.ts';
import type { FullTextRecord } from '../search/fulltext/record.ts';
import { folderOfRecord, recordFolders, TEXTS_FOLDER } from '../search/fulltext/record-folders.ts';
import { indexedPart } from './indexed-part.ts';
import { keptOutput } from './kept-output.ts';

/** What of a page is indexed. */
interface MarkedPage {
  readonly path: string;
  readonly html: string;
}

/**
 * The full-text index of a site: the given records, and what other pages have marked for it. Pages of a record and below it (its history,
 * its poster) are not read: for 20,000 kindergartens that is 80 MB instead of 2.2 GB of memory.
 */
export class FullText {
  readonly #outDir: string;
  readonly #records: readonly FullTextRecord[];
  readonly #kept: string;

  /** `kept`: the folder where the index is kept from build to build. */
  constructor(outDir: string, records: readonly FullTextRecord[], kept: string) {
    this.#outDir = outDir;
    this.#records = records;
    this.#kept = kept;
  }

  /** Whether a file of the site is read for the index. */
  reads(file: string): boolean {
    return file.endsWith('.html') && isReadForFullText(pathOf(file));
  }

  /**
   * Writes the index into `pagefind/` of the site, when those of `files` that are read stand there; of many kindergartens several below it. Addresses
   * are kept without the base path: Pagefind's script adds the one it was loaded from. An index of which nothing has changed is linked.
   */
  async write(files: Iterable<string>): Promise<void> {
    const pages = this.#markedPages([...files].filter((file) => this.reads(file)).sort());
    const folders = recordFolders(this.#records.length);
    const records = groupBy(this.#records, ({ path }) => folderOfRecord(path, folders));
    const indexes = new Set([TEXTS_FOLDER, ...folders]);
    this.#forgetOthers(indexes);
    try {
      for (const folder of indexes)
        await this.#writeIndex(folder, records.get(folder) ?? [], folder === TEXTS_FOLDER ? pages : []);
    } finally {
      await close();
    }
  }

  /** Those of another number of kindergartens are of no use. */
  #forgetOthers(indexes: ReadonlySet<string>): void {
    const kept = new Set([...indexes].map(nameOf));
    for (const name of existsSync(this.#kept) ? readdirSync(this.#kept) : [])
      if (!kept.has(name)) rmSync(join(this.#kept, name), { recursive: true, force: true });
  }

  async #writeIndex(
    folder: string,
    records: readonly FullTextRecord[],
    pages: readonly MarkedPage[],
  ): Promise<void> {
    const key = createHash('sha256')
      .update(JSON.stringify([records, pages]))
      .digest('hex');
    const write = async (to: string): Promise<void> => {
      await writeIndex(to, records, pages);
      const unused = folder === TEXTS_FOLDER ? UNUSED : [...UNUSED, SCRIPT];
      await Promise.all(unused.map((file) => rm(join(to, file), { force: true })));
    };
    await keptOutput(join(this.#kept, nameOf(folder)), key, write, join(this.#outDir, 'pagefind', folder));
  }

  /** In a fixed order, so that the same pages always make the same index. */
  #markedPages(files: readonly string[]): readonly MarkedPage[] {
    const pages: MarkedPage[] = [];
    for (const file of files) {
      const path = pathOf(file);
      const html = indexedPart(readFileSync(join(this.#outDir, file), 'utf8'), path);
      if (html !== null) pages.push({ path, html });
    }
    return pages;
  }
}

/**
 * The index made beside the other pages, as soon as all that it reads stands in the site: Pagefind is a program of its own, and has another
 * core to itself.
 */
export class IndexBeside {
  readonly #fullText: FullText;
  readonly #files: () => Iterable<string>;
  #toRead: number;
  #index: Promise<void> | undefined;

  /** `unmade`: files that have still to be made. `files`: those that stand in the site when the index is begun. */
  constructor(
    fullText: FullText,
    unmade: readonly { readonly file: string }[],
    files: () => Iterable<string>,
  ) {
    this.#fullText = fullText;
    this.#files = files;
    this.#toRead = unmade.filter(({ file }) => fullText.reads(file)).length;
    if (this.#toRead === 0) void this.#begin();
  }

  /** A file was made, or its route answered with nothing. */
  onDone(file: string): void {
    if (this.#fullText.reads(file) && (this.#toRead -= 1) === 0) void this.#begin();
  }

  /** Waits for the index, begun now at the latest; throws what stood in its way. */
  async made(): Promise<void> {
    await (this.#index ?? this.#begin());
  }

  /** Waits until nothing is written any more. */
  async stopped(): Promise<void> {
    await this.#index?.catch(() => {});
  }

  #begin(): Promise<void> {
    const index = this.#fullText.write(this.#files());
    // Whoever waits for it is told; until then pages are made.
    index.catch(() => {});
    this.#index = index;
    return index;
  }
}

function pathOf(file: string): string {
  return `/${file.replace(/index\.html$/, '')}`;
}

/** Texts of results, a file each; of more, several in a file: a file costs more than what is in it. */
const MOST_FRAGMENTS = 1_000;

/** Sent together: while pages are being made an answer is waited for long. */
const AT_ONCE = 50;

async function writeIndex(
  folder: string,
  records: readonly FullTextRecord[],
  pages: readonly MarkedPage[],
): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: 'zh-cn', maxFragments: MOST_FRAGMENTS });
  if (index === undefined) throw new Error(`全文检索索引无法建立：${errors.join(';')}`);
  for (let at = 0; at < records.length; at += AT_ONCE) {
    // They are taken in the order they are sent in.
    const added = records.slice(at, at + AT_ONCE).map((one) => index.addCustomRecord(asCustomRecord(one)));
    for (const { errors: faults } of await Promise.all(added)) throwOn(faults);
  }
  for (const page of pages) await addPage(index, page);
  throwOn((await index.writeFiles({ outputPath: folder })).errors);
  await index.deleteIndex();
}

/** Under which an index is kept. */
function nameOf(folder: string): string {
  return folder === TEXTS_FOLDER ? 'texts' : folder.replace('/', '');
}

/** Asks every index; it stands beside that of the texts alone. */
const SCRIPT = 'pagefind.js';

/** Pagefind's ready-made search boxes, its highlighter and its worker: the search page has its own, and asks without one. */
const UNUSED = ['component-ui', 'modular-ui', 'ui']
  .flatMap((name) => [`pagefind-${name}.js`, `pagefind-${name}.css`])
  .concat('pagefind-highlight.js', 'pagefind-worker.js');

async function addPage(index: PagefindIndex, { path, html }: MarkedPage): Promise<void> {
  throwOn((await index.addHTMLFile({ url: path, content: html })).errors);
}

function asCustomRecord(record: FullTextRecord): CustomRecord {
  return {
    url: record.path,
    content: record.text,
    language: 'zh-cn',
    meta: { title: record.title },
    filters: mutable(recordFilters(record.path, record.areas, record.text)),
  };
}

/** As Pagefind's types want them. */
function mutable(filters: RecordFilters): Record<string, string[]> {
  return Object.fromEntries(Object.entries(filters).map(([name, values]) => [name, [...values]]));
}

function throwOn(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`全文检索索引出错：${errors.join(';')}`);
}
