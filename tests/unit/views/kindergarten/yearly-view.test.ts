import { describe, expect, it } from 'vitest';
import type { Kindergarten } from '../../../../src/domain/kindergarten.ts';
import { isoDate } from '../../../../src/domain/school-date.ts';
import { yearlyViews } from '../../../../src/views/kindergarten/yearly-view.ts';
import { aClass, aKindergarten } from '../../builders.ts';
import { aFee, aMeal, aWaiver, yuan } from '../../fee-builders.ts';
import { published } from '../../published.ts';

const classes = [aClass('小班', 20), aClass('中班', 20), aClass('大班', 20)];
const viewsOf = (change: Partial<Kindergarten>, rules = { feeWaivers: [aWaiver()] }) => {
  const { profile } = published(aKindergarten({ classes, ...change }), rules);
  return yearlyViews(profile.costs, profile.day);
};

describe('a school year line by line', () => {
  it('is shown once for the ages that pay alike', () => {
    expect(viewsOf({ fees: [aFee()] }).map(({ ages, sum }) => [ages, sum])).toEqual([
      ['小班、中班', '4,000 元'],
      ['大班', '0 元'],
    ]);
  });

  it('shows both prices of a year in which one changes', () => {
    const fees = [
      aFee({ amount: yuan(380), until: isoDate('2027-01-31') }),
      aFee({ amount: yuan(410), effectiveFrom: isoDate('2027-02-01') }),
      aMeal({ amount: yuan(12) }),
    ];
    expect(viewsOf({ fees })[0]).toEqual({
      ages: '小班、中班',
      year: '2026—2027 学年',
      sum: '6,590 元',
      missing: '',
      lines: [
        {
          item: '保育教育费',
          formula: '380 元/月 × 5 个月 + 410 元/月 × 5 个月',
          price: '',
          note: '',
          net: '3,950 元',
        },
        { item: '伙食费', formula: '12 元/天 × 22 天 × 10 个月', price: '', note: '', net: '2,640 元' },
      ],
    });
  });

  it('offers no optional item that has stopped, and says since when', () => {
    const books = aFee({
      category: '代收费',
      item: '课本费',
      amount: yuan(60),
      unit: '元/生·次',
      voluntary: true,
    });
    const lineUntil = (until: string) =>
      viewsOf({ fees: [aFee(), { ...books, until: isoDate(until) }] })[0]?.lines.at(-1);
    expect(lineUntil('2026-10-09')).toEqual({
      item: '课本费',
      formula: '',
      price: '',
      note: '2026年10月10日起停收',
      net: '',
    });
    expect(lineUntil('2026-12-31')).toMatchObject({
      price: '60 元/次',
      note: '未选，没有计入；收到2026年12月31日为止',
    });
  });

  it('says of a line before a waiver that is not published that it is', () => {
    const [, final] = viewsOf({ fees: [aFee()] }, { feeWaivers: [] });
    expect(final).toMatchObject({
      ages: '大班',
      sum: '减免前 4,000 元',
      lines: [{ note: '减免标准未公布，按减免前计算', net: '4,000 元' }],
    });
  });

  it('lists what is not published without a sum of its own', () => {
    expect(viewsOf({ fees: [aFee()], meals: '三餐两点' })[0]).toMatchObject({
      sum: '至少 4,000 元',
      missing: '不含：伙食费（未公布）',
      lines: [{ item: '保育教育费' }, { item: '伙食费', formula: '', note: '未公布，没有计入', net: '' }],
    });
  });

  it('of a kindergarten without any fee row is 未公布, never 0 元', () => {
    expect(viewsOf({}).map(({ ages, sum }) => [ages, sum])).toEqual([['小班、中班、大班', '未公布']]);
  });

  it('of a mixed-age class is told apart for those in the year before school', () => {
    const views = viewsOf({ classes: [aClass('混龄', 20)], fees: [aFee()] });
    expect(views.map(({ ages, sum }) => [ages, sum])).toEqual([
      ['混龄班', '4,000 元'],
      ['混龄班（学前一年）', '0 元'],
    ]);
  });
});
