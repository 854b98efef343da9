import { describe, expect, it } from 'vitest';
import type { Bureau } from '../../../../src/domain/bureau.ts';
import { valueOn } from '../../../../src/domain/dated.ts';
import type { Kindergarten } from '../../../../src/domain/kindergarten.ts';
import { NOT_CHARGED, NOT_GIVEN } from '../../../../src/domain/reported.ts';
import { isoDate } from '../../../../src/domain/school-date.ts';
import { feesView } from '../../../../src/views/kindergarten/fees-view.ts';
import { aClass, aKindergarten, aPrivateKindergarten } from '../../builders.ts';
import { aCap, aFee, aWaiver, yuan } from '../../fee-builders.ts';
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
    const terms = viewOf({ fees, classes }).terms.value;
    expect(terms.filter(({ label }) => label === '退费规则').map(({ of, text }) => [of, text])).toEqual([
      ['保育教育费', '整月未出勤的全退。'],
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
