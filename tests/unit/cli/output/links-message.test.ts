import { describe, expect, it } from 'vitest';
import { describeDeadLinks } from '../../../../src/cli/output/links-message.ts';

const texts = ['notices/收费.md', 'pages/about.mdx', 'indicators/public-share.mdx'];

describe('a dead link', () => {
  it('of a text is a warning that names the text', () => {
    const dead = [{ file: 'notices/收费/index.html', address: '/kg/fee/' }];
    expect(describeDeadLinks(dead, texts)).toEqual({
      fault: null,
      warning:
        '提醒 网页文字里有打不开的链接：本站没有这个网页或文件。\n  content/notices/收费.md：/kg/fee/\n请打开这篇文字，改正或删去链接：本站的网页写成 /fees/ 的样子；附件放进 public 文件夹，写成 /文件名。',
    });
  });

  it('of an indicator’s method is one of that text', () => {
    const dead = [{ file: 'progress/public-share/index.html', address: '/plan/' }];
    expect(describeDeadLinks(dead, texts).warning).toContain(
      '  content/indicators/public-share.mdx：/plan/\n',
    );
  });

  it('that other pages have too is a fault of the program', () => {
    const dead = ['about/index.html', 'fees/index.html'].map((file) => ({
      file,
      address: '/kg/_astro/a.css',
    }));
    const { fault, warning } = describeDeadLinks(dead, texts);
    expect(fault).toContain('  about/index.html、fees/index.html：/kg/_astro/a.css\n');
    expect(warning).toBeNull();
  });

  it('is one line for an address, however many pages have it', () => {
    const dead = [1, 2, 3, 4, 5].map((n) => ({ file: `towns/${n}/index.html`, address: '/a.css' }));
    expect(describeDeadLinks(dead, texts).fault).toContain(
      '  towns/1/index.html、towns/2/index.html、towns/3/index.html 等 5 个网页：/a.css\n',
    );
  });
});
