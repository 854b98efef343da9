import { describe, expect, it } from 'vitest';
import type { NoCapReason } from '../../../src/domain/fee-cap.ts';
import { NOT_GIVEN, UNDER_REVIEW } from '../../../src/domain/reported.ts';
import { isoDate } from '../../../src/domain/school-date.ts';
import { excessVerdict, noCapWord, unknownWaiverWords, voluntaryWord } from '../../../src/wording/fees.ts';
import { anApproval, yuan } from '../fee-builders.ts';

describe('a fee above its guide price', () => {
  it('without an approval is a fault', () => {
    expect(excessVerdict(yuan(16), '元/生·月', undefined)).toEqual({
      word: '高出最高标准 16 元/月',
      tone: 'bad',
    });
  });

  it('with an approval is said with its document, its reason and its end, and is no fault', () => {
    const approval = anApproval({
      reason: '省级示范园延长浮动幅度',
      docNo: '示发改价〔2026〕3号',
      validUntil: isoDate('2027-08-31'),
    });
    expect(excessVerdict(yuan(16), '元/生·月', approval)).toEqual({
      word: '高出最高标准 16 元/月，示发改价〔2026〕3号批准：省级示范园延长浮动幅度（至2027年8月31日）',
      tone: 'none',
    });
  });
});

describe('a fee without a guide price', () => {
  it.each<[NoCapReason, string]>([
    ['market-price', '不适用'],
    ['no-cap', '没有公布最高标准'],
    ['unit', '计费单位不同，不能比较'],
    ['under-review', '待核实'],
  ])('%s is said as %s', (reason, word) => {
    expect(noCapWord(reason)).toBe(word);
  });
});

describe('a fee in words', () => {
  it('that a family may choose is 自愿', () => {
    expect(voluntaryWord(true)).toBe('自愿');
  });

  it('that all pay is 统一收取', () => {
    expect(voluntaryWord(false)).toBe('统一收取');
  });

  it('whose waiver is not on the site says that it is not published, never that there is none', () => {
    expect(unknownWaiverWords(NOT_GIVEN)).toBe('减免标准未公布');
    expect(unknownWaiverWords(UNDER_REVIEW)).toBe('减免标准待核实');
  });
});
