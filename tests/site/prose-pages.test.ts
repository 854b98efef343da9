import { describe, expect, it } from 'vitest';
import { builtFiles, pageHtml } from '../browser/site.ts';

describe('guides, the manual, 关于本站', () => {
  it('carry the meta tags of an article with their own date', () => {
    const about = pageHtml('/about/');
    expect(about).toContain('<meta name="ArticleTitle" content="关于本站"');
    expect(about).toMatch(/<meta name="PubDate" content="\d{4}-\d\d-\d\d"/);
    expect(about).not.toContain('ColumnName');
  });

  it('are 通用说明 without date and source where the bureau has not reviewed them', () => {
    const guide = pageHtml('/guides/mian-baojiaofei/');
    expect(guide).toContain('<meta name="ArticleTitle" content="免保教费怎么算"');
    expect(guide).toContain('通用说明：按国家规定编写，未经本地教育部门审定');
    expect(guide).not.toContain('PubDate');
    expect(guide).not.toContain('ContentSource');
  });

  it('of the manual name no bureau as their author', () => {
    const manual = pageHtml('/help/meizhang-biao/');
    expect(manual).toContain('随本网站程序提供的使用手册');
    expect(manual).not.toContain('ContentSource');
  });

  it('of a plan tell the year of its document from the day of the page', () => {
    const plan = pageHtml('/plans/yunxi/');
    expect(plan).toContain('示政办发〔2022〕18号（2022 年印发）');
    expect(plan).toContain('网页更新日期');
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

  it('ships its index without Pagefind’s own search boxes and worker', () => {
    const files = builtFiles().filter((file) => file.startsWith('pagefind/'));
    expect(files).toContain('pagefind/pagefind.js');
    expect(files.filter((file) => /ui\.(?:js|css)$|highlight|worker/.test(file))).toEqual([]);
  });
});
