import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  misplacedTexts,
  ROOT_ADDRESSES,
  textAddress,
  textPage,
} from '../../../src/publication/text-places.ts';
import { REGISTERS } from '../../../src/views/registers/index.ts';

const faults = (...paths: readonly string[]) =>
  misplacedTexts(paths).map(({ file, message, remedy }) => ({ file, message, remedy }));

describe('the address of a text', () => {
  it.each([
    ['notices/2026-06-26-dengji-jieguo.mdx', '/notices/2026-06-26-dengji-jieguo/'],
    ['notices/关于收费的通知（一）.md', '/notices/关于收费的通知一/'],
    ['notices/A Notice 2.md', '/notices/a-notice-2/'],
    ['notices/2026.1.公告.md', '/notices/20261公告/'],
    ['notices/a..md', '/notices/a/'],
    ['pages/about.mdx', '/about/'],
  ])('of %s is %s', (path, page) => {
    expect(textPage(path)).toBe(page);
    expect(faults(path)).toEqual([]);
  });

  it('is none for a method, which is a part of its indicator’s page', () => {
    expect(textPage('indicators/public-share.mdx')).toBeNull();
    expect(textAddress('indicators/public-share.mdx')).toBe('public-share');
  });
});

describe('a text that would stay unpublished in silence is told, with what to do', () => {
  it.each([
    ['notices/hash#y.md', 'hashy.md'],
    ['notices/q?x=1.md', 'qx1.md'],
    ['notices/100%.md', '100.md'],
    ['notices/a&b.mdx', 'ab.mdx'],
    ['notices/通知.MD', '通知.md'],
    ['notices/（）.md', '2026-09-01-tongzhi.md'],
    ['notices/index.md', '2026-09-01-tongzhi.md'],
  ])('by its name: %s', (path, better) => {
    expect(faults(path)).toMatchObject([{ file: `content/${path}`, remedy: `请改名，例如 ${better}。` }]);
    expect(faults(`notices/${better}`)).toEqual([]);
  });

  it('in a folder of a collection', () => {
    expect(faults('notices/2026/a.md')).toEqual([
      {
        file: 'content/notices/2026/a.md',
        message: '文字要直接放在 content/notices 里，放在下一层文件夹里的不会成为网页。',
        remedy:
          '移到 content/notices 里（名字相同的，先在文件名里加上年份）；它的图片一起移。是草稿的，文件夹名前加下划线 _。',
      },
    ]);
  });

  it('outside the collections', () => {
    expect(faults('notice/a.md', '通知.md')).toMatchObject([
      { file: 'content/notice/a.md', message: '这篇文字不在任何栏目的文件夹里，不会成为网页。' },
      { file: 'content/通知.md', message: '这篇文字不在任何栏目的文件夹里，不会成为网页。' },
    ]);
  });

  it('as a file of another kind', () => {
    expect(faults('notices/通知.docx', 'notices/通知.txt', 'notices/附件.pdf')).toMatchObject([
      { file: 'content/notices/通知.docx' },
      { file: 'content/notices/通知.txt' },
      { file: 'content/notices/附件.pdf' },
    ]);
  });

  it('at an address of the program', () => {
    expect(faults('pages/fees.md')).toEqual([
      {
        file: 'content/pages/fees.md',
        message: '网址 /fees/ 是本站自己的栏目，这篇文字不会公布。',
        remedy: '请改名，例如 about-fees.md。',
      },
    ]);
  });

  it.each([
    ['notices/a.md', 'notices/a.mdx'],
    ['notices/A.md', 'notices/a.md'],
    ['notices/a b.md', 'notices/a-b.md'],
  ])('at one address: %s and %s', (first, second) => {
    const [one, two] = faults(first, second);
    expect(one?.message).toContain(`和 content/${second} 的网址相同`);
    expect(two?.message).toContain(`和 content/${first} 的网址相同`);
  });
});

describe('what is left alone', () => {
  it.each([
    'notices/_draft.md',
    'notices/_drafts/2026/a.md',
    'notices/图 1.png',
    'notices/pictures/a.webp',
    'README.md',
    'logo.ai',
  ])('%s', (path) => {
    expect(faults(path)).toEqual([]);
  });
});

describe('the addresses of the program at the root', () => {
  it('are those of its pages and registers', () => {
    const pages = readdirSync(new URL('../../../src/pages/', import.meta.url))
      .map((name) => name.replace(/\.astro$/, ''))
      .filter((name) => !name.startsWith('[') && name !== 'index');
    const own = [...pages, ...REGISTERS.map(({ id }) => id), 'pagefind'];
    expect([...ROOT_ADDRESSES].sort()).toEqual(own.sort());
  });
});
