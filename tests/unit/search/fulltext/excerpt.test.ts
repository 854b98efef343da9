import { describe, expect, it } from 'vitest';
import { excerptParts } from '../../../../src/search/fulltext/excerpt.ts';

describe('an excerpt of the full text', () => {
  it('is cut where a hit begins and ends', () => {
    expect(excerptParts('大班<mark>免</mark>收<mark>保教费</mark>。')).toEqual([
      { text: '大班', marked: false },
      { text: '免', marked: true },
      { text: '收', marked: false },
      { text: '保教费', marked: true },
      { text: '。', marked: false },
    ]);
  });

  it('holds what the page says, not how HTML writes it, and no markup but the marks', () => {
    expect(excerptParts('A &amp; B &lt;b&gt;')).toEqual([{ text: 'A & B <b>', marked: false }]);
    expect(excerptParts('&amp;lt;')).toEqual([{ text: '&lt;', marked: false }]);
  });

  it('drops the breaks between words and the punctuation a sentence before left', () => {
    expect(excerptParts('、怎么\u200B退')).toEqual([{ text: '怎么退', marked: false }]);
  });

  it('ends a heading that Pagefind closed with a Latin stop as Chinese does', () => {
    expect(excerptParts('谁来定价. 公办园')).toEqual([{ text: '谁来定价。 公办园', marked: false }]);
    expect(excerptParts('第 3.5 条')).toEqual([{ text: '第 3.5 条', marked: false }]);
  });
});
