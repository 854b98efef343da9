import { expect, it } from 'vitest';
import { summary } from '../../../../src/components/search/summary.ts';

const asked = { q: '实验', kind: null, area: null };
const texts = { number: 2, kinds: {}, areas: {}, isKnown: true };

it('the summary counts kindergartens and the rest apart', () => {
  expect(summary(asked, { number: 7, mentions: 0 }, texts)).toBe(
    '与“实验”有关的：幼儿园 7 所，其他内容 2 条',
  );
  expect(summary({ ...asked, kind: '指南' }, null, texts)).toBe('与“实验”有关的：指南 2 条');
});

it('the summary says that nothing was found only where all was looked through', () => {
  expect(summary(asked, { number: 0, mentions: 0 }, { ...texts, number: 0 })).toBe(
    '没有找到与“实验”有关的内容',
  );
  expect(summary(asked, { number: 0, mentions: 0 }, { ...texts, number: 0, isKnown: false })).toBe(
    '没有查全与“实验”有关的内容',
  );
  expect(summary(asked, { number: 7, mentions: 0 }, { ...texts, number: 0, isKnown: false })).toBe(
    '与“实验”有关的：幼儿园 7 所；其余没有查到',
  );
});
