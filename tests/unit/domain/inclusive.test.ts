import { describe, expect, it } from 'vitest';
import { feeSubjectOn, isInclusive, isPublic, recognitionHolds } from '../../../src/domain/inclusive.ts';
import type { AttributeChange } from '../../../src/domain/kindergarten.ts';
import { isoDate } from '../../../src/domain/school-date.ts';
import { aKindergarten, aPrivateKindergarten } from '../builders.ts';
import { aRecognition } from '../fee-builders.ts';

const day = isoDate('2026-11-15');
const bought: AttributeChange = {
  code: '9900000001',
  effectiveFrom: isoDate('2025-09-01'),
  field: '办园性质',
  formerValue: '民办',
};

describe('a kindergarten whose nature changed', () => {
  const kindergarten = aKindergarten({ history: [bought] });

  it('is what it was then in past years', () => {
    expect(isPublic(kindergarten, isoDate('2025-08-31'))).toBe(false);
    expect(isPublic(kindergarten, isoDate('2025-09-01'))).toBe(true);
  });

  it('was inclusive before only by recognition', () => {
    expect(isInclusive(kindergarten, isoDate('2025-08-31'))).toBe(false);
    const recognised = { ...kindergarten, recognitions: [aRecognition()] };
    expect(isInclusive(recognised, isoDate('2025-08-31'))).toBe(true);
    expect(feeSubjectOn(recognised, isoDate('2025-08-31'))).toBe('普惠性民办');
    expect(feeSubjectOn(recognised, day)).toBe('公办');
  });

  it('changed twice is read step by step', () => {
    const earlier = { ...bought, effectiveFrom: isoDate('2020-09-01'), formerValue: '公办' };
    const twice = aKindergarten({ history: [bought, earlier] });
    expect(isPublic(twice, isoDate('2020-08-31'))).toBe(true);
    expect(isPublic(twice, isoDate('2024-01-01'))).toBe(false);
    expect(isPublic(twice, day)).toBe(true);
  });
});

describe('a recognition', () => {
  const dated = aRecognition({ validUntil: isoDate('2026-02-28') });

  it('holds from its day to its 有效期至, both included', () => {
    expect(recognitionHolds(dated, isoDate('2025-02-28'))).toBe(false);
    expect(recognitionHolds(dated, isoDate('2025-03-01'))).toBe(true);
    expect(recognitionHolds(dated, isoDate('2026-02-28'))).toBe(true);
    expect(recognitionHolds(dated, isoDate('2026-03-01'))).toBe(false);
  });

  it('ends on the day it is revoked', () => {
    const revoked = aRecognition({ revokedOn: isoDate('2026-07-01') });
    expect(recognitionHolds(revoked, isoDate('2026-06-30'))).toBe(true);
    expect(recognitionHolds(revoked, isoDate('2026-07-01'))).toBe(false);
  });
});

describe('what a kindergarten is to the fee rules', () => {
  it('is one of the four of 发改价格〔2025〕1644号', () => {
    expect(feeSubjectOn(aKindergarten(), day)).toBe('公办');
    expect(feeSubjectOn(aPrivateKindergarten({ recognitions: [aRecognition()] }), day)).toBe('普惠性民办');
    expect(feeSubjectOn(aPrivateKindergarten(), day)).toBe('其他非营利性民办');
    expect(feeSubjectOn(aPrivateKindergarten({ profitStatus: '营利性' }), day)).toBe('营利性民办');
  });
});
