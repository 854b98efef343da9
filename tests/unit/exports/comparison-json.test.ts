import { describe, expect, it } from 'vitest';
import { NOT_GIVEN } from '../../../src/domain/reported.ts';
import { isoDate } from '../../../src/domain/school-date.ts';
import { comparisonJson } from '../../../src/exports/comparison-json.ts';
import { costJson } from '../../../src/exports/cost-json.ts';
import { aClass, aKindergarten, aPrivateKindergarten } from '../builders.ts';
import { aFee, aMeal, aRecognition, aWaiver, yuan } from '../fee-builders.ts';
import { published } from '../published.ts';

const classes = [aClass('小班', 20), aClass('大班', 20)];
const rising = aKindergarten({
  classes,
  fees: [
    aFee({ amount: yuan(380), until: isoDate('2027-01-31') }),
    aFee({ amount: yuan(410), effectiveFrom: isoDate('2027-02-01') }),
  ],
});

describe('a kindergarten of the comparison', () => {
  const { profile, bureau } = published(rising, { feeWaivers: [aWaiver()] });
  const json = comparisonJson(profile, bureau.asOf);
  const factOf = (id: string) => json.facts.find((one) => one.id === id);

  it('says which it is and the day it speaks for', () => {
    expect(json).toMatchObject({ code: '9900000001', town: '云溪镇', status: '在办', asOf: '2026-11-15' });
  });

  it('has its facts in finished words, with what follows', () => {
    expect(factOf('net-fee/小班')?.value).toEqual({
      value: { text: '380 元/月', absent: false },
      next: [{ from: '2027-02-01', value: { text: '410 元/月', absent: false } }],
    });
  });

  it('says of what is not published that it is absent', () => {
    expect(factOf('phone')).toMatchObject({
      value: { value: { text: '未公布', absent: true } },
      arises: true,
    });
  });

  it('says of what does not arise that it does not', () => {
    expect(factOf('yearly/托班')).toMatchObject({
      value: { value: { text: '不适用', absent: true } },
      arises: false,
    });
  });

  it('has the items that its calculator reckons with', () => {
    expect(json.ages).toEqual(costJson(profile).ages);
  });
});

describe('the costs for the calculator', () => {
  it('are of each child with its items', () => {
    const { ages } = costJson(published(rising, { feeWaivers: [aWaiver()] }).profile);
    expect(
      ages.map(({ ageGroup, finalYear, items }) => [ageGroup, finalYear, items.map(({ id }) => id)]),
    ).toEqual([
      ['小班', false, ['care']],
      ['大班', true, ['care']],
    ]);
  });

  it('list what is not published without an amount, so that the sum stays open', () => {
    const { ages } = costJson(published(aKindergarten({ classes })).profile);
    expect(ages[0]?.items).toMatchObject([{ id: 'care', category: null, standards: [{ amount: null }] }]);
  });

  it('keep a waiver that is not published', () => {
    const { ages } = costJson(published(rising).profile);
    expect(ages[1]?.items[0]?.standards[0]?.waived).toEqual(NOT_GIVEN);
  });

  it('say who runs the kindergarten, and what follows on a recognition that runs out', () => {
    const lapsing = aPrivateKindergarten({
      recognitions: [aRecognition({ validUntil: isoDate('2027-02-28') })],
    });
    expect(costJson(published(lapsing).profile).nature).toEqual({
      value: '普惠性民办',
      next: [{ from: '2027-03-01', value: '非营利性民办' }],
    });
  });

  it('have each refund rule once, with its items', () => {
    const fees = [aFee(), aFee({ category: '住宿费', item: '住宿费' }), aMeal({ refund: '按天退。' })];
    expect(costJson(published(aKindergarten({ classes, fees })).profile).refunds).toEqual([
      { of: '保育教育费、住宿费', text: '整月未出勤的全退。' },
      { of: '伙食费', text: '按天退。' },
    ]);
  });

  it('tell a department of special education apart', () => {
    const special = aKindergarten({ institutionType: '特教学前部' });
    expect([special, rising].map((one) => costJson(published(one).profile).special)).toEqual([true, false]);
  });

  it('say whether children board', () => {
    expect(costJson(published(aKindergarten({ serviceForm: '寄宿制' })).profile).boarding).toBe(true);
  });

  it('are none at a closed kindergarten', () => {
    const closed = { ...rising, status: '停办', statusDate: isoDate('2026-08-05') } as const;
    expect(costJson(published(closed).profile).ages).toEqual([]);
  });
});
