import { createHash } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex, type CustomRecord, type PagefindIndex } from 'pagefind';
import { fullTextKind, KIND_FILTER } from '../search/fulltext/kind.ts';
import type { FullTextRecord } from '../search/fulltext/record.ts';
import { indexedPart } from './indexed-part.ts';
import { linkFiles } from './link-files.ts';

/** What of a page is indexed. */
interface MarkedPage {
  readonly path: string;
  readonly html: string;
}

/**
 * Writes the full-text index into `pagefind/` of the site in `outDir`: the given records, and what every page of `files`
 * has marked for it. Addresses are kept without the base path: Pagefind's script adds the one it was loaded from. Pages below a
 * record's (its history, its poster) are not read: for 20,000 kindergartens that is 80 MB instead of 2.2 GB of memory.
 * Where nothing that is indexed has changed, the index kept in `kept` is linked.
 */
export async function writeFullText(
  outDir: string,
  files: readonly string[],
  records: readonly FullTextRecord[],
  kept: string,
): Promise<void> {
  const pages = await markedPages(outDir, files, records);
  const key = createHash('sha256')
    .update(JSON.stringify([records, pages]))
    .digest('hex');
  const keyFile = join(kept, 'key');
  const index = join(kept, 'index');
  if ((await readFile(keyFile, 'utf8').catch(() => '')) !== key) {
    await rm(kept, { recursive: true, force: true });
    await writeIndex(index, records, pages);
    await writeFile(keyFile, key);
  }
  linkFiles(index, join(outDir, 'pagefind'));
}

/** In a fixed order, so that the same pages always make the same index. */
async function markedPages(
  outDir: string,
  files: readonly string[],
  records: readonly FullTextRecord[],
): Promise<readonly MarkedPage[]> {
  const recordPaths = new Set(records.map((record) => record.path));
  const pages: MarkedPage[] = [];
  for (const file of files.filter((one) => one.endsWith('.html')).sort()) {
    const path = `/${file.replace(/index\.html$/, '')}`;
    if (ancestorsOf(path).some((ancestor) => recordPaths.has(ancestor))) continue;
    const filter = `${KIND_FILTER}:${fullTextKind(path)}`;
    const html = indexedPart(await readFile(join(outDir, file), 'utf8'), filter);
    if (html !== null) pages.push({ path, html });
  }
  return pages;
}

async function writeIndex(
  folder: string,
  records: readonly FullTextRecord[],
  pages: readonly MarkedPage[],
): Promise<void> {
  try {
    const { index, errors } = await createIndex({ forceLanguage: 'zh-cn' });
    if (index === undefined) throw new Error(`全文检索索引无法建立：${errors.join(';')}`);
    for (const record of records) throwOn((await index.addCustomRecord(asCustomRecord(record))).errors);
    for (const page of pages) await addPage(index, page);
    throwOn((await index.writeFiles({ outputPath: folder })).errors);
    await Promise.all(UNUSED.map((file) => rm(join(folder, file), { force: true })));
  } finally {
    await close();
  }
}

/** Pagefind's ready-made search boxes and its highlighter: the search page has its own. */
const UNUSED = ['component-ui', 'modular-ui', 'ui']
  .flatMap((name) => [`pagefind-${name}.js`, `pagefind-${name}.css`])
  .concat('pagefind-highlight.js');

/** `/a/b/` → `/a/`, `/a/b/`. */
function ancestorsOf(path: string): readonly string[] {
  return [...path.matchAll(/\//g)].map(({ index }) => path.slice(0, index + 1)).slice(1);
}

async function addPage(index: PagefindIndex, { path, html }: MarkedPage): Promise<void> {
  throwOn((await index.addHTMLFile({ url: path, content: html })).errors);
}

function asCustomRecord(record: FullTextRecord): CustomRecord {
  return {
    url: record.path,
    content: record.text,
    language: 'zh-cn',
    meta: { title: record.title },
    filters: { [KIND_FILTER]: [fullTextKind(record.path)] },
  };
}

function throwOn(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`全文检索索引出错：${errors.join(';')}`);
}
