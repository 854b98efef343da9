import { describe, expect, it } from 'vitest';
import { datedValue, mapDated, valueOn } from '../../../src/domain/dated.ts';
import { isoDate } from '../../../src/domain/school-date.ts';

const [today, spring, autumn] = [isoDate('2026-11-15'), isoDate('2027-02-01'), isoDate('2027-09-01')];
const price = datedValue(today, [today, spring, autumn], (day) => ({
  amount: day < spring ? 640 : 690,
  docNo: day < autumn ? '3号' : '44号',
}));

describe('a dated value', () => {
  it('has a step for each later day that changes it', () => {
    expect(price).toEqual({
      value: { amount: 640, docNo: '3号' },
      next: [
        { from: spring, value: { amount: 690, docNo: '3号' } },
        { from: autumn, value: { amount: 690, docNo: '44号' } },
      ],
    });
  });

  it('is the value of the last step that has begun', () => {
    expect(valueOn(price, '2027-01-31').amount).toBe(640);
    expect(valueOn(price, '2027-02-01').amount).toBe(690);
  });
});

describe('what is said of a dated value', () => {
  it('has no step on a day that changes something else', () => {
    expect(mapDated(price, ({ amount }) => amount)).toEqual({
      value: 640,
      next: [{ from: spring, value: 690 }],
    });
  });

  it('may announce the step that follows', () => {
    const said = mapDated(price, ({ amount }, following) => `${amount} → ${following?.value.amount ?? ''}`);
    expect(said.value).toBe('640 → 690');
  });
});
