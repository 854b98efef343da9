import { describe, expect, it } from 'vitest';
import { certifiedShare, postShare } from '../../../src/domain/post-share.ts';
import { NOT_APPLICABLE, NOT_GIVEN, WITHHELD } from '../../../src/domain/reported.ts';
import { aPost } from '../builders.ts';

describe('a share of a post', () => {
  it('keeps the two counts', () => {
    expect(certifiedShare(aPost('专任教师', 12, { certified: 11 }))).toEqual({
      numerator: 11,
      denominator: 12,
    });
  });

  it('of education bands needs each of them', () => {
    const both = aPost('专任教师', 12, { postgraduate: 1, bachelor: 7 });
    expect(postShare(both, ['postgraduate', 'bachelor'])).toEqual({ numerator: 8, denominator: 12 });
    const one = aPost('专任教师', 12, { bachelor: 7 });
    expect(postShare(one, ['postgraduate', 'bachelor'])).toEqual({ reason: 'not-given', absent: NOT_GIVEN });
  });

  it('is not computable without a row, without anyone, or where the count is withheld', () => {
    expect(certifiedShare(undefined)).toEqual({ reason: 'no-row', absent: NOT_GIVEN });
    expect(certifiedShare(aPost('保安员', 0, { certified: 0 }))).toEqual({
      reason: 'nobody',
      absent: NOT_APPLICABLE,
    });
    expect(certifiedShare(aPost('保安员', 2, { certified: WITHHELD }))).toEqual({
      reason: 'not-given',
      absent: WITHHELD,
    });
  });

  it('of nobody certified is zero, not missing', () => {
    expect(certifiedShare(aPost('保育员', 3, { certified: 0 }))).toEqual({ numerator: 0, denominator: 3 });
  });
});
