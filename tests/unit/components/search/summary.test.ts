import { expect, it } from 'vitest';
import { isNothing, summary } from '../../../../src/components/search/summary.ts';

const asked = { q: '实验', kind: null, area: null };
const texts = { number: 2, kinds: {}, areas: {}, isKnown: true, isByNumber: false };
const found = { number: 7, mentions: 0, isKnown: true };
const noTexts = { ...texts, number: 0 };
const nobody = { ...found, number: 0 };

it('the summary counts kindergartens and the rest apart', () => {
  expect(summary(asked, found, texts)).toBe('与“实验”有关的：幼儿园 7 所，其他内容 2 条');
  expect(summary({ ...asked, kind: '指南' }, null, texts)).toBe('与“实验”有关的：指南 2 条');
});

it('the summary says that nothing was found only where all was looked through', () => {
  expect(summary(asked, nobody, noTexts)).toBe('没有找到与“实验”有关的内容');
  expect(isNothing(nobody, noTexts)).toBe(true);
});

it('what could not be looked through is not nothing, of texts and of kindergartens alike', () => {
  const unread = { ...noTexts, isKnown: false };
  expect(summary(asked, nobody, unread)).toBe('没有查全与“实验”有关的内容');
  expect(summary(asked, { ...nobody, isKnown: false }, noTexts)).toBe('没有查全与“实验”有关的内容');
  expect(isNothing({ ...nobody, isKnown: false }, noTexts)).toBe(false);
  expect(summary(asked, found, unread)).toBe('与“实验”有关的：幼儿园 7 所；没有查全，原因写在下面');
  expect(summary(asked, { ...nobody, isKnown: false }, texts)).toBe(
    '与“实验”有关的：其他内容 2 条；没有查全，原因写在下面',
  );
});

it('what was found by a document’s number is not said to be of its issuer', () => {
  const number = { ...asked, q: '成教发〔2026〕52号' };
  const mentioned = { number: 0, mentions: 82, isKnown: true };
  expect(summary(number, mentioned, { ...texts, number: 1, isByNumber: true })).toBe(
    '与“〔2026〕52号”有关的：幼儿园 82 所，其他内容 1 条',
  );
  expect(summary(number, nobody, noTexts)).toBe('没有找到与“成教发〔2026〕52号”有关的内容');
});
