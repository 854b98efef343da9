import { describe, expect, it } from 'vitest';
import { builtFiles, pageHtml } from '../browser/site.ts';

describe('guides, the manual, 关于本站', () => {
  it('carry the meta tags of an article with their own date', () => {
    const guide = pageHtml('/guides/mian-baojiaofei/');
    expect(guide).toContain('<meta name="ArticleTitle" content="免保教费怎么算"');
    expect(guide).toMatch(/<meta name="PubDate" content="\d{4}-\d\d-\d\d"/);
    expect(guide).not.toContain('ColumnName');
  });

  it('say at the head of a guide which documents it rests on', () => {
    const guide = pageHtml('/guides/mian-baojiaofei/');
    expect(guide.indexOf('国办发〔2025〕27号')).toBeLessThan(guide.indexOf('<h2'));
  });

  it('are listed in the order their authors gave', () => {
    const list = pageHtml('/guides/');
    expect(list.indexOf('收费政策一看就懂')).toBeLessThan(list.indexOf('免保教费怎么算'));
    expect(list).toContain('<meta name="ColumnName" content="政策指南"');
  });

  it('describe every table of the data files', () => {
    const manual = pageHtml('/help/meizhang-biao/');
    for (const table of ['kindergartens', 'fees', 'staffing', 'holidays', 'waivers']) {
      expect(manual).toContain(`id="${table}"`);
    }
  });
});

describe('the page for addresses that do not exist', () => {
  const html = pageHtml('/404.html');

  it('leads back by absolute addresses, for it is served at any depth', () => {
    expect(html).toContain('href="/kg/"');
    expect(html).toContain('action="/kg/kindergartens/"');
  });

  it('is kept from search engines', () => {
    expect(html).toContain('<meta name="robots" content="noindex"');
  });
});

describe('the full-text search', () => {
  it('may run WebAssembly on its own page and on no other', () => {
    expect(pageHtml('/search/')).toContain("'wasm-unsafe-eval'");
    expect(pageHtml('/')).not.toContain("'wasm-unsafe-eval'");
  });

  it('ships its index without Pagefind’s own search boxes', () => {
    const files = builtFiles().filter((file) => file.startsWith('pagefind/'));
    expect(files).toContain('pagefind/pagefind.js');
    expect(files.filter((file) => /ui\.(?:js|css)$|highlight/.test(file))).toEqual([]);
  });
});
