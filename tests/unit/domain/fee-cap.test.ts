import { describe, expect, it } from 'vitest';
import { capFor, excessOverCap } from '../../../src/domain/fee-cap.ts';
import type { AssessmentKind } from '../../../src/domain/code-lists.ts';
import { NOT_CHARGED, UNDER_REVIEW } from '../../../src/domain/reported.ts';
import { isoDate } from '../../../src/domain/school-date.ts';
import { COUNTY, REGION, TOWN, aBureau, aKindergarten, aPrivateKindergarten } from '../builders.ts';
import { aCap, aFee, aRating, aRecognition, yuan } from '../fee-builders.ts';

const day = isoDate('2026-11-15');

describe('the guide price of a fee', () => {
  it('is the benchmark and the upward float', () => {
    const cap = capFor(aFee(), aKindergarten(), aBureau({ feeCaps: [aCap()] }), day);
    expect(cap).toMatchObject({
      benchmark: 36000,
      maximum: 41400,
      district: COUNTY,
      exactLevel: false,
      converted: false,
    });
  });

  it('is that of the exact level before that of 全部', () => {
    const first = aCap({ scheme: 'YX-FL', level: '一类园', benchmark: yuan(400) });
    const rules = aBureau({ feeCaps: [aCap(), first] });
    const rated = aKindergarten({ assessments: [aRating()] });
    expect(capFor(aFee(), rated, rules, day)).toMatchObject({ maximum: 46000, exactLevel: true });
    expect(capFor(aFee(), aKindergarten(), rules, day)).toMatchObject({ maximum: 41400, exactLevel: false });
  });

  it('does not take a level of the same name from another scheme', () => {
    const other = aCap({ scheme: 'QT-FL', level: '一类园', benchmark: yuan(900) });
    const rated = aKindergarten({ assessments: [aRating()] });
    expect(capFor(aFee(), rated, aBureau({ feeCaps: [other] }), day)).toEqual({ reason: 'no-cap' });
  });

  it('follows a downgrade, and falls back to 未评级 after the rating was revoked', () => {
    const first = aCap({ scheme: 'YX-FL', level: '一类园', benchmark: yuan(400) });
    const second = aCap({ scheme: 'YX-FL', level: '二类园', benchmark: yuan(320) });
    const unrated = aCap({ scheme: 'YX-FL', level: '未评级', benchmark: yuan(280), floatUp: 0 });
    const rules = aBureau({ feeCaps: [first, second, unrated] });
    const downgrade = aRating({ decidedOn: isoDate('2026-03-01'), result: '二类园', resultType: '降级' });
    const revoked = aRating({ decidedOn: isoDate('2026-06-01'), resultType: '撤销' });
    const history = [aRating(), downgrade, revoked];
    const kindergarten = aKindergarten({ assessments: history });
    expect(capFor(aFee(), kindergarten, rules, isoDate('2026-01-01'))).toMatchObject({ maximum: 46000 });
    expect(capFor(aFee(), kindergarten, rules, isoDate('2026-04-01'))).toMatchObject({ maximum: 36800 });
    expect(capFor(aFee(), kindergarten, rules, day)).toMatchObject({ maximum: 28000 });
  });

  describe('that goes by a level', () => {
    const first = aCap({ scheme: 'YX-FL', level: '一类园', benchmark: yuan(450) });
    const rules = aBureau({ feeCaps: [aCap(), first] });
    const open = { reason: 'under-review' };
    const heldBack = (kind: AssessmentKind | null) => [
      { table: 'assessments', rows: 1, assessmentKinds: [kind] },
    ];

    it('is not known while a rating is held back', () => {
      const kindergarten = aKindergarten({ held: heldBack('等级评定') });
      expect(capFor(aFee(), kindergarten, rules, day)).toEqual(open);
      const unread = aKindergarten({ held: heldBack(null) });
      expect(capFor(aFee(), unread, rules, day)).toEqual(open);
    });

    it('is not known while the scheme of a rating is being checked', () => {
      const rating = aRating({ scheme: UNDER_REVIEW, decidedOn: isoDate('2026-06-01') });
      const kindergarten = aKindergarten({ assessments: [rating] });
      expect(capFor(aFee(), kindergarten, rules, day)).toEqual(open);
      expect(capFor(aFee(), kindergarten, rules, isoDate('2026-05-31'))).toMatchObject({ benchmark: 36000 });
    });

    it('is known where another result than a rating is held back', () => {
      const kindergarten = aKindergarten({ assessments: [aRating()], held: heldBack('年度检查') });
      expect(capFor(aFee(), kindergarten, rules, day)).toMatchObject({ benchmark: 45000 });
    });

    it('is known where the nearest district has one for every level', () => {
      const kindergarten = aKindergarten({ held: heldBack('等级评定') });
      const near = aBureau({ feeCaps: [aCap({ district: TOWN.code }), first] });
      expect(capFor(aFee(), kindergarten, near, day)).toMatchObject({ district: TOWN, benchmark: 36000 });
    });
  });

  it('is that of the nearest district upwards', () => {
    const ofTown = aCap({ district: TOWN.code, benchmark: yuan(300), floatUp: 0 });
    const ofRegion = aCap({ district: REGION.code, benchmark: yuan(800), floatUp: 0 });
    const near = aBureau({ feeCaps: [ofRegion, ofTown, aCap()] });
    const far = aBureau({ feeCaps: [ofRegion] });
    expect(capFor(aFee(), aKindergarten(), near, day)).toMatchObject({ maximum: 30000, district: TOWN });
    expect(capFor(aFee(), aKindergarten(), far, day)).toMatchObject({ maximum: 80000, district: REGION });
  });

  it('is converted to the unit of the fee by the cost assumptions', () => {
    const rules = aBureau({ feeCaps: [aCap()] });
    expect(capFor(aFee({ unit: '元/生·学期' }), aKindergarten(), rules, day)).toMatchObject({
      benchmark: 180000,
      maximum: 207000,
      converted: true,
    });
    expect(capFor(aFee({ unit: '元/生·天' }), aKindergarten(), rules, day)).toMatchObject({
      benchmark: 1636,
      maximum: 1882,
    });
    expect(capFor(aFee({ unit: '元/生·次' }), aKindergarten(), rules, day)).toEqual({ reason: 'unit' });
  });

  it('of a fee for 全部 is the lowest of the prices by age', () => {
    const caps = [
      aCap({ ageGroup: '小班', benchmark: yuan(420), floatUp: 0 }),
      aCap({ ageGroup: '大班', benchmark: yuan(350), floatUp: 0 }),
      aCap({ benchmark: yuan(400), floatUp: 0 }),
    ];
    const rules = aBureau({ feeCaps: caps });
    expect(capFor(aFee(), aKindergarten(), rules, day)).toMatchObject({ maximum: 35000 });
    expect(capFor(aFee({ ageGroup: '小班' }), aKindergarten(), rules, day)).toMatchObject({ maximum: 42000 });
    expect(capFor(aFee({ ageGroup: '中班' }), aKindergarten(), rules, day)).toMatchObject({ maximum: 40000 });
  });

  it('is the one in force on the day', () => {
    const old = aCap({ until: isoDate('2026-08-31'), effectiveFrom: isoDate('2024-09-01') });
    const risen = aCap({ effectiveFrom: isoDate('2026-09-01'), benchmark: yuan(400), floatUp: 0 });
    const rules = aBureau({ feeCaps: [old, risen] });
    expect(capFor(aFee(), aKindergarten(), rules, isoDate('2026-08-31'))).toMatchObject({ maximum: 41400 });
    expect(capFor(aFee(), aKindergarten(), rules, isoDate('2026-09-01'))).toMatchObject({ maximum: 40000 });
    expect(capFor(aFee(), aKindergarten(), rules, isoDate('2024-08-31'))).toEqual({ reason: 'no-cap' });
  });

  it('depends on who runs the kindergarten on that day', () => {
    const rules = aBureau({ feeCaps: [aCap({ subject: '普惠性民办', benchmark: yuan(600), floatUp: 0 })] });
    const recognised = aPrivateKindergarten({
      recognitions: [aRecognition({ revokedOn: isoDate('2026-07-01') })],
    });
    expect(capFor(aFee(), recognised, rules, isoDate('2026-06-30'))).toMatchObject({ maximum: 60000 });
    expect(capFor(aFee(), recognised, rules, day)).toEqual({ reason: 'no-cap' });
    const forProfit = aPrivateKindergarten({ profitStatus: '营利性' });
    expect(capFor(aFee(), forProfit, rules, day)).toEqual({ reason: 'market-price' });
  });
});

describe('the excess over a guide price', () => {
  it('is what the fee is above the maximum, and none where it is within or not charged', () => {
    const cap = { maximum: yuan(414) };
    expect(excessOverCap(aFee({ amount: yuan(430) }), cap)).toBe(1600);
    expect(excessOverCap(aFee({ amount: yuan(414) }), cap)).toBeNull();
    expect(excessOverCap(aFee({ amount: NOT_CHARGED }), cap)).toBeNull();
  });
});
