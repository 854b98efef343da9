import { describe, expect, it } from 'vitest';
import type { EnrolmentPlan } from '../../../../../src/domain/kindergarten.ts';
import { NOT_APPLICABLE, NOT_GIVEN, WITHHELD } from '../../../../../src/domain/reported.ts';
import { isoDate, schoolYear } from '../../../../../src/domain/school-date.ts';
import { finderEntries } from '../../../../../src/search/find/build/finder-entries.ts';
import { FINDER_FACTS } from '../../../../../src/search/find/build/finder-facts.ts';
import { aBureau, aClass, aKindergarten, aPost, aPrivateKindergarten } from '../../../builders.ts';
import { aFee, aRating, aWaiver, yuan } from '../../../fee-builders.ts';

const aPlan = (change: Partial<EnrolmentPlan> = {}): EnrolmentPlan => ({
  code: '9900000001',
  schoolYear: schoolYear('2026-2027'),
  ageGroup: '小班',
  plannedPlaces: 60,
  admitted: 48,
  catchment: NOT_GIVEN,
  opensOn: NOT_GIVEN,
  closesOn: NOT_GIVEN,
  prospectusUrl: NOT_GIVEN,
  countedOn: isoDate('2026-09-10'),
  ...change,
});

function entryOf(change: Parameters<typeof aKindergarten>[0]) {
  const bureau = aBureau({ kindergartens: [aKindergarten(change)], feeWaivers: [aWaiver()] });
  return finderEntries(bureau, FINDER_FACTS)[0];
}

const valueOf = (change: Parameters<typeof aKindergarten>[0], id: string) =>
  entryOf(change)?.facts[id]?.value;

describe('a kindergarten in the finder', () => {
  it('lies in its town and county', () => {
    expect(entryOf({})).toMatchObject({ district: '990101002', town: '云溪镇', county: '云溪县' });
  });

  it('is plain data, the same when it comes back from where it was kept', () => {
    const campus = {
      code: '9900000001',
      name: '东校区',
      district: '990101003',
      address: NOT_GIVEN,
      phone: WITHHELD,
      longitude: NOT_GIVEN,
      latitude: NOT_GIVEN,
      coordinateSystem: NOT_GIVEN,
    };
    const told = [{}, { fees: [aFee()] }, { enrolment: [aPlan()] }, { classes: [aClass('小班', 24)] }];
    for (const change of [...told, { campuses: [campus] } as unknown as (typeof told)[number]]) {
      const entry = entryOf(change);
      expect(JSON.parse(JSON.stringify(entry))).toStrictEqual(entry);
    }
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

  it('is searchable by the catchment of its newest plan, each wording once', () => {
    const plans = [
      aPlan({ schoolYear: schoolYear('2025-2026'), catchment: '旧城' }),
      aPlan({ catchment: '文昌社区' }),
      aPlan({ ageGroup: '中班', catchment: '文昌社区' }),
    ];
    expect(entryOf({ enrolment: plans })?.catchment).toBe('文昌社区');
  });
});

describe('what the finder knows of a kindergarten', () => {
  it('is its rating in force', () => {
    expect(valueOf({ assessments: [aRating()] }, 'rating')).toBe('一类园');
  });

  it('is how many children a teacher has', () => {
    const counted = { classes: [aClass('小班', 24), aClass('大班', 30)], staffing: [aPost('专任教师', 4)] };
    expect(valueOf(counted, 'ratio')).toBe(13.5);
    expect(valueOf({}, 'ratio')).toEqual(NOT_GIVEN);
  });

  it('is the free places of each age group’s plan, by which zero and missing are two', () => {
    const plans = [aPlan(), aPlan({ ageGroup: '大班', plannedPlaces: 30, admitted: 30 })];
    expect(valueOf({ enrolment: plans }, 'free/小班')).toBe(12);
    expect(valueOf({ enrolment: plans }, 'free/大班')).toBe(0);
    expect(valueOf({ enrolment: [aPlan({ admitted: WITHHELD })] }, 'free/小班')).toEqual(WITHHELD);
    expect(valueOf({ classes: [aClass('小班', 24)] }, 'free/小班')).toEqual(NOT_GIVEN);
    expect(valueOf({ classes: [aClass('小班', 24)] }, 'free/中班')).toEqual(NOT_APPLICABLE);
  });

  it('is its fee by the semester as it comes to a month', () => {
    const change = {
      fees: [aFee({ amount: yuan(3000), unit: '元/生·学期' })],
      classes: [aClass('小班', 24), aClass('大班', 30)],
    };
    expect(valueOf(change, 'fee/小班')).toBe(60_000);
    expect(valueOf(change, 'fee/大班')).toBe(60_000);
    expect(valueOf({ classes: [aClass('小班', 24)] }, 'fee/小班')).toEqual(NOT_GIVEN);
  });

  it('is a fee that is announced, from its day on', () => {
    const fees = [
      aFee({ until: isoDate('2027-01-31') }),
      aFee({ effectiveFrom: isoDate('2027-02-01'), amount: yuan(450) }),
    ];
    expect(entryOf({ fees, classes: [aClass('小班', 24)] })?.facts['fee/小班']).toEqual({
      value: 40_000,
      next: [{ from: '2027-02-01', value: 45_000 }],
    });
  });

  it('is that a public one is inclusive, and a private one that is not recognised is not', () => {
    expect(valueOf({}, 'inclusive')).toBe(true);
    const bureau = aBureau({ kindergartens: [aPrivateKindergarten()] });
    expect(finderEntries(bureau, FINDER_FACTS)[0]?.facts['inclusive']?.value).toBe(false);
  });
});
