import { describe, expect, it } from 'vitest';
import { ratingOn, ratingsInForce } from '../../../src/domain/rating.ts';
import { NOT_GIVEN } from '../../../src/domain/reported.ts';
import { isoDate } from '../../../src/domain/school-date.ts';
import { aRating } from '../fee-builders.ts';

const day = isoDate('2026-11-15');

describe('the rating in force', () => {
  it('is the newest result of the scheme on the day', () => {
    const better = aRating({ decidedOn: isoDate('2026-10-01'), result: '示范园', resultType: '晋级' });
    expect(ratingOn([aRating(), better], day)).toEqual({ state: 'in-force', assessment: better });
    expect(ratingOn([better, aRating()], isoDate('2026-09-30'))).toEqual({
      state: 'in-force',
      assessment: aRating(),
    });
  });

  it('ends after its 有效期至, without an older result reviving', () => {
    const renewed = aRating({ decidedOn: isoDate('2025-01-01'), validUntil: isoDate('2026-11-14') });
    expect(ratingOn([aRating(), renewed], isoDate('2026-11-14')).state).toBe('in-force');
    expect(ratingOn([aRating(), renewed], day)).toEqual({ state: 'expired', assessment: renewed });
    expect(ratingsInForce([aRating(), renewed], day)).toEqual([]);
  });

  it('is the lower level after a downgrade and none after a revocation', () => {
    const lower = aRating({ decidedOn: isoDate('2025-06-01'), result: '二类园', resultType: '降级' });
    const revoked = aRating({ decidedOn: isoDate('2026-01-01'), resultType: '撤销' });
    expect(ratingOn([aRating(), lower], day).assessment?.result).toBe('二类园');
    expect(ratingOn([aRating(), lower, revoked], day).state).toBe('revoked');
  });

  it('is one a scheme; a revocation without a scheme ends them all', () => {
    const other = aRating({ scheme: 'SJ-SF', result: '市级示范', decidedOn: isoDate('2023-05-01') });
    expect(ratingsInForce([aRating(), other], day)).toEqual([aRating(), other]);
    const all = aRating({ scheme: NOT_GIVEN, decidedOn: isoDate('2026-02-01'), resultType: '撤销' });
    expect(ratingsInForce([aRating(), other, all], day)).toEqual([]);
  });

  it('is none where there are only other assessments', () => {
    const inspection = aRating({ kind: '年度检查', result: '合格' });
    expect(ratingOn([inspection], day)).toEqual({ state: 'unrated', assessment: undefined });
  });
});
