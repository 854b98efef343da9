import { describe, expect, it } from 'vitest';
import { docNumbersIn, isMeant, writtenDocNumber } from '../../../../src/search/fulltext/doc-number.ts';

const NUMBER = { issuer: '成教发', key: '2025-12' };

describe('a document number', () => {
  it.each([
    '成教发〔2025〕12号',
    '成教发[2025]12号',
    '成教发（2025）12号',
    '成教发［２０２５］１２号',
    '成教发【2025】12号',
    '成教发2025 12号',
    '成教发 2025年第12号',
    '成教发〔2025〕 12 号',
    '成教发〔2025〕012号',
    '成教发[2025]12',
    '成教发202512号',
  ])('is read in %s', (written) => {
    expect(docNumbersIn(written)).toEqual([NUMBER]);
  });

  it('is read without its issuer', () => {
    expect(docNumbersIn('〔2025〕12号')).toEqual([{ issuer: '', key: '2025-12' }]);
  });

  it('is read wherever it stands in a text, as often as there are some', () => {
    expect(docNumbersIn('依据发改价格〔2025〕1644号，原清单（示发改〔2023〕30号）停止执行')).toEqual([
      { issuer: '依据发改价格', key: '2025-1644' },
      { issuer: '示发改', key: '2023-30' },
    ]);
  });

  it.each(['2026年9月1日', '2026', '2026 年 12', '学府壹号', '52号', '2026—2027 学年', '20260826'])(
    'is not %s',
    (text) => expect(docNumbersIn(text)).toEqual([]),
  );

  it('is written as official writing has it', () => {
    expect(writtenDocNumber(NUMBER)).toBe('成教发〔2025〕12号');
  });
});

describe('the document that is meant', () => {
  it('is of the same year and number, and of the issuer as far as that is said', () => {
    expect(isMeant({ issuer: '', key: '2025-12' }, NUMBER)).toBe(true);
    expect(isMeant({ issuer: '关于成教发', key: '2025-12' }, NUMBER)).toBe(true);
    expect(isMeant({ issuer: '教发', key: '2025-12' }, NUMBER)).toBe(true);
    expect(isMeant({ issuer: '示发改', key: '2025-12' }, NUMBER)).toBe(false);
    expect(isMeant(NUMBER, { issuer: '', key: '2025-12' })).toBe(false);
    expect(isMeant({ issuer: '成教发', key: '2025-1' }, NUMBER)).toBe(false);
  });
});
