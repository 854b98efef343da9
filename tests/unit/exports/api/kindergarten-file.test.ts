import { describe, expect, it } from 'vitest';
import type { Bureau } from '../../../../src/domain/bureau.ts';
import type { Kindergarten } from '../../../../src/domain/kindergarten.ts';
import { NOT_CHARGED, NOT_GIVEN, WITHHELD } from '../../../../src/domain/reported.ts';
import { isoDate } from '../../../../src/domain/school-date.ts';
import { kindergartenFile } from '../../../../src/exports/api/kindergarten-file.ts';
import { FACTS } from '../../../../src/facts/index.ts';
import { aClass, aKindergarten, anAdmission } from '../../builders.ts';
import { aFee, aMeal, aWaiver, yuan } from '../../fee-builders.ts';
import { published } from '../../published.ts';

const classes = [aClass('小班', 20), aClass('大班', 20)];

function jsonOf(change: Partial<Kindergarten>, rules: Partial<Bureau> = {}) {
  const { profile, bureau } = published(aKindergarten({ classes, ...change }), rules);
  return kindergartenFile(profile, bureau.missingTables);
}
const rising = [
  aFee({ amount: yuan(380), until: isoDate('2027-01-31') }),
  aFee({ amount: yuan(410), effectiveFrom: isoDate('2027-02-01') }),
];

describe('a kindergarten in the API', () => {
  it('says which it is and where it lies', () => {
    expect(jsonOf({})).toMatchObject({
      code: '9900000001',
      name: '云溪镇中心幼儿园',
      district: '990101002',
      county: '990101',
    });
  });

  it('has every fact that is for it, and no other', () => {
    const named = FACTS.filter(({ uses }) => uses.api).map(({ id }) => id);
    expect(Object.keys(jsonOf({}).facts)).toEqual(named);
  });

  it('is the same after it has been written and read', () => {
    const json = jsonOf({ fees: rising });
    expect(JSON.parse(JSON.stringify(json))).toEqual(json);
  });
});

describe('a fact in the API', () => {
  it('is a typed value with its unit, never a word of a page', () => {
    expect(jsonOf({ buildingArea: 2814.6 }).facts['building-area']).toEqual({
      value: 2814.6,
      absent: null,
      unit: '平方米',
      source: ['kindergartens'],
      next: [],
    });
  });

  it('that is a yes or no is true or false', () => {
    expect(jsonOf({ schoolBus: false }).facts['school-bus']).toMatchObject({ value: false, absent: null });
  });

  it('that is not published says why there is no value', () => {
    expect(jsonOf({ phone: WITHHELD }).facts['phone']).toMatchObject({ value: null, absent: 'withheld' });
  });

  it('that is not charged is no 0', () => {
    const { facts } = jsonOf({ fees: [aFee({ amount: NOT_CHARGED })] });
    expect(facts['fee/小班']).toMatchObject({ value: null, absent: 'not-charged' });
  });

  it('of money is in 分, with what is announced', () => {
    expect(jsonOf({ fees: rising }).facts['fee/小班']).toEqual({
      value: 38_000,
      absent: null,
      unit: '分/月',
      source: ['fees', 'fee_waivers'],
      next: [{ from: '2027-02-01', value: 41_000, absent: null }],
    });
  });
});

describe('a sum in the API', () => {
  const waived = { feeWaivers: [aWaiver()] };
  const yearlyOf = (at: number, change: Partial<Kindergarten>, rules: Partial<Bureau> = waived) =>
    jsonOf(change, rules).costs[at]?.yearly;

  it('is whole where everything that belongs in it is published', () => {
    expect(yearlyOf(0, { fees: rising })).toEqual({
      schoolYear: '2026-2027',
      totalFen: 395_000,
      knownFen: 395_000,
      waivedFen: 0,
      beforeWaiver: false,
      lines: [{ item: 'care', state: 'counted', netFen: 395_000 }],
    });
  });

  it('says what is waived of it', () => {
    expect(yearlyOf(1, { fees: rising })).toMatchObject({ totalFen: 0, waivedFen: 395_000 });
  });

  it('has no total where a part of it is not published', () => {
    expect(yearlyOf(0, { fees: rising, meals: '三餐两点' })).toMatchObject({
      totalFen: null,
      knownFen: 395_000,
    });
  });

  it('has no total where the waiver is not published', () => {
    expect(yearlyOf(1, { fees: rising }, {})).toMatchObject({
      totalFen: null,
      knownFen: 395_000,
      beforeWaiver: true,
    });
  });

  it('has no total where nothing of it is published, never 0', () => {
    expect(yearlyOf(0, {})).toMatchObject({ totalFen: null, knownFen: 0 });
  });

  it('of free places is not there where an age is not published', () => {
    const enrolment = [anAdmission(), anAdmission({ ageGroup: '大班', admitted: NOT_GIVEN })];
    expect(jsonOf({ enrolment }).facts['free']).toMatchObject({ value: null, absent: 'not-given' });
  });
});

describe('the costs in the API', () => {
  it('hold the published items with their standards, announced ones too', () => {
    expect(jsonOf({ fees: [...rising, aMeal()] }, { feeWaivers: [aWaiver()] }).costs[0]).toMatchObject({
      ageGroup: '小班',
      finalYear: false,
      items: [
        {
          id: 'care',
          category: '保育教育费',
          item: '保育教育费',
          role: 'care',
          voluntary: false,
          standards: [
            { from: '2026-09-01', amountFen: 38_000, unit: '元/生·月', waivedFen: null, waiverDocNo: null },
            { from: '2027-02-01', amountFen: 41_000, unit: '元/生·月', waivedFen: null, waiverDocNo: null },
          ],
        },
        {
          id: '代收费/伙食费',
          category: '代收费',
          item: '伙食费',
          role: 'meal',
          voluntary: false,
          standards: [
            { from: '2026-09-01', amountFen: 1500, unit: '元/生·天', waivedFen: null, waiverDocNo: null },
          ],
        },
      ],
      missing: [],
    });
  });

  it('name by its role what belongs in the sum and is not published, and invent no item', () => {
    const [small] = jsonOf({ meals: '三餐两点' }).costs;
    expect([small?.items, small?.missing, small?.underReview]).toEqual([[], ['care', 'meal'], []]);
  });

  it('keep a waiver that is not published apart from none', () => {
    const [small, final] = jsonOf({ fees: [aFee()] }).costs;
    const reasons = [small, final].map((cost) => cost?.items[0]?.standards[0]?.absent.waivedFen);
    expect(reasons).toEqual([null, 'not-given']);
  });

  it('are of each child: a mixed-age class has two', () => {
    const { costs } = jsonOf({ classes: [aClass('混龄', 20)] });
    expect(costs.map(({ ageGroup, finalYear }) => [ageGroup, finalYear])).toEqual([
      ['混龄', false],
      ['混龄', true],
    ]);
  });

  it('are none at a closed kindergarten', () => {
    expect(jsonOf({ status: '停办', statusDate: isoDate('2026-08-05'), fees: rising }).costs).toEqual([]);
  });
});
