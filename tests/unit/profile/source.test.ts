import { describe, expect, it } from 'vitest';
import { NOT_GIVEN } from '../../../src/domain/reported.ts';
import { isoDate } from '../../../src/domain/school-date.ts';
import { sourceOf } from '../../../src/profile/source.ts';
import { aClass, aFiling } from '../builders.ts';
import { aFee, aRating } from '../fee-builders.ts';

describe('where a figure comes from', () => {
  it('is its table and the key of its row, as the files write it', () => {
    expect(sourceOf('fees', aFee())).toMatchObject({
      table: 'fees',
      key: ['9900000001', '保育教育费', '保育教育费', '全部', '2025-09-01'],
    });
  });

  it('is the basis of a fee', () => {
    expect(sourceOf('fees', aFee()).docNo).toBe('示发改〔2025〕12号');
  });

  it('is the document of a rating', () => {
    expect(sourceOf('assessments', aRating()).docNo).toBe('示教体发〔2024〕88号');
  });

  it('names no document where none is given', () => {
    expect(sourceOf('fees', aFee({ basis: NOT_GIVEN })).docNo).toBeUndefined();
  });

  it('is of the day the row speaks for, with what that day is', () => {
    expect(sourceOf('fees', aFee({ noticedOn: isoDate('2025-08-26') }))).toMatchObject({
      date: '2025-08-26',
      dateLabel: '公示日期',
    });
  });

  it('of a count is of its 统计日期', () => {
    expect(sourceOf('classes', aClass('小班', 24))).toMatchObject({
      date: '2026-09-15',
      dateLabel: '统计日期',
    });
  });

  it('of a filed change is of its newest day', () => {
    expect(sourceOf('filings', aFiling())).toMatchObject({
      date: '2026-10-01',
      dateLabel: '信息更新日期',
    });
  });
});
