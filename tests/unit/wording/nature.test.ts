import { describe, expect, it } from 'vitest';
import type { FeeSubject } from '../../../src/domain/inclusive.ts';
import { type RunBy, natureTag, natureWord, statusWord, subjectWord } from '../../../src/wording/nature.ts';

const KINDS = {
  公办: { nature: '公办', profitStatus: undefined, subject: '公办', inclusive: true },
  普惠性民办: { nature: '民办', profitStatus: '非营利性', subject: '普惠性民办', inclusive: true },
  非营利性民办: { nature: '民办', profitStatus: '非营利性', subject: '其他非营利性民办', inclusive: false },
  营利性民办: { nature: '民办', profitStatus: '营利性', subject: '营利性民办', inclusive: false },
  民办: { nature: '民办', profitStatus: undefined, subject: '其他非营利性民办', inclusive: false },
} as const satisfies Readonly<Record<string, RunBy>>;

describe('who runs a kindergarten, in a list', () => {
  it.each(Object.entries(KINDS))('is %s', (word, kind) => {
    expect(natureWord(kind)).toBe(word);
  });
});

describe('who runs a kindergarten, under its name', () => {
  it('is 公办 · 普惠: a public one is inclusive', () => {
    expect(natureTag(KINDS.公办)).toBe('公办 · 普惠');
  });

  it('is 民办 · 普惠 while the recognition holds', () => {
    expect(natureTag(KINDS.普惠性民办)).toBe('民办 · 普惠');
  });

  it('is 民办 · 非营利性 without a recognition', () => {
    expect(natureTag(KINDS.非营利性民办)).toBe('民办 · 非营利性');
  });

  it('is 民办 · 营利性', () => {
    expect(natureTag(KINDS.营利性民办)).toBe('民办 · 营利性');
  });

  it('is 民办 alone where 营利性质 is not given', () => {
    expect(natureTag(KINDS.民办)).toBe('民办');
  });
});

describe('the kind that fee rules tell apart', () => {
  it.each<[FeeSubject, string]>([
    ['公办', '公办园'],
    ['普惠性民办', '普惠性民办园'],
    ['其他非营利性民办', '非营利性民办园'],
    ['营利性民办', '营利性民办园'],
  ])('%s is said as %s', (subject, word) => {
    expect(subjectWord(subject)).toBe(word);
  });
});

describe('whether a kindergarten runs', () => {
  it('goes without saying where it does', () => {
    expect(statusWord('在办')).toBeNull();
  });

  it('is said of one that has closed', () => {
    expect(statusWord('停办')).toBe('已停办');
  });

  it('is said of one that is planned', () => {
    expect(statusWord('筹建')).toBe('筹建中');
  });
});
