import { describe, expect, it } from 'vitest';
import {
  feeSubjectOn,
  isInclusive,
  isPublic,
  natureOn,
  peerNature,
  profitStatusOn,
  recognitionHolds,
  recognitionOn,
  recognitionState,
} from '../../../src/domain/inclusive.ts';
import { NOT_GIVEN } from '../../../src/domain/reported.ts';
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

describe('the state of a recognition', () => {
  const dated = aRecognition({ validUntil: isoDate('2026-02-28') });

  it('is upcoming before the day it is decided for', () => {
    expect(recognitionState(dated, isoDate('2025-02-28'))).toBe('upcoming');
  });

  it('is in force on its last day', () => {
    expect(recognitionState(dated, isoDate('2026-02-28'))).toBe('in-force');
  });

  it('is expired on the day after', () => {
    expect(recognitionState(dated, isoDate('2026-03-01'))).toBe('expired');
  });

  it('is revoked from the day of the revocation', () => {
    const revoked = aRecognition({ revokedOn: isoDate('2026-07-01') });
    expect(recognitionState(revoked, isoDate('2026-07-01'))).toBe('revoked');
  });

  it('stays revoked after the term it would have had', () => {
    const revoked = aRecognition({ validUntil: isoDate('2026-08-31'), revokedOn: isoDate('2026-07-01') });
    expect(recognitionState(revoked, day)).toBe('revoked');
  });

  it('is in force without an end where none is given', () => {
    expect(recognitionState(aRecognition(), isoDate('2040-01-01'))).toBe('in-force');
  });
});

describe('the recognition in force', () => {
  it('is the newest of several', () => {
    const renewed = aRecognition({ recognisedOn: isoDate('2026-03-01'), docNo: '示教体发〔2026〕7号' });
    const kindergarten = aPrivateKindergarten({ recognitions: [renewed, aRecognition()] });
    expect(recognitionOn(kindergarten, day)?.docNo).toBe('示教体发〔2026〕7号');
  });

  it('of a public kindergarten is none', () => {
    expect(recognitionOn(aKindergarten({ recognitions: [aRecognition()] }), day)).toBeUndefined();
  });
});

describe('营利性质', () => {
  it('is not asked of a public kindergarten', () => {
    expect(profitStatusOn(aKindergarten(), day)).toBeUndefined();
  });

  it('is not known where it is not given', () => {
    expect(profitStatusOn(aPrivateKindergarten({ profitStatus: NOT_GIVEN }), day)).toBeUndefined();
  });

  it('is what it was before a change', () => {
    const changed: AttributeChange = {
      code: '9900000001',
      effectiveFrom: isoDate('2026-01-01'),
      field: '营利性质',
      formerValue: '营利性',
    };
    const kindergarten = aPrivateKindergarten({ history: [changed] });
    expect(profitStatusOn(kindergarten, isoDate('2025-12-31'))).toBe('营利性');
    expect(profitStatusOn(kindergarten, isoDate('2026-01-01'))).toBe('非营利性');
  });
});

describe('办园性质', () => {
  it('is what it was before a change', () => {
    const kindergarten = aKindergarten({ history: [bought] });
    expect(natureOn(kindergarten, isoDate('2025-08-31'))).toBe('民办');
  });
});

describe('kindergartens that are compared', () => {
  it('are told apart as 公办', () => {
    expect(peerNature('公办')).toBe('公办');
  });

  it('are told apart as 普惠性民办', () => {
    expect(peerNature('普惠性民办')).toBe('普惠性民办');
  });

  it.each(['其他非营利性民办', '营利性民办'] as const)('are 其他民办 where they are %s', (subject) => {
    expect(peerNature(subject)).toBe('其他民办');
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
