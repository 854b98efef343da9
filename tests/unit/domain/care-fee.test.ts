import { describe, expect, it } from 'vitest';
import { careCategory, careFeeAmong, careFeeOn, isOtherArrangement } from '../../../src/domain/care-fee.ts';
import { isoDate } from '../../../src/domain/school-date.ts';
import { aFee, aMeal, yuan } from '../fee-builders.ts';

const day = isoDate('2026-11-15');
const halfDay = aFee({ item: '半日保育教育费', amount: yuan(220) });
const bilingual = aFee({ item: '双语班保教费', amount: yuan(1200) });
const nursery = aFee({ category: '保育费', item: '保育费', amount: yuan(900) });

describe('the care fee of an age group', () => {
  it('is the row named as its category, wherever it stands', () => {
    expect(careFeeAmong([bilingual, halfDay, aFee()], '小班')?.item).toBe('保育教育费');
  });

  it('is the first row that is no other arrangement where none is named so', () => {
    expect(careFeeAmong([halfDay, bilingual], '小班')?.item).toBe('双语班保教费');
  });

  it('is another arrangement where there is nothing else', () => {
    expect(careFeeAmong([halfDay], '小班')?.item).toBe('半日保育教育费');
  });

  it('is none where no row is of its category', () => {
    expect(careFeeAmong([aMeal(), nursery], '小班')).toBeUndefined();
  });

  it('of 托班 is 保育费, never 保育教育费', () => {
    expect(careFeeAmong([aFee(), nursery], '托班')?.category).toBe('保育费');
  });
});

describe('the care fee on a day', () => {
  const rising = [
    aFee({ amount: yuan(380), until: isoDate('2027-01-31') }),
    aFee({ amount: yuan(410), effectiveFrom: isoDate('2027-02-01') }),
  ];

  it('is the row in force', () => {
    expect(careFeeOn(rising, '小班', day)?.amount).toBe(380_00);
  });

  it('is the announced row from its first day', () => {
    expect(careFeeOn(rising, '小班', isoDate('2027-02-01'))?.amount).toBe(410_00);
  });

  it('is the row of the age before the one for 全部', () => {
    const own = aFee({ ageGroup: '大班', amount: yuan(350) });
    expect(careFeeOn([aFee(), own], '大班', day)?.amount).toBe(350_00);
  });

  it('of 托班 is not the 保育教育费 that is for 全部', () => {
    expect(careFeeOn([aFee()], '托班', day)).toBeUndefined();
  });
});

describe('what care is charged as', () => {
  it('is 保育费 for 托班', () => {
    expect(careCategory('托班')).toBe('保育费');
  });

  it('is 保育教育费 for a mixed-age class', () => {
    expect(careCategory('混龄')).toBe('保育教育费');
  });
});

describe('another arrangement than the usual one', () => {
  it.each(['半日班保教费', '临时托管费', '计时托育费', '臨時看護費'])('is %s', (item) => {
    expect(isOtherArrangement(item)).toBe(true);
  });

  it.each(['保育教育费', '全日制保教费'])('is not %s', (item) => {
    expect(isOtherArrangement(item)).toBe(false);
  });
});
