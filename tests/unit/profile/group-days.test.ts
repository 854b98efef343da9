import { describe, expect, it } from 'vitest';
import { isoDate } from '../../../src/domain/school-date.ts';
import { dataUntilOf, pricesSince } from '../../../src/profile/group-days.ts';
import { aKindergarten } from '../builders.ts';
import { aFee } from '../fee-builders.ts';

const asOf = isoDate('2026-11-28');
const pricedAt = (...fees: readonly Parameters<typeof aFee>[0][]) => ({
  kindergarten: aKindergarten({ fees: fees.map((fee) => aFee(fee)) }),
});

describe('since when prices are as they are', () => {
  it('is the newest 执行日期 of any of the kindergartens', () => {
    const some = [
      pricedAt({ effectiveFrom: isoDate('2025-09-01') }, { effectiveFrom: isoDate('2026-09-01') }),
      pricedAt({ effectiveFrom: isoDate('2026-03-01') }),
    ];
    expect(pricesSince(some, asOf)).toBe('2026-09-01');
  });

  it('is not the day of an announced change', () => {
    const fees = [{ effectiveFrom: isoDate('2025-09-01') }, { effectiveFrom: isoDate('2027-03-01') }];
    expect(pricesSince([pricedAt(...fees)], asOf)).toBe('2025-09-01');
  });

  it('is the day after a 截止日期 without a price that follows', () => {
    const fee = { effectiveFrom: isoDate('2025-09-01'), until: isoDate('2026-08-31') };
    expect(pricesSince([pricedAt(fee)], asOf)).toBe('2026-09-01');
  });

  it('is not known where there are no prices', () => {
    expect(pricesSince([pricedAt()], asOf)).toBeNull();
  });
});

describe('数据截至 of some kindergartens', () => {
  it('is the newest of any', () => {
    const days = [isoDate('2026-09-30'), null, isoDate('2026-10-15')];
    expect(dataUntilOf(days.map((dataUntil) => ({ dataUntil })))).toBe('2026-10-15');
  });

  it('is none where none has one', () => {
    expect(dataUntilOf([{ dataUntil: null }])).toBeNull();
  });
});
