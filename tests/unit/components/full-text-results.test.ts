import { describe, expect, it } from 'vitest';
import {
  SearchFailed,
  failureWords,
  foundWords,
  kindButtons,
  resultItem,
} from '../../../src/components/full-text-results.ts';
import { htmlOf } from '../../../src/components/markup.ts';

describe('a result of the full text', () => {
  it('holds the page’s title, its kind, and the words around what was found', () => {
    const page = {
      url: '/kg/guides/mian-baojiaofei/',
      excerpt: '学前一年<mark>免</mark>保教费 &amp; 其他',
      meta: { title: '免保教费怎么算' },
      filters: { 类别: ['指南'] },
    };
    expect(resultItem(page).html).toBe(
      '<li><a href="/kg/guides/mian-baojiaofei/">免保教费怎么算</a><small>指南</small>' +
        '<p>学前一年<mark>免</mark>保教费 &amp; 其他</p></li>',
    );
  });

  it('never takes markup from the index', () => {
    const page = { url: '/', excerpt: '<b>粗</b>', meta: { title: '<i>题</i>' }, filters: {} };
    expect(resultItem(page).html).not.toMatch(/<[bi]>/);
  });
});

describe('the kinds', () => {
  it('are those that have results, the chosen one among them whatever it has', () => {
    const html = htmlOf(kindButtons({ q: '班额', kind: '公告' }, { 指南: 3 }, 3));
    expect(html).toBe(
      '<button type="button" value="" aria-pressed="false">全部<small>3</small></button>' +
        '<button type="button" value="公告" aria-pressed="true">公告<small>0</small></button>' +
        '<button type="button" value="指南" aria-pressed="false">指南<small>3</small></button>',
    );
  });

  it('are none where nothing was found', () => {
    expect(htmlOf(kindButtons({ q: '班额', kind: null }, {}, 0))).toBe('');
  });
});

describe('the sentence over the results', () => {
  it('says how many of what', () => {
    expect(foundWords({ q: '班额', kind: null }, 12)).toBe('与“班额”有关的有 12 条。');
    expect(foundWords({ q: '班额', kind: '指南' }, 1)).toBe('与“班额”有关的指南有 1 条。');
    expect(foundWords({ q: '班额', kind: null }, 0)).toContain('没有找到与“班额”有关的内容');
  });

  it('says which step failed, and why, without a guess at the network', () => {
    expect(failureWords(new SearchFailed('program', new TypeError('Failed to fetch')))).toBe(
      '没有取得搜索程序（Failed to fetch）。请稍后再试，或者用下面的栏目查找。',
    );
    expect(failureWords(new SearchFailed('index', new Error('wasm')))).toContain('搜索程序没有启动（wasm）');
    expect(failureWords(new TypeError('x is undefined'))).toContain('搜索没有成功（x is undefined）');
  });
});
