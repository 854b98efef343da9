import { describe, expect, it } from 'vitest';
import type { Bureau } from '../../../../src/domain/bureau.ts';
import { unchanging, valueOn } from '../../../../src/domain/dated.ts';
import type { Kindergarten } from '../../../../src/domain/kindergarten.ts';
import { NOT_GIVEN, UNDER_REVIEW } from '../../../../src/domain/reported.ts';
import { isoDate } from '../../../../src/domain/school-date.ts';
import { feesView } from '../../../../src/views/kindergarten/fees-view.ts';
import { aClass, aKindergarten, aPrivateKindergarten } from '../../builders.ts';
import { aCap, aFee, aRating, aRecognition, aWaiver, anApproval, yuan } from '../../fee-builders.ts';
import { published } from '../../published.ts';

/** By which rules the prices of a kindergarten are set: pricing, waiver, guide price. */
function viewOf(change: Partial<Kindergarten>, rules: Partial<Bureau> = {}, make = aKindergarten) {
  const { profile, bureau } = published(make(change), rules);
  return feesView(profile, bureau);
}

const byAge = (['小班', '中班', '大班'] as const).map((ageGroup) => aFee({ ageGroup }));
const classes = [aClass('小班', 20), aClass('中班', 20), aClass('大班', 20)];

describe('who sets the prices', () => {
  const pricingOf = (change: Partial<Kindergarten>, make = aKindergarten) =>
    viewOf({ fees: [aFee()], classes, ...change }, {}, make).pricing;

  it('is said after the kind of the kindergarten', () => {
    expect(pricingOf({})?.value).toBe(
      '本园是公办园，保教费实行政府指导价：政府定基准和上浮幅度，幼儿园在幅度内定价；服务性收费和代收费实行市场调节价（发改价格〔2025〕1644号）。',
    );
  });

  it('names 住宿费 at a boarding kindergarten', () => {
    expect(pricingOf({ serviceForm: '寄宿制' })?.value).toContain('保教费、住宿费实行政府指导价');
  });

  it('is the kindergarten itself where it is run for profit', () => {
    const forProfit = pricingOf({ profitStatus: '营利性' }, aPrivateKindergarten);
    expect(forProfit?.value).toBe(
      '本园是营利性民办园，各项收费实行市场调节价：由幼儿园自主定价，并向社会公示（发改价格〔2025〕1644号）。',
    );
  });

  it('follows a recognition that runs out', () => {
    const recognitions = [aRecognition({ validUntil: isoDate('2027-02-28') })];
    const pricing = pricingOf({ recognitions }, aPrivateKindergarten);
    expect(pricing?.value).toContain('本园是普惠性民办园，');
    expect(pricing?.next.map(({ from, value }) => [from, value.slice(0, 11)])).toEqual([
      ['2027-03-01', '本园是非营利性民办园，'],
    ]);
  });

  it('is not said of a kindergarten that is not running', () => {
    expect(pricingOf({ status: '筹建' })).toBeNull();
  });
});

describe('the waiver in the price list', () => {
  it('that is not published is said to be, and leaves the net open', () => {
    const [care] = viewOf({ fees: byAge, classes }).categories;
    expect(care?.list.value?.rows.map(({ ages, waived, net }) => [ages, waived, net])).toEqual([
      ['小班、中班', null, '400 元/月'],
      ['大班', '减免标准未公布', NOT_GIVEN],
    ]);
  });

  it('that goes by a rating which is held back is being checked, and leaves the net open', () => {
    const feeWaivers = [aWaiver({ scheme: 'YX-FL', level: '一类园', amount: yuan(300) })];
    const held = [{ table: 'assessments', rows: 1 }];
    const [care] = viewOf({ fees: byAge, classes, held }, { feeWaivers }).categories;
    expect(care?.list.value?.rows.map(({ ages, waived, net }) => [ages, waived, net])).toEqual([
      ['小班、中班', null, '400 元/月'],
      ['大班', '减免标准待核实', UNDER_REVIEW],
    ]);
  });

  it('has its columns also where it is not published', () => {
    expect(viewOf({ fees: byAge, classes }).categories[0]?.list.value?.waived).toBe(true);
  });

  it('has no columns where nobody in the year before school pays the fee', () => {
    const young = viewOf({ fees: [aFee()], classes: [aClass('小班', 20)] });
    expect(young.categories[0]?.list.value?.waived).toBe(false);
  });
});

describe('the guide price in the price list', () => {
  const pricingOf = (rules: Partial<Bureau>, change: Partial<Kindergarten> = {}) => {
    const fees = [aFee({ amount: yuan(450) })];
    return viewOf({ fees, classes, ...change }, rules).categories[0]?.pricing ?? unpriced;
  };
  const unpriced = unchanging({ mode: '', caps: [] });
  const capsOf = (rules: Partial<Bureau>, day = '2026-11-15') =>
    valueOn(pricingOf(rules), day).caps.map(({ verdict }) => verdict);

  it('is kept to by a fee up to it', () => {
    expect(capsOf({ feeCaps: [aCap({ benchmark: yuan(450), floatUp: 0 })] })).toEqual([
      { word: '在最高标准以内', tone: 'good' },
    ]);
  });

  it('is passed by a fee with an approval, which is named', () => {
    const approval = anApproval({
      reason: '省级示范园',
      docNo: '示发改价〔2026〕3号',
      validUntil: isoDate('2027-08-31'),
    });
    expect(capsOf({ feeCaps: [aCap()], exemptions: [approval] })).toEqual([
      {
        word: '高出最高标准 36 元/月，示发改价〔2026〕3号批准：省级示范园（至2027年8月31日）',
        tone: 'none',
      },
    ]);
  });

  const lowered = {
    feeCaps: [
      aCap({ benchmark: yuan(450), until: isoDate('2027-02-28') }),
      aCap({ effectiveFrom: isoDate('2027-03-01') }),
    ],
  };

  it('that is announced to be lowered holds until then', () => {
    expect(capsOf(lowered, '2027-02-28')).toEqual([{ word: '在最高标准以内', tone: 'good' }]);
  });

  it('that was announced to be lowered is passed from its first day', () => {
    expect(capsOf(lowered, '2027-03-01')).toEqual([{ word: '高出最高标准 36 元/月', tone: 'bad' }]);
  });

  it('goes by the level of a rating until its term has passed', () => {
    const byLevel = {
      feeCaps: [aCap(), aCap({ scheme: 'YX-FL', level: '一类园', benchmark: yuan(450) })],
    };
    const rated = { assessments: [aRating({ validUntil: isoDate('2026-12-31') })] };
    const { next } = pricingOf(byLevel, rated);
    expect(next.map(({ from, value }) => [from, value.caps[0]?.verdict?.word])).toEqual([
      ['2027-01-01', '高出最高标准 36 元/月'],
    ]);
  });

  it('that goes by a rating which is held back is being checked, and no verdict is given', () => {
    const byLevel = { feeCaps: [aCap(), aCap({ scheme: 'YX-FL', level: '一类园', benchmark: yuan(450) })] };
    const { value } = pricingOf(byLevel, { held: [{ table: 'assessments', rows: 1 }] });
    expect(value.caps).toEqual([{ text: '待核实', verdict: null }]);
  });

  it('that an approval lets a fee pass is passed without one after its end', () => {
    const approval = anApproval({ validUntil: isoDate('2026-12-31') });
    expect(capsOf({ feeCaps: [aCap()], exemptions: [approval] }, '2027-01-01')).toEqual([
      { word: '高出最高标准 36 元/月', tone: 'bad' },
    ]);
  });
});
