import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LinkBook } from '../../../src/release/link-book.ts';
import { filesIn } from '../../../src/release/site-files.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'links-'));
  for (const path of [
    'fees/index.html',
    '_astro/page.css',
    'finder/core.1a.json',
    'notices/关于收费/index.html',
  ])
    write(path, '');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
  rmSync(`${folder}.json`);
});

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

/** `keys`: of the files that are kept from build to build. */
function dead(keys: Readonly<Record<string, string>> = {}): readonly string[] {
  const book = new LinkBook(`${folder}.json`, { basePath: '/kg/', siteUrl: 'https://a.gov.cn' });
  const links = book.follow(folder, filesIn(folder).files, new Map(Object.entries(keys)));
  return links.map(({ file, address }) => `${file}: ${address}`);
}

function deadIn(markup: string): readonly string[] {
  write('notices/a/index.html', markup);
  return dead();
}

describe('an address with a page or file', () => {
  it.each([
    '<a href="/kg/fees/">',
    '<a href="/kg/fees/?year=2026#top">',
    '<a href="/kg/fees">',
    '<a href="../../fees/">',
    '<a href="/kg/notices/%E5%85%B3%E4%BA%8E%E6%94%B6%E8%B4%B9/">',
    '<a href="/kg/notices/关于收费/">',
    '<a href="#top">',
    '<link rel="canonical" href="https://a.gov.cn/kg/fees/">',
    "<link href='/kg/_astro/page.css'>",
    '<div data-core="/kg/finder/core.1a.json">',
    '<meta http-equiv="refresh" content="0; url=/kg/fees/">',
  ])('is whole: %s', (markup) => {
    expect(deadIn(markup)).toEqual([]);
  });

  it.each([
    '<a href="https://b.gov.cn/x/">',
    '<a href="https://a.gov.cn/kg/x/">',
    '<a href="//b.gov.cn/x/">',
    '<a href="/portal/">',
    '<a href="tel:12345">',
    '<a href="mailto:a@b.cn">',
    '<img src="data:image/png;base64,AA">',
    '<p data-csv="/kg/fees/*.csv">',
    '<meta name="description" content="见 /kg/nothing/">',
  ])('is not of the site: %s', (markup) => {
    expect(deadIn(markup)).toEqual([]);
  });
});

describe('an address without one is told with its file', () => {
  it.each([
    ['<a href="/kg/fee/">', '/kg/fee/'],
    ['<a href="附件.pdf">', '附件.pdf'],
    ['<link rel="stylesheet" href="/kg/_astro/gone.css">', '/kg/_astro/gone.css'],
    ['<script src="/kg/_astro/gone.js">', '/kg/_astro/gone.js'],
    ['<img srcset="/kg/_astro/page.css 1x, /kg/b.png 2x">', '/kg/b.png'],
    ['<div data-core="/kg/finder/core.2b.json">', '/kg/finder/core.2b.json'],
    ['<meta property="og:image" content="https://a.gov.cn/kg/og.png">', '/kg/og.png'],
    ['<a href="/kg/a&amp;b/">', '/kg/a&b/'],
  ])('in a page: %s', (markup, address) => {
    expect(deadIn(markup)).toEqual([`notices/a/index.html: ${address}`]);
  });

  it('in a style sheet', () => {
    write('_astro/page.css', '@font-face{src:url(./gone.woff2)}');
    expect(dead()).toEqual(['_astro/page.css: ./gone.woff2']);
  });

  it('in a script', () => {
    write('_astro/a.js', 'import{t as e}from"./gone.js";import("./b.js")');
    write('_astro/b.js', '');
    expect(dead()).toEqual(['_astro/a.js: ./gone.js']);
  });
});

describe('the links of a file that is kept under its key', () => {
  const file = 'notices/a/index.html';
  beforeEach(() => {
    write(file, '<a href="/kg/fees/">');
    dead({ [file]: 'monday' });
  });

  it('are followed again in every build', () => {
    rmSync(join(folder, 'fees'), { recursive: true });
    expect(dead({ [file]: 'monday' })).toEqual([`${file}: /kg/fees/`]);
  });

  it('are not read again', () => {
    write(file, '<a href="/kg/nothing/">');
    expect(dead({ [file]: 'monday' })).toEqual([]);
  });

  it('are read again under another key', () => {
    write(file, '<a href="/kg/nothing/">');
    expect(dead({ [file]: 'tuesday' })).toEqual([`${file}: /kg/nothing/`]);
  });

  it('are read again where the book was cut off', () => {
    writeFileSync(`${folder}.json`, '{"site":"https://a.gov.cn/kg/","targets":[["/kg/fe');
    write(file, '<a href="/kg/nothing/">');
    expect(dead({ [file]: 'monday' })).toEqual([`${file}: /kg/nothing/`]);
  });

  it('are not read where they were noted when the file was made', () => {
    const book = new LinkBook(`${folder}.json`, { basePath: '/kg/', siteUrl: 'https://a.gov.cn' });
    book.note(file, [['/kg/nothing/', 'nothing/']]);
    const links = book.follow(folder, filesIn(folder).files, new Map([[file, 'tuesday']]));
    expect(links).toEqual([{ file, address: '/kg/nothing/' }]);
  });

  it('are not forgotten when another file no longer names the same', () => {
    write('notices/b/index.html', '<a href="/kg/_astro/page.css"><a href="/kg/fees/">');
    const keys = { [file]: 'monday', 'notices/b/index.html': 'monday' };
    dead(keys);
    rmSync(join(folder, 'notices/b'), { recursive: true });
    dead({ [file]: 'monday' });
    rmSync(join(folder, 'fees'), { recursive: true });
    expect(dead({ [file]: 'monday' })).toEqual([`${file}: /kg/fees/`]);
  });
});
