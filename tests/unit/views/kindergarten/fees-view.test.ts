import { describe, expect, it } from 'vitest';
import type { Bureau } from '../../../../src/domain/bureau.ts';
import { unchanging, valueOn } from '../../../../src/domain/dated.ts';
import type { Kindergarten } from '../../../../src/domain/kindergarten.ts';
import { NOT_CHARGED, NOT_GIVEN } from '../../../../src/domain/reported.ts';
import { isoDate } from '../../../../src/domain/school-date.ts';
import { feesView } from '../../../../src/views/kindergarten/fees-view.ts';
import { aClass, aKindergarten, aPrivateKindergarten } from '../../builders.ts';
import { aCap, aFee, aRating, aRecognition, aWaiver, yuan } from '../../fee-builders.ts';
import { published } from '../../published.ts';

function viewOf(change: Partial<Kindergarten>, rules: Partial<Bureau> = {}, make = aKindergarten) {
  const { profile, bureau } = published(make(change), rules);
  return feesView(profile, bureau);
}

const byAge = (['小班', '中班', '大班'] as const).map((ageGroup) => aFee({ ageGroup }));
const classes = [aClass('小班', 20), aClass('中班', 20), aClass('大班', 20)];

describe('the price list of a kindergarten', () => {
  it('shows the year before school as 标准 − 减免 = 实缴, and the ages that pay alike in one row', () => {
    const [care] = viewOf({ fees: byAge, classes }, { feeWaivers: [aWaiver()] }).categories;
    expect(
      care?.list.value?.rows.map(({ ages, standard, waived, net }) => [ages, standard, waived, net]),
    ).toEqual([
      ['小班、中班', '400 元/月', null, '400 元/月'],
      ['大班', '400 元/月', '−400', '0 元/月'],
    ]);
  });

  it('leaves what a private kindergarten charges above the waiver to be paid', () => {
    const fees = [aFee({ ageGroup: '大班', amount: yuan(900) })];
    const waiver = aWaiver({ subject: '民办', amount: yuan(340) });
    const [care] = viewOf({ fees, classes }, { feeWaivers: [waiver] }, aPrivateKindergarten).categories;
    expect(care?.list.value?.rows.map(({ waived, net }) => [waived, net])).toEqual([['−340', '560 元/月']]);
  });

  it('names the children of a mixed-age class who are in the year before school', () => {
    const view = viewOf({ fees: [aFee()], classes: [aClass('混龄', 20)] }, { feeWaivers: [aWaiver()] });
    expect(view.categories[0]?.list.value?.rows.map(({ ages, net }) => [ages, net])).toEqual([
      ['混龄班', '400 元/月'],
      ['混龄班中的学前一年幼儿', '0 元/月'],
    ]);
  });

  it('tells 不收取 from 未公布 and from 0 元', () => {
    const fees = [
      aFee({ category: '服务性收费', item: '甲', amount: NOT_CHARGED, voluntary: true }),
      aFee({ category: '服务性收费', item: '乙', amount: NOT_GIVEN, voluntary: true }),
      aFee({ category: '服务性收费', item: '丙', amount: yuan(0), voluntary: true }),
    ];
    const rows = viewOf({ fees, classes }).categories[0]?.list.value?.rows ?? [];
    expect(rows.map(({ item, standard }) => [item, standard])).toEqual([
      ['丙', '0 元/月'],
      ['乙', { absent: 'not-given' }],
      ['甲', { absent: 'not-charged' }],
    ]);
  });

  it('states the guide price with its float, and by how much a fee is over it', () => {
    const view = viewOf({ fees: [aFee({ amount: yuan(450) })], classes }, { feeCaps: [aCap()] });
    expect(view.categories[0]?.pricing.value.caps).toEqual([
      {
        text: '基准 360 元/月，可上浮 15%，最高 414 元/月（示发改〔2025〕12号）',
        verdict: { word: '高出最高标准 36 元/月', tone: 'bad' },
      },
    ]);
  });

  it('brings a fee by the day to a month', () => {
    const meal = aFee({
      category: '代收费',
      item: '伙食费',
      amount: yuan(15),
      unit: '元/生·天',
      voluntary: false,
    });
    expect(viewOf({ fees: [meal], classes }).categories[0]?.list.value?.rows[0]?.monthly).toBe(
      '约 330 元/月',
    );
  });

  it('says an announced rise once for the ages it is for, beside what holds until then', () => {
    const next = byAge.map((fee) => ({ ...fee, amount: yuan(460), effectiveFrom: isoDate('2027-03-01') }));
    const now = byAge.map((fee) => ({ ...fee, until: isoDate('2027-02-28') }));
    expect(viewOf({ fees: [...now, ...next], classes }).upcoming).toEqual([
      {
        what: '保育教育费（小班、中班、大班）',
        from: '2027-03-01',
        standard: '460 元/月',
        before: '400 元/月',
        basis: '示发改〔2025〕12号',
      },
    ]);
  });

  it('says each refund rule once, with the items it is for where they differ', () => {
    const fees = [
      aFee(),
      aFee({ ageGroup: '托班' }),
      aFee({ category: '代收费', item: '园服', refund: '未采购的全退。', voluntary: true }),
      aFee({ category: '代收费', item: '体检', refund: '已检的不退。', voluntary: true }),
    ];
    const terms = viewOf({ fees, classes }).categories.flatMap(({ list }) => list.value?.terms ?? []);
    expect(terms.filter(({ label }) => label === '退费规则').map(({ of, text }) => [of, text])).toEqual([
      [null, '整月未出勤的全退。'],
      ['体检', '已检的不退。'],
      ['园服', '未采购的全退。'],
    ]);
  });

  it('draws ages that changed alike as one line', () => {
    const before = byAge.map((fee) => ({
      ...fee,
      amount: yuan(360),
      effectiveFrom: isoDate('2022-09-01'),
      until: isoDate('2025-08-31'),
    }));
    const view = viewOf({ fees: [...before, ...byAge], classes });
    expect(view.histories.map(({ finding }) => finding)).toEqual([
      '保育教育费（小班、中班、大班）的变化：2022年9月1日起 360 元/月，2025年9月1日起 400 元/月。',
    ]);
    expect(view.past).toHaveLength(3);
  });
});

