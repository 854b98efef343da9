import { describe, expect, it } from 'vitest';
import { fen } from '../../../../../src/domain/money.ts';
import { NOT_GIVEN } from '../../../../../src/domain/reported.ts';
import { isoDate } from '../../../../../src/domain/school-date.ts';
import { finderEntries } from '../../../../../src/search/find/build/finder-entries.ts';
import { aBureau, aClass, aKindergarten, aPost, aPrivateKindergarten } from '../../../builders.ts';

function entryOf(change: Parameters<typeof aKindergarten>[0]) {
  return finderEntries(aBureau({ kindergartens: [aKindergarten(change)] }))[0];
}

describe('a kindergarten in the finder', () => {
  it('lies in its town and county', () => {
    expect(entryOf({})).toMatchObject({ district: '990101002', town: '云溪镇', county: '云溪县' });
  });

  it('is searchable by its aliases and former names', () => {
    const renamed = {
      formerCode: '9900000001',
      date: isoDate('2024-09-01'),
      currentCode: NOT_GIVEN,
      type: '更名',
      formerName: '春蕾托儿所',
      docNo: NOT_GIVEN,
    } as const;
    expect(entryOf({ aliases: ['县幼'], formerCodes: [renamed] })).toMatchObject({
      aliases: ['县幼'],
      formerNames: ['春蕾托儿所'],
    });
  });

  it('has as many children to a teacher as its rows give, and free places by its approved ones', () => {
    const facts = entryOf({
      approvedPlaces: 60,
      classes: [aClass('小班', 24)],
      staffing: [aPost('专任教师', 2)],
    })?.facts;
    expect(facts?.childrenPerTeacher).toBe(12);
    expect(facts?.freePlaces).toBe(36);
  });

  it('has neither where nothing is published', () => {
    const facts = entryOf({})?.facts;
    expect(facts?.childrenPerTeacher).toEqual(NOT_GIVEN);
    expect(facts?.freePlaces).toEqual(NOT_GIVEN);
  });

  it('counts a fee by the semester as it comes to a month', () => {
    const fee = {
      code: '9900100001',
      category: '保育教育费',
      item: '保育教育费',
      ageGroup: '全部',
      effectiveFrom: isoDate('2025-09-01'),
      amount: fen(200_000),
      unit: '元/生·学期',
      service: NOT_GIVEN,
      basis: '云发改〔2025〕1号',
      refund: NOT_GIVEN,
      voluntary: NOT_GIVEN,
      noticedOn: NOT_GIVEN,
      until: NOT_GIVEN,
    } as const;
    expect(entryOf({ fees: [fee], classes: [aClass('小班', 24)] })?.facts.monthlyFees).toEqual({
      小班: 40_000,
    });
  });

  it('is inclusive where public, and not where private and unrecognised', () => {
    expect(entryOf({})?.facts.inclusive).toBe(true);
    const [other] = finderEntries(aBureau({ kindergartens: [aPrivateKindergarten()] }));
    expect(other?.facts.inclusive).toBe(false);
  });
});
