import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { textOf } from '../../src/search/fulltext/pagefind-api.ts';
import { builtFiles, siteDist } from '../browser/site.ts';

/** One record of the full-text index, as Pagefind keeps it. */
export interface SearchRecord {
  readonly url: string;
  /** The text that is found and shown. */
  readonly content: string;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly meta: Readonly<Record<string, string>>;
}

/** Every record of the built index. */
export function searchRecords(): readonly SearchRecord[] {
  return builtFiles()
    .filter((file) => file.startsWith('pagefind/fragment/'))
    .map((file) => {
      const text = gunzipSync(readFileSync(join(siteDist(), file))).toString('utf8');
      const record = JSON.parse(text.slice(text.indexOf('{'))) as SearchRecord;
      return { ...record, content: textOf(record) };
    });
}
