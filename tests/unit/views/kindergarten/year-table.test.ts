import { describe, expect, it } from 'vitest';
import type { Kindergarten } from '../../../../src/domain/kindergarten.ts';
import { isoDate } from '../../../../src/domain/school-date.ts';
import { yearTable } from '../../../../src/views/kindergarten/year-table.ts';
import { yearlyViews } from '../../../../src/views/kindergarten/yearly-view.ts';
import { aClass, aKindergarten } from '../../builders.ts';
import { aFee, aMeal, aWaiver, yuan } from '../../fee-builders.ts';
import { published } from '../../published.ts';

const classes = [aClass('小班', 20), aClass('中班', 20), aClass('大班', 20)];
const tableOf = (change: Partial<Kindergarten>) => yearTable(viewsOf(change));
const viewsOf = (change: Partial<Kindergarten>) => {
  const { profile } = published(aKindergarten({ classes, ...change }), { feeWaivers: [aWaiver()] });
  return yearlyViews(profile.costs, profile.day);
};

describe('a school year as one table', () => {
  const fees = [aFee(), aMeal({ amount: yuan(12) })];

  it('has every item once for the ages that pay it alike, meals of all ages without naming them', () => {
    expect(tableOf({ fees })?.rows).toEqual([
      { item: '保育教育费', ages: '小班、中班', how: '400 元/月 × 10 个月', note: '', net: '4,000 元' },
      {
        item: '保育教育费',
        ages: '大班',
        how: '（400 元/月 − 免除 400 元） × 10 个月',
        note: '',
        net: '0 元',
      },
      { item: '伙食费', ages: null, how: '12 元/天 × 22 天 × 10 个月', note: '', net: '2,640 元' },
    ]);
  });

  it('ends with a total for the ages that pay alike', () => {
    expect(tableOf({ fees })?.totals).toEqual([
      { ages: '小班、中班', sum: '6,640 元', missing: '' },
      { ages: '大班', sum: '2,640 元', missing: '' },
    ]);
  });

  it('names the price of what is voluntary, which is in no total', () => {
    const uniform = aFee({
      category: '代收费',
      item: '园服',
      unit: '元/生·次',
      amount: yuan(160),
      voluntary: true,
    });
    expect(tableOf({ fees: [...fees, uniform] })?.rows.at(-1)).toEqual({
      item: '园服',
      ages: null,
      how: '160 元/次',
      note: '未选，没有计入',
      net: '',
    });
  });

  it('names the announced price of what is voluntary with its day', () => {
    const uniform = { category: '代收费', item: '园服', unit: '元/生·次', voluntary: true } as const;
    const rows = tableOf({
      fees: [
        ...fees,
        aFee({ ...uniform, amount: yuan(160), until: isoDate('2027-02-28') }),
        aFee({ ...uniform, amount: yuan(180), effectiveFrom: isoDate('2027-03-01') }),
      ],
    })?.rows;
    expect(rows?.at(-1)?.how).toBe('160 元/次，2027年3月1日起 180 元/次');
  });

  it('sets the care of 托班 beside that of the others, before the meals of both', () => {
    const nursery = aFee({ category: '保育费', item: '托育保育费', ageGroup: '托班', amount: yuan(700) });
    const items = tableOf({
      classes: [aClass('托班', 15), ...classes],
      fees: [...fees, nursery],
    })?.rows.map(({ item, ages }) => [item, ages]);
    expect(items).toEqual([
      ['托育保育费', '托班'],
      ['保育教育费', '小班、中班'],
      ['保育教育费', '大班'],
      ['伙食费', null],
    ]);
  });

  it('is none where nothing is added up', () => {
    expect(yearTable([])).toBeNull();
  });
});
