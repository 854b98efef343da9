import { describe, expect, it } from 'vitest';
import { indexedPart } from '../../../src/release/indexed-part.ts';

const page = (main: string, description = '查收费') =>
  `<html><head><title>收费公示 · 云州市幼儿园</title><meta name="description" content="${description}"></head><body><header>刊头</header>${main}<footer>页脚</footer></body></html>`;
/** What is read of a page, without what is said about it. */
const read = (html: string) =>
  indexedPart(html, '/notices/a/')?.replace(/^.*data-pagefind-body>|<i .*$/g, '') ?? null;
/** What is said about a page. */
const said = (html: string) =>
  [...(indexedPart(html, '/notices/a/') ?? '').matchAll(/<i data-pagefind-(.*?)><\/i>/g)].map(
    ([, one]) => one,
  );

describe('what the full-text search reads of a page', () => {
  it('is its marked text, without the frame around it', () => {
    const main = '<main id="main" data-pagefind-body><h1>通知</h1><p>正文</p></main>';
    expect(read(page(main))).toBe('<div><h1>通知</h1><p>正文</p></div>');
  });

  it('is its heading and its description where only words are marked', () => {
    const main = '<main data-full-text="words"><h1>幼儿园收费</h1><table>370</table></main>';
    expect(read(page(main))).toBe('<h1>幼儿园收费</h1><p>查收费</p>');
  });

  it('is these and a marked part of it, with elements of the same name inside', () => {
    const main =
      '<main data-full-text="words"><h1>毛入园率</h1><div class="prose" data-pagefind-body><div>怎么算</div>的</div><div>96%</div></main>';
    expect(read(page(main))).toBe('<h1>毛入园率</h1><p>查收费</p><div><div>怎么算</div>的</div>');
  });

  it('is nothing where nothing is marked', () => {
    expect(read(page('<main><h1>名单</h1></main>'))).toBeNull();
  });

  it('is a row of a table as a sentence, without heads that stand between sentences', () => {
    const table =
      '<table><caption>算法</caption><thead><tr><th>项目</th><th>内容</th></tr></thead><tbody>' +
      '<tr><th scope="row">公式</th><td>幼儿数 ÷ <a href="/a/">全部幼儿数</a></td></tr><tr><td></td></tr></tbody></table>';
    expect(read(page(`<main data-pagefind-body><h2>怎么算</h2>${table}</main>`))).toBe(
      '<div><h2>怎么算</h2><p>算法。</p><p>公式：幼儿数 ÷ 全部幼儿数。</p></div>',
    );
  });

  it('is of a row that says several things what each of them is', () => {
    const table =
      '<table><thead><tr><th>项目</th><th>每月</th><th>一学年</th></tr></thead><tbody>' +
      '<tr><td>免除<small>民办</small></td><td>−380 元</td><td>−3,800 元。</td></tr><tr><td>伙食费</td><td></td><td>3,300 元</td></tr></tbody></table>';
    expect(read(page(`<main data-pagefind-body>${table}</main>`))).toBe(
      '<div><p>免除 民办：每月 −380 元，一学年 −3,800 元。</p><p>伙食费：一学年 3,300 元。</p></div>',
    );
  });

  it('is a term apart from what it means', () => {
    expect(read(page('<main data-pagefind-body><dl><dt>牵头单位</dt><dd>教育局</dd></dl></main>'))).toBe(
      '<div><dl><dt>牵头单位：</dt><dd>教育局</dd></dl></div>',
    );
  });

  it('is no program that a page shows, nor a document that only the program names', () => {
    const main =
      '<main data-pagefind-body>正文<details data-pagefind-ignore><pre>SELECT -- 教督〔2020〕1号</pre></details>后文</main>';
    expect(read(page(main))).toBe('<div>正文后文</div>');
    expect(said(page(main)).filter((one) => one?.includes('文号'))).toEqual([]);
  });

  it('is no row of a long table, whose heads stay', () => {
    const table = (rows: number) =>
      `<main data-pagefind-body><table><thead><tr><th>园名</th></tr></thead><tbody>${'<tr><td>一行</td></tr>'.repeat(rows)}</tbody></table></main>`;
    expect(read(page(table(20)))).toContain('一行');
    expect(read(page(table(21)))).toBe('<div><table><thead><tr><th>园名</th></tr></thead></table></div>');
  });
});

describe('what a record is found by', () => {
  it('is its title and its kind', () => {
    expect(said(page('<main data-pagefind-body>正文</main>'))).toEqual([
      'meta="title:收费公示"',
      'filter="类别:公告"',
    ]);
  });

  it('is its own document number, and every number that it names', () => {
    const main =
      '<main data-full-text-doc-no="示教体发〔2026〕52号" data-pagefind-body>依据教督〔2020〕1号</main>';
    expect(said(page(main)).slice(1)).toEqual([
      'meta="docNo:示教体发〔2026〕52号"',
      'filter="类别:公告"',
      'filter="文号:2026-52"',
      'filter="文号:2020-1"',
    ]);
  });

  it('is the areas that it is about', () => {
    const main = '<main data-full-text-areas="990101 990101002" data-pagefind-body>正文</main>';
    expect(said(page(main)).slice(2)).toEqual(['filter="地区:990101"', 'filter="地区:990101002"']);
  });
});
