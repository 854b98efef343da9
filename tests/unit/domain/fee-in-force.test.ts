import { describe, expect, it } from 'vitest';
import {
  ageGroupsOverlap,
  appliesToAge,
  feePhase,
  feesForAge,
  feesInForce,
  periodsOverlap,
} from '../../../src/domain/fee-in-force.ts';
import { isoDate } from '../../../src/domain/school-date.ts';
import { aFee, yuan } from '../fee-builders.ts';

const old = aFee({ amount: yuan(380), until: isoDate('2026-08-31') });
const risen = aFee({ amount: yuan(420), effectiveFrom: isoDate('2026-09-01') });

describe('the fee in force', () => {
  it('changes on the 执行日期, the 截止日期 being the last day of the old one', () => {
    expect(feesInForce([old, risen], isoDate('2026-08-31'))).toEqual([old]);
    expect(feesInForce([old, risen], isoDate('2026-09-01'))).toEqual([risen]);
  });

  it('is upcoming before its first day and past after its last', () => {
    expect(feePhase(risen, isoDate('2026-08-31'))).toBe('upcoming');
    expect(feePhase(risen, isoDate('2026-09-01'))).toBe('current');
    expect(feePhase(old, isoDate('2026-09-01'))).toBe('past');
  });

  it('of a period overlaps another only where they share a day', () => {
    expect(periodsOverlap(old, risen)).toBe(false);
    expect(periodsOverlap(old, aFee({ effectiveFrom: isoDate('2026-08-31') }))).toBe(true);
    expect(periodsOverlap(risen, aFee())).toBe(true);
  });
});

describe('the age group of a fee', () => {
  it('全部 overlaps every age', () => {
    expect(ageGroupsOverlap('全部', '小班')).toBe(true);
    expect(ageGroupsOverlap('混龄', '全部')).toBe(true);
    expect(ageGroupsOverlap('小班', '中班')).toBe(false);
  });

  it('全部 of 保育教育费 is for children of three and over, 全部 of 保育费 for 托班', () => {
    expect(appliesToAge(aFee(), '大班')).toBe(true);
    expect(appliesToAge(aFee(), '托班')).toBe(false);
    expect(appliesToAge(aFee({ category: '保育费', item: '保育费' }), '托班')).toBe(true);
    expect(appliesToAge(aFee({ category: '保育费', item: '保育费' }), '小班')).toBe(false);
    expect(appliesToAge(aFee({ category: '代收费', item: '伙食费' }), '托班')).toBe(true);
  });

  it('of its own stands before 全部 of the same item', () => {
    const top = aFee({ ageGroup: '大班', amount: yuan(300) });
    expect(feesForAge([aFee(), top], '大班', isoDate('2026-11-15'))).toEqual([top]);
    expect(feesForAge([aFee(), top], '小班', isoDate('2026-11-15'))).toEqual([aFee()]);
  });
});
