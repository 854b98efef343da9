import { describe, expect, it } from 'vitest';
import { displayedRange, fold, fragmentsOf } from '../../../../../src/search/find/match/fold.ts';

describe('folding', () => {
  it('drops width, case, accents, spaces and marks', () => {
    expect(fold('ＡＢＣ 双语（城东）Lǚ·园')).toBe('abc双语城东lv园');
  });

  it('gives a range of the displayed text, marks inside it included', () => {
    expect(displayedRange('双语(城东)幼儿园', 2, 4)).toEqual([3, 5]);
    expect(displayedRange('双语(城东)幼儿园', 1, 3)).toEqual([1, 4]);
  });

  it('splits a query at spaces and commas', () => {
    expect(fragmentsOf('云溪镇,阳光  幼')).toEqual(['云溪镇', '阳光', '幼']);
  });
});
