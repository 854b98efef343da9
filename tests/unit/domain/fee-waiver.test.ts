import { describe, expect, it } from 'vitest';
import { waiverFor } from '../../../src/domain/fee-waiver.ts';
import { NOT_CHARGED, NOT_GIVEN } from '../../../src/domain/reported.ts';
import { isoDate } from '../../../src/domain/school-date.ts';
import { REGION, TOWN, aBureau, aKindergarten, aPrivateKindergarten } from '../builders.ts';
import { aFee, aRating, aWaiver, yuan } from '../fee-builders.ts';

const day = isoDate('2026-11-15');
const privateLevel = aWaiver({ subject: '民办', amount: yuan(380), docNo: '示财教〔2025〕32号' });
const rules = aBureau({ feeWaivers: [aWaiver(), privateLevel] });

describe('the waiver for the year before school', () => {
  it('leaves nothing to pay at a public kindergarten', () => {
    const result = waiverFor(aFee({ amount: yuan(380) }), true, aKindergarten(), rules, day);
    expect(result).toMatchObject({ standard: 38000, waived: 38000, net: 0, unit: '元/生·月' });
    expect(result).toMatchObject({ waiver: { docNo: '示财教〔2025〕31号' }, converted: false });
  });

  it('at a public kindergarten waives an amount where the bureau gives one', () => {
    const amount = aBureau({ feeWaivers: [aWaiver({ amount: yuan(300) })] });
    expect(waiverFor(aFee(), true, aKindergarten(), amount, day)).toMatchObject({
      waived: 30000,
      net: 10000,
    });
  });

  it('at a private kindergarten leaves the excess over the level', () => {
    const result = waiverFor(aFee({ amount: yuan(820) }), true, aPrivateKindergarten(), rules, day);
    expect(result).toMatchObject({ standard: 82000, waived: 38000, net: 44000 });
    expect(result).toMatchObject({ waiver: { docNo: '示财教〔2025〕32号' } });
  });

  it('at a private kindergarten below the level waives the fee and gives nothing back', () => {
    const result = waiverFor(aFee({ amount: yuan(350) }), true, aPrivateKindergarten(), rules, day);
    expect(result).toMatchObject({ standard: 35000, waived: 35000, net: 0 });
  });

  it('is converted to the unit of the fee', () => {
    const fee = aFee({ amount: yuan(3000), unit: '元/生·学期' });
    expect(waiverFor(fee, true, aPrivateKindergarten(), rules, day)).toMatchObject({
      standard: 300000,
      waived: 190000,
      net: 110000,
      unit: '元/生·学期',
      converted: true,
    });
  });

  it('that goes by a level is not known while a rating is held back', () => {
    const first = aWaiver({ subject: '民办', scheme: 'YX-FL', level: '一类园', amount: yuan(460) });
    const byLevel = aBureau({ feeWaivers: [privateLevel, first] });
    const held = [{ table: 'assessments', rows: 1, assessmentKinds: ['等级评定'] as const }];
    const kindergarten = aPrivateKindergarten({ held });
    expect(waiverFor(aFee(), true, kindergarten, byLevel, day)).toEqual({ reason: 'under-review' });
    expect(waiverFor(aFee(), true, kindergarten, rules, day)).toMatchObject({ waived: 38000 });
  });

  it('takes the exact level before 全部 and the nearest district upwards', () => {
    const first = aWaiver({ subject: '民办', scheme: 'YX-FL', level: '一类园', amount: yuan(460) });
    const ofTown = aWaiver({ subject: '民办', district: TOWN.code, amount: yuan(200) });
    const ofRegion = aWaiver({ subject: '民办', district: REGION.code, amount: yuan(900) });
    const rated = aPrivateKindergarten({ assessments: [aRating()] });
    const fee = aFee({ amount: yuan(820) });
    const county = aBureau({ feeWaivers: [ofRegion, privateLevel, first] });
    expect(waiverFor(fee, true, rated, county, day)).toMatchObject({ waived: 46000, exactLevel: true });
    expect(waiverFor(fee, true, aPrivateKindergarten(), county, day)).toMatchObject({ waived: 38000 });
    const town = aBureau({ feeWaivers: [first, ofTown] });
    expect(waiverFor(fee, true, rated, town, day)).toMatchObject({ waived: 20000, exactLevel: false });
  });

  it('begins on its day; before the autumn of 2025 there was none to publish', () => {
    const fee = aFee({ effectiveFrom: isoDate('2024-09-01') });
    expect(waiverFor(fee, true, aKindergarten(), rules, isoDate('2025-08-31'))).toEqual({
      reason: 'before-policy',
    });
    expect(waiverFor(fee, true, aKindergarten(), rules, isoDate('2025-09-01'))).toMatchObject({ net: 0 });
  });

  it('is for the year before school and for 保育教育费 alone', () => {
    expect(waiverFor(aFee(), false, aKindergarten(), rules, day)).toEqual({ reason: 'not-final-year' });
    const boarding = aFee({ category: '住宿费', item: '住宿费' });
    expect(waiverFor(boarding, true, aKindergarten(), rules, day)).toEqual({ reason: 'other-category' });
  });

  it('has nothing to say where the fee is missing or not charged, and no policy where no district has one', () => {
    const [missing, free] = [aFee({ amount: NOT_GIVEN }), aFee({ amount: NOT_CHARGED })];
    expect(waiverFor(missing, true, aKindergarten(), rules, day)).toEqual({ reason: 'no-amount' });
    expect(waiverFor(free, true, aKindergarten(), rules, day)).toEqual({ reason: 'not-charged' });
    expect(waiverFor(aFee(), true, aKindergarten(), aBureau(), day)).toEqual({ reason: 'not-published' });
  });

  it('cannot be taken from a fee per 次', () => {
    const fee = aFee({ unit: '元/生·次' });
    expect(waiverFor(fee, true, aPrivateKindergarten(), rules, day)).toEqual({ reason: 'unit' });
  });
});
