import { describe, expect, it } from 'vitest';
import { ageIn, agesFrom } from '../../../src/domain/age.ts';
import { isoDate, schoolYear } from '../../../src/domain/school-date.ts';

const year = schoolYear('2026-2027');

describe('the age group of a child', () => {
  it('is by the years reached on the cutoff day', () => {
    expect(ageIn(isoDate('2024-08-31'), year, '08-31').stage).toBe('托班');
    expect(ageIn(isoDate('2023-08-31'), year, '08-31').stage).toBe('小班');
    expect(ageIn(isoDate('2023-09-01'), year, '08-31').stage).toBe('托班');
    expect(ageIn(isoDate('2022-08-20'), year, '08-31').stage).toBe('中班');
    expect(ageIn(isoDate('2022-10-05'), year, '08-31').stage).toBe('小班');
    expect(ageIn(isoDate('2020-09-01'), year, '08-31')).toEqual({
      schoolYear: year,
      stage: '大班',
      finalYear: true,
    });
  });

  it('follows the cutoff of the locality', () => {
    expect(ageIn(isoDate('2023-10-05'), year, '12-31').stage).toBe('小班');
  });

  it('is none below two and school from six', () => {
    expect(ageIn(isoDate('2024-09-01'), year, '08-31').stage).toBe('未到入托年龄');
    expect(ageIn(isoDate('2020-08-31'), year, '08-31').stage).toBe('小学');
    expect(ageIn(isoDate('2012-01-01'), year, '08-31').stage).toBe('小学');
  });

  it('is listed year by year until school', () => {
    const stages = agesFrom(isoDate('2022-10-05'), year, '08-31').map((age) => [age.schoolYear, age.stage]);
    expect(stages).toEqual([
      ['2026-2027', '小班'],
      ['2027-2028', '中班'],
      ['2028-2029', '大班'],
      ['2029-2030', '小学'],
    ]);
  });
});
