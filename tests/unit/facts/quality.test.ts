import { describe, expect, it } from 'vitest';
import type { SafetyCheck } from '../../../src/domain/kindergarten.ts';
import { NOT_APPLICABLE, NOT_GIVEN, UNDER_REVIEW } from '../../../src/domain/reported.ts';
import { isoDate } from '../../../src/domain/school-date.ts';
import { aKindergarten } from '../builders.ts';
import { aRating } from '../fee-builders.ts';
import { saidOf } from './said-of.ts';

const rated = (...assessments: readonly ReturnType<typeof aRating>[]) => aKindergarten({ assessments });

describe('the rating', () => {
  it('is the level', () => {
    expect(saidOf(rated(aRating()), 'rating-held')).toMatchObject({ value: '一类园', next: [] });
  });

  it('that runs out says so from the day after', () => {
    expect(saidOf(rated(aRating({ validUntil: isoDate('2026-12-31') })), 'rating-held')).toMatchObject({
      value: '一类园',
      next: [{ from: '2027-01-01', value: '一类园（已过有效期）' }],
    });
  });

  it('that was revoked says so', () => {
    const revoked = aRating({ decidedOn: isoDate('2026-01-05'), resultType: '撤销' });
    expect(saidOf(rated(aRating(), revoked), 'rating-held').value).toBe('一类园（已撤销）');
  });

  it('that was never given is 未公布', () => {
    expect(saidOf(aKindergarten(), 'rating-held').value).toEqual(NOT_GIVEN);
  });

  it.each([
    { kind: '等级评定', absence: UNDER_REVIEW },
    { kind: '督导评估', absence: NOT_GIVEN },
    { kind: null, absence: UNDER_REVIEW },
  ] as const)('is $absence where a row of $kind is held back', ({ kind, absence }) => {
    const kindergarten = aKindergarten({
      held: [{ table: 'assessments', rows: 1, assessmentKinds: [kind] }],
    });
    expect(saidOf(kindergarten, 'rating-held').value).toEqual(absence);
    expect(saidOf(kindergarten, 'rating').value).toEqual(absence);
  });
});

describe('the rating that the finder narrows by', () => {
  it('is only one that is in force', () => {
    const expired = aRating({ validUntil: isoDate('2026-01-31') });
    expect(saidOf(rated(expired), 'rating').value).toEqual(NOT_GIVEN);
  });

  it('that runs out is none from the day after', () => {
    expect(saidOf(rated(aRating({ validUntil: isoDate('2026-12-31') })), 'rating')).toMatchObject({
      value: '一类园',
      next: [{ from: '2027-01-01', value: NOT_GIVEN }],
    });
  });
});

describe('the day of the rating', () => {
  it('is written out', () => {
    expect(saidOf(rated(aRating()), 'rated-on').words).toBe('2024年12月10日');
  });

  it('does not arise without a rating', () => {
    expect(saidOf(aKindergarten(), 'rated-on').value).toEqual(NOT_APPLICABLE);
  });
});

describe('what the newest safety check saw', () => {
  const check: SafetyCheck = {
    code: '9900000001',
    checkedOn: isoDate('2026-10-20'),
    guards: true,
    alarm: true,
    video: true,
    closedManagement: true,
    escortPost: NOT_GIVEN,
    medicalPartner: '无',
  };

  it('is said with its day', () => {
    const older = { ...check, checkedOn: isoDate('2025-10-20'), guards: false };
    expect(saidOf(aKindergarten({ safety: [check, older] }), 'guards')).toMatchObject({
      words: '是',
      note: '2026年10月20日检查',
    });
  });

  it('names that there is no medical partner as it was written', () => {
    expect(saidOf(aKindergarten({ safety: [check] }), 'medical-partner').words).toBe('无');
  });

  it('is 未公布 without a check', () => {
    expect(saidOf(aKindergarten(), 'guards')).toMatchObject({ value: NOT_GIVEN, note: null });
  });
});
