import { describe, expect, it } from 'vitest';
import { isoDate } from '../../../src/domain/school-date.ts';
import { costTurns, priceTurns, ratingTurns, standingTurns } from '../../../src/domain/turning-days.ts';
import { aKindergarten } from '../builders.ts';
import { aCap, aFee, aRating, aRecognition, aWaiver, anApproval } from '../fee-builders.ts';

const asOf = isoDate('2026-11-15');
const becamePublic = {
  code: '9900000001',
  effectiveFrom: isoDate('2027-09-01'),
  field: '办园性质',
  formerValue: '民办',
} as const;

describe('the days on which who runs a kindergarten may change', () => {
  it('hold the day after the last day of a recognition', () => {
    const recognitions = [aRecognition({ validUntil: isoDate('2027-02-28') })];
    expect(standingTurns({ recognitions, history: [] }, asOf)).toEqual(['2027-03-01']);
  });

  it('hold the very day of a revocation', () => {
    const recognitions = [aRecognition({ revokedOn: isoDate('2026-12-01') })];
    expect(standingTurns({ recognitions, history: [] }, asOf)).toEqual(['2026-12-01']);
  });

  it('hold the day of a change of nature', () => {
    expect(standingTurns({ recognitions: [], history: [becamePublic] }, asOf)).toEqual(['2027-09-01']);
  });

  it('leave out what was before', () => {
    const recognitions = [aRecognition({ validUntil: isoDate('2026-02-28') })];
    expect(standingTurns({ recognitions, history: [] }, asOf)).toEqual([]);
  });
});

describe('the days on which a rating may change', () => {
  it('hold the day after its term', () => {
    const assessments = [aRating({ validUntil: isoDate('2026-12-31') })];
    expect(ratingTurns({ assessments }, asOf)).toEqual(['2027-01-01']);
  });

  it('leave out the terms of other assessments', () => {
    const assessments = [aRating({ kind: '年度检查', validUntil: isoDate('2026-12-31') })];
    expect(ratingTurns({ assessments }, asOf)).toEqual([]);
  });
});

describe('the days on which what a child pays may change', () => {
  const rising = [
    aFee({ until: isoDate('2027-01-31') }),
    aFee({ effectiveFrom: isoDate('2027-02-01') }),
    aFee({ ageGroup: '托班', until: isoDate('2026-12-31') }),
  ];

  it('are those on which a fee begins or has ended, in order, each once', () => {
    const kindergarten = aKindergarten({ fees: rising });
    expect(costTurns(kindergarten, [], asOf)).toEqual(['2027-01-01', '2027-02-01']);
  });

  it('are those of the waivers too', () => {
    const waivers = [aWaiver({ effectiveFrom: isoDate('2027-09-01') })];
    expect(costTurns(aKindergarten(), waivers, asOf)).toEqual(['2027-09-01']);
  });

  it('hold the end of a rating where a waiver may go by the level', () => {
    const kindergarten = aKindergarten({ assessments: [aRating({ validUntil: isoDate('2026-12-31') })] });
    expect(costTurns(kindergarten, [aWaiver()], asOf)).toEqual(['2027-01-01']);
  });

  it('do not hold the end of a rating where nothing is waived', () => {
    const kindergarten = aKindergarten({ assessments: [aRating({ validUntil: isoDate('2026-12-31') })] });
    expect(costTurns(kindergarten, [], asOf)).toEqual([]);
  });

  it('hold a change of nature, by which another waiver applies', () => {
    expect(costTurns(aKindergarten({ history: [becamePublic] }), [], asOf)).toEqual(['2027-09-01']);
  });
});

describe('the days on which a price list may change', () => {
  it('are those of the fees and waivers, of who runs the kindergarten, of the rating and of the guide prices', () => {
    const kindergarten = aKindergarten({
      fees: [aFee({ until: isoDate('2026-11-30') })],
      assessments: [aRating({ validUntil: isoDate('2026-12-31') })],
      recognitions: [aRecognition({ validUntil: isoDate('2027-02-28') })],
    });
    const rules = {
      feeWaivers: [aWaiver({ effectiveFrom: isoDate('2027-09-01') })],
      feeCaps: [aCap({ until: isoDate('2027-03-31') })],
      exemptions: [],
    };
    expect(priceTurns(kindergarten, rules, asOf)).toEqual([
      '2026-12-01',
      '2027-01-01',
      '2027-03-01',
      '2027-04-01',
      '2027-09-01',
    ]);
  });

  describe('with approvals', () => {
    const turnsOf = (rule: string) => {
      const exemptions = [anApproval({ rule, validUntil: isoDate('2027-06-30') })];
      return priceTurns(aKindergarten(), { feeWaivers: [], feeCaps: [], exemptions }, asOf);
    };

    it('are the days after their ends too', () => {
      expect(turnsOf('fee-over-cap')).toEqual(['2027-07-01']);
    });

    it('are not those of what excuses another finding', () => {
      expect(turnsOf('roll-over-capacity')).toEqual([]);
    });
  });
});
