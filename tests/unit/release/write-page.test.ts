import { linkSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { PageWriter } from '../../../src/release/write-page.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'write-page-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const made = { kind: 'made', bytes: Buffer.from('<a href="/kg/">首页</a>'), tag: 'a tag' } as const;
const page = { pathname: '/fees/', file: 'fees/index.html', route: '/fees' };
const writerOf = (render: () => typeof made | { readonly kind: 'kept' } | null): PageWriter =>
  new PageWriter(
    { render: async () => render() },
    { outDir: join(folder, 'site'), site: { basePath: '/kg/' } },
  );
const read = (path: string): string => readFileSync(join(folder, path), 'utf8');

it('writes what is made into its folder, and tells its tag and links', async () => {
  const outcome = await writerOf(() => made).write(page);
  expect(read('site/fees/index.html')).toBe('<a href="/kg/">首页</a>');
  expect(outcome).toMatchObject({ kind: 'written', tag: 'a tag', links: [['/kg/', '']] });
});

it('leaves the site that is published alone, whose file stands there by another name', async () => {
  mkdirSync(join(folder, 'site/fees'), { recursive: true });
  writeFileSync(join(folder, 'published.html'), 'fees of Monday');
  linkSync(join(folder, 'published.html'), join(folder, 'site/fees/index.html'));
  await writerOf(() => made).write(page);
  expect([read('published.html'), read('site/fees/index.html')]).toEqual([
    'fees of Monday',
    '<a href="/kg/">首页</a>',
  ]);
});

it('writes nothing where a page is as the one at hand, or its route answers with nothing', async () => {
  const kept = await writerOf(() => ({ kind: 'kept' })).write(page);
  expect([kept, await writerOf(() => null).write(page)]).toEqual([{ kind: 'kept' }, null]);
  expect(() => read('site/fees/index.html')).toThrow('ENOENT');
});
