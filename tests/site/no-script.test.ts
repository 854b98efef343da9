import { describe, expect, it } from 'vitest';
import { pageHtml } from '../browser/site.ts';

const noscriptOf = (path: string): string =>
  /<div class="no-script"[^>]*>(.*?)<\/div>/s.exec(pageHtml(path).replace(/^.*<h1/s, ''))?.[1] ?? '';

describe('a search without a script', () => {
  it('lands on a list that says that nothing was searched', () => {
    expect(noscriptOf('/kindergartens/')).toContain('写的词没有查，下面的名单不是查找的结果');
  });

  it('leads with the towns, before the list by name', () => {
    expect(noscriptOf('/kindergartens/')).toContain('href="/kg/districts/990102001/"');
    const page = pageHtml('/kindergartens/');
    expect(page.indexOf('class="no-script"')).toBeLessThan(page.indexOf('data-result-count'));
  });

  it('of the whole site says so too, and leads with the same towns', () => {
    expect(noscriptOf('/search/')).toContain('href="/kg/districts/990102001/"');
  });

  it('of the costs leads to the towns', () => {
    expect(noscriptOf('/cost/')).toContain('href="#towns"');
  });
});
