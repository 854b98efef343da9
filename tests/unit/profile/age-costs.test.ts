import { describe, expect, it } from 'vitest';
import type { Bureau } from '../../../src/domain/bureau.ts';
import type { Kindergarten } from '../../../src/domain/kindergarten.ts';
import { isoDate, schoolYear } from '../../../src/domain/school-date.ts';
import { aClass, aKindergarten, aPrivateKindergarten } from '../builders.ts';
import { aFee, aWaiver, yuan } from '../fee-builders.ts';
import { published } from '../published.ts';

const policies = { feeWaivers: [aWaiver(), aWaiver({ subject: '民办', amount: yuan(380) })] };
const profile = (kindergarten: Kindergarten, rules: Partial<Bureau> = policies) =>
  published(kindergarten, rules).profile;
const ages = [aClass('小班', 24), aClass('中班', 28), aClass('大班', 30)];

describe('the costs by age', () => {
  it('show the care fee before and after the waiver', () => {
    const kindergarten = aPrivateKindergarten({ classes: ages, fees: [aFee({ amount: yuan(820) })] });
    const costs = profile(kindergarten).costs;
    expect(costs.map(({ ageGroup, care }) => [ageGroup, care.value])).toEqual([
      ['小班', { standard: 82000, net: 82000 }],
      ['中班', { standard: 82000, net: 82000 }],
      ['大班', { standard: 82000, net: 44000 }],
    ]);
  });

  it('carry an announced price with its day, by the month and for care alone', () => {
    const fees = [
      aFee({ amount: yuan(380), until: isoDate('2027-01-31') }),
      aFee({ amount: yuan(410), effectiveFrom: isoDate('2027-02-01') }),
    ];
    const [cost] = profile(aKindergarten({ classes: [aClass('小班', 24)], fees })).costs;
    expect(cost?.care.next).toEqual([{ from: '2027-02-01', value: { standard: 41000, net: 41000 } }]);
    expect(cost?.monthly.next.map(({ from, value }) => [from, value.total])).toEqual([['2027-02-01', 41000]]);
  });

  it('name the row of the care fee they speak of', () => {
    const half = aFee({ item: '半日保育教育费', amount: yuan(220) });
    const [cost] = profile(aKindergarten({ classes: [aClass('小班', 24)], fees: [half, aFee()] })).costs;
    expect(cost?.careFee?.item).toBe('保育教育费');
  });

  it('are of the ages the kindergarten runs, and of 小、中、大班 where nothing is known', () => {
    expect(profile(aKindergarten({ classes: [aClass('混龄', 20)] })).ageGroups).toEqual(['混龄']);
    expect(profile(aKindergarten({ classes: ages, nursery: true })).ageGroups).toEqual([
      '托班',
      '小班',
      '中班',
      '大班',
    ]);
    expect(profile(aKindergarten()).ageGroups).toEqual(['小班', '中班', '大班']);
  });

  it('are of 小、中、大班 too where a class is held back, of which the age is not known', () => {
    const held = [{ table: 'classes', rows: 1, periods: [schoolYear('2026-2027')] }];
    const kindergarten = aKindergarten({ classes: [aClass('中班', 28)], fees: [aFee()], held });
    expect(profile(kindergarten).costs.map(({ ageGroup, careFee }) => [ageGroup, careFee?.amount])).toEqual([
      ['小班', 40000],
      ['中班', 40000],
      ['大班', 40000],
    ]);
    const before = [{ table: 'classes', rows: 1, periods: [schoolYear('2025-2026')] }];
    expect(profile(aKindergarten({ classes: [aClass('中班', 28)], held: before })).ageGroups).toEqual([
      '中班',
    ]);
  });
});
