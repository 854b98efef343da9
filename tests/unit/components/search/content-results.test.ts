import { describe, expect, it } from 'vitest';
import {
  contentWords,
  mentionWords,
  moreWords,
  resultItem,
  spokenOf,
} from '../../../../src/components/search/content-results.ts';
import type { PagefindHit } from '../../../../src/search/fulltext/pagefind-api.ts';

const hits = (...ids: readonly string[]): readonly PagefindHit[] =>
  ids.map((id) => ({ id, data: () => Promise.reject(new Error(id)) }));
const asked = { q: '班额', kind: null, area: null };

describe('a result of the texts', () => {
  it('holds the page’s title, its kind, and the sentences around what was found', () => {
    const page = {
      url: '/kg/guides/mian-baojiaofei/',
      content: '免保教费怎么算. 学前一年免保教费 & 其他。',
      meta: { title: '免保教费怎么算' },
      filters: { 类别: ['指南'] },
    };
    expect(resultItem(page, '免保教费').html).toBe(
      '<li><a href="/kg/guides/mian-baojiaofei/"><mark>免保教费</mark>怎么算</a><small>指南</small>' +
        '<p>学前一年<mark>免保教费</mark> &amp; 其他。</p></li>',
    );
  });

  it('says the number of a document', () => {
    const meta = { title: '通知', docNo: '示教体发〔2026〕52号' };
    const { html } = resultItem({ url: '/', content: '正文。', meta, filters: {} }, '〔2026〕52号');
    expect(html).toContain('<p class="doc-no">文号 示教体发〔2026〕52号</p>');
  });

  it('never takes markup from the index', () => {
    const page = { url: '/', content: '<b>粗</b>', meta: { title: '<i>题</i>' }, filters: {} };
    expect(resultItem(page, '粗').html).not.toMatch(/<[bi]>/);
  });
});

describe('the sentence over the texts', () => {
  it('tells those that hold the words from those that may be about them', () => {
    const found = { sure: hits('a', 'b'), loose: hits('c'), docNumber: null };
    expect(contentWords(asked, found)).toBe('写到“班额”的内容 2 条，另有 1 条可能有关');
    expect(contentWords({ ...asked, kind: '指南' }, { ...found, loose: [] })).toBe('写到“班额”的指南 2 条');
    expect(contentWords(asked, { ...found, sure: [] })).toBe('可能与“班额”有关的内容 1 条');
  });

  it('writes a document’s number as official writing has it', () => {
    const docNumber = { issuer: '示教体发', key: '2026-52', found: 'document' } as const;
    expect(contentWords(asked, { sure: hits('a'), loose: [], docNumber })).toBe(
      '文号示教体发〔2026〕52号：内容 1 条',
    );
    expect(contentWords(asked, { sure: hits('a'), loose: hits('b'), docNumber })).toBe(
      '文号示教体发〔2026〕52号：内容 1 条，另有 1 条年份和序号相同',
    );
  });

  it('says of a document that is only named that texts name it, not that it was not found', () => {
    const docNumber = { issuer: '发改价格', key: '2025-1644', found: 'named' } as const;
    expect(contentWords(asked, { sure: hits('a', 'b'), loose: [], docNumber })).toBe(
      '写到发改价格〔2025〕1644号的内容 2 条',
    );
  });

  it('does not pass one issuer’s document off as another’s', () => {
    const docNumber = { issuer: '成教发', key: '2026-52', found: 'alike' } as const;
    expect(contentWords(asked, { sure: [], loose: hits('a'), docNumber })).toBe(
      '没有查到成教发〔2026〕52号；年份和序号相同的内容 1 条',
    );
  });
});

it('a document’s number is marked and counted by year and number, whoever issued it; words as they are', () => {
  expect(spokenOf('示教体发[2026]52号')).toBe('〔2026〕52号');
  expect(spokenOf('班额')).toBe('班额');
});

it('the button for more says how many it brings', () => {
  expect(moreWords(3)).toBe('再看 3 条');
  expect(moreWords(30)).toBe('再看 10 条');
});

it('kindergartens that only name the words are counted apart', () => {
  expect(mentionWords('乐善镇人民政府', 3)).toBe('写到“乐善镇人民政府”的 3 所');
});