describe('a price list with an announced change', () => {
  const rising = [
    ...byAge.map((fee) => ({ ...fee, until: isoDate('2027-01-31') })),
    ...byAge.map((fee) => ({ ...fee, amount: yuan(460), effectiveFrom: isoDate('2027-02-01') })),
  ];
  const listOf = (day: string) => {
    const [care] = viewOf({ fees: rising, classes }, { feeWaivers: [aWaiver()] }).categories;
    const list = care && valueOn(care.list, day);
    return list?.rows.map(({ ages, standard, net }) => [ages, standard, net]);
  };

  it('is the old one on its last day', () => {
    expect(listOf('2027-01-31')).toEqual([
      ['小班、中班', '400 元/月', '400 元/月'],
      ['大班', '400 元/月', '0 元/月'],
    ]);
  });

  it('is the new one from its first day, in every column', () => {
    expect(listOf('2027-02-01')).toEqual([
      ['小班、中班', '460 元/月', '460 元/月'],
      ['大班', '460 元/月', '0 元/月'],
    ]);
  });

  it('is empty where a fee ends without a successor', () => {
    const fees = [aFee({ until: isoDate('2027-01-31') })];
    expect(viewOf({ fees, classes }).categories[0]?.list.next).toEqual([{ from: '2027-02-01', value: null }]);
  });

  it('does not change any more at a closed kindergarten', () => {
    const closed = { status: '停办', statusDate: isoDate('2026-08-05') } as const;
    expect(viewOf({ fees: rising, classes, ...closed }).categories[0]?.list.next).toEqual([]);
  });
});

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
  const unpriced = unchanging({ mode: '', caps: [], provenance: undefined });
  const capsOf = (rules: Partial<Bureau>, day = '2026-11-15') =>
    valueOn(pricingOf(rules), day).caps.map(({ verdict }) => verdict);

  it('is kept to by a fee up to it', () => {
    expect(capsOf({ feeCaps: [aCap({ benchmark: yuan(450), floatUp: 0 })] })).toEqual([
      { word: '在最高标准以内', tone: 'good' },
    ]);
  });

  it('is passed by a fee with an approval, which is named', () => {
    const approval = {
      rule: 'fee-over-cap',
      file: 'fees.csv',
      key: '9900000001|保育教育费|保育教育费|全部|2025-09-01',
      reason: '省级示范园',
      docNo: '示发改价〔2026〕3号',
      validUntil: isoDate('2027-08-31'),
    };
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
    expect(next.map(({ from, value }) => [from, value.caps[0]?.verdict.word])).toEqual([
      ['2027-01-01', '高出最高标准 36 元/月'],
    ]);
  });

  it('that an approval lets a fee pass is passed without one after its end', () => {
    const approval = {
      rule: 'fee-over-cap',
      file: 'fees.csv',
      key: '9900000001|保育教育费|保育教育费|全部|2025-09-01',
      reason: '省级示范园',
      docNo: '示发改价〔2026〕3号',
      validUntil: isoDate('2026-12-31'),
    };
    expect(capsOf({ feeCaps: [aCap()], exemptions: [approval] }, '2027-01-01')).toEqual([
      { word: '高出最高标准 36 元/月', tone: 'bad' },
    ]);
  });
});
