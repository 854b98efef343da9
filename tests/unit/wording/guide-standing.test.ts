import { describe, expect, it } from 'vitest';
import { isoDate } from '../../../src/domain/school-date.ts';
import { guideStanding } from '../../../src/wording/guide-standing.ts';

const UPDATED = isoDate('2026-06-01');
const TODAY = isoDate('2026-11-15');
const GENERAL = {
  reviewedOn: null,
  words: '通用说明：按国家规定编写，未经本地教育部门审定；当地另有规定的，以当地文件为准',
};

describe('who stands for a guide', () => {
  it('is nobody until the bureau says that it has reviewed the guides', () => {
    expect(guideStanding({ guidesReviewed: null }, UPDATED, TODAY)).toEqual(GENERAL);
  });

  it('is the bureau from the day of its review on', () => {
    const guidesReviewed = isoDate('2026-06-01');
    expect(guideStanding({ guidesReviewed }, UPDATED, TODAY)).toEqual({ reviewedOn: '2026-06-01' });
  });

  it('is nobody again when the text is newer than the review', () => {
    expect(guideStanding({ guidesReviewed: isoDate('2026-05-31') }, UPDATED, TODAY)).toEqual(GENERAL);
  });

  it('is nobody before the day of the review has come', () => {
    expect(guideStanding({ guidesReviewed: isoDate('2026-11-16') }, UPDATED, TODAY)).toEqual(GENERAL);
  });
});
