import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex, type CustomRecord, type PagefindIndex } from 'pagefind';
import { fullTextKind, KIND_FILTER } from '../search/fulltext/kind.ts';
import type { FullTextRecord } from '../search/fulltext/record.ts';

export interface PagefindOptions {
  /**
   * The records to index. Their pages are then not read: for 20,000 kindergartens that is 80 MB instead of
   * 2.2 GB of memory.
   */
  readonly records?: () => Promise<readonly FullTextRecord[]>;
}

/** A page takes part in the full-text index by marking its text with this attribute. */
const bodyMark = 'data-pagefind-body';

/**
 * Writes the full-text index into `pagefind/` of the built site: the given records, and every page that marks
 * its text with `data-pagefind-body`. Addresses are kept without the base
 * path: Pagefind's script adds the one it was loaded from. Pages below a record's (its history, its poster) are
 * not read.
 */
export function pagefind(options: PagefindOptions = {}): AstroIntegration {
  return {
    name: 'full-text-index',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const outDir = fileURLToPath(dir);
        try {
          await writeIndex(outDir, (await options.records?.()) ?? []);
        } finally {
          await close();
        }
      },
    },
  };
}

async function writeIndex(outDir: string, records: readonly FullTextRecord[]): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: 'zh-cn' });
  if (index === undefined) throw new Error(`全文检索索引无法建立：${errors.join(';')}`);
  const recordPaths = new Set(records.map((record) => record.path));
  for (const record of records) throwOn((await index.addCustomRecord(asCustomRecord(record))).errors);
  for (const file of await htmlFiles(outDir)) {
    const path = `/${file.replace(/index\.html$/, '')}`;
    if (!ancestorsOf(path).some((ancestor) => recordPaths.has(ancestor)))
      await addPage(index, outDir, file, path);
  }
  const folder = join(outDir, 'pagefind');
  throwOn((await index.writeFiles({ outputPath: folder })).errors);
  await Promise.all(UNUSED.map((file) => rm(join(folder, file), { force: true })));
}

/** Pagefind's ready-made search boxes and its highlighter: the search page has its own. */
const UNUSED = ['component-ui', 'modular-ui', 'ui']
  .flatMap((name) => [`pagefind-${name}.js`, `pagefind-${name}.css`])
  .concat('pagefind-highlight.js');

/** `/a/b/` → `/a/`, `/a/b/`. */
function ancestorsOf(path: string): readonly string[] {
  return [...path.matchAll(/\//g)].map(({ index }) => path.slice(0, index + 1)).slice(1);
}

async function addPage(index: PagefindIndex, outDir: string, file: string, path: string): Promise<void> {
  const content = await readFile(join(outDir, file), 'utf8');
  if (!content.includes(bodyMark)) return;
  const kind = `${bodyMark} data-pagefind-filter="${KIND_FILTER}:${fullTextKind(path)}"`;
  throwOn((await index.addHTMLFile({ url: path, content: content.replace(bodyMark, kind) })).errors);
}

/** In a fixed order, so that the same pages always make the same index. */
async function htmlFiles(outDir: string): Promise<readonly string[]> {
  const entries = await readdir(outDir, { recursive: true });
  return entries
    .map((entry) => entry.replaceAll('\\', '/'))
    .filter((entry) => entry.endsWith('.html'))
    .sort();
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
