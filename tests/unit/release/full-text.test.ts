import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FullText } from '../../../src/release/full-text.ts';
import type { FullTextRecord } from '../../../src/search/fulltext/record.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'full-text-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function aRecord(number: number, text = '园名'): FullTextRecord {
  return { path: `/kindergartens/${9900000000 + number}/`, title: `第${number}幼儿园`, text, areas: [] };
}

const records = (count: number): readonly FullTextRecord[] =>
  Array.from({ length: count }, (_, at) => aRecord(at));

async function write(all: readonly FullTextRecord[]): Promise<void> {
  rmSync(join(folder, 'site'), { recursive: true, force: true });
  await new FullText(join(folder, 'site'), all, join(folder, 'kept')).write([]);
}

const below = (path: string): string => join(folder, 'site/pagefind', path);

function pagesOf(index: string): number {
  const entry = JSON.parse(readFileSync(below(`${index}pagefind-entry.json`), 'utf8')) as {
    readonly languages: Readonly<Record<string, { readonly page_count: number }>>;
  };
  return entry.languages['zh-cn']?.page_count ?? 0;
}

describe('the full-text index', () => {
  it('holds few kindergartens beside the texts, each in a file of its own', async () => {
    await write(records(3));
    expect(pagesOf('')).toBe(3);
    expect(readdirSync(below('fragment'))).toHaveLength(3);
    expect(readdirSync(below(''))).not.toContain('kindergartens-1');
  });

  it('holds many in indexes of their own, and several in a file', async () => {
    await write(records(5_001));
    expect(pagesOf('kindergartens-1/') + pagesOf('kindergartens-2/')).toBe(5_001);
    expect(readdirSync(below('kindergartens-1/fragment')).length).toBeLessThanOrEqual(1_000);
    expect(
      [readdirSync(below('')), readdirSync(below('kindergartens-1'))].map((all) =>
        all.includes('pagefind.js'),
      ),
    ).toEqual([true, false]);
  });

  it('is made again where one of its kindergartens has changed, the other is linked', async () => {
    await write(records(5_001));
    const before = [1, 2].map((at) => statSync(below(`kindergartens-${at}/pagefind-entry.json`)).ino);
    await write(records(5_001).with(7, aRecord(7, '园名，原名第七幼儿园')));
    const after = [1, 2].map((at) => statSync(below(`kindergartens-${at}/pagefind-entry.json`)).ino);
    expect(after.filter((inode, at) => inode === before[at])).toHaveLength(1);
  });
});
