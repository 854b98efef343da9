import { describe, expect, it } from 'vitest';
import { isoDate, schoolYear } from '../../../../src/domain/school-date.ts';
import { type CostItem, defaultChoice, yearlyCost } from '../../../../src/domain/yearly-cost.ts';
import { costBar, costSpread, drawnReach } from '../../../../src/views/cost/cost-bar.ts';
import { aStandard, careItem, mealItem, yuan } from '../../fee-builders.ts';
import { NOT_GIVEN } from '../../../../src/domain/reported.ts';

const assumptions = { months: 10, semesterMonths: 5, daysPerMonth: 22 };
const reckon = (...items: readonly CostItem[]) =>
  yearlyCost(items, defaultChoice(assumptions, false), assumptions, schoolYear('2026-2027'));
const monthly = (amount: number) => reckon(careItem(aStandard({ amount: yuan(amount) })));

const outing: CostItem = {
  ...mealItem(aStandard({ amount: yuan(60), unit: '元/生·年' })),
  id: '代收费/春游',
  item: '春游',
  role: 'required',
};

describe('the bar of a year', () => {
  it('has care, meals and the rest one after another', () => {
    expect(costBar(reckon(outing, mealItem(), careItem())).paid).toEqual([
      { for: 'care', amount: 380000 },
      { for: 'meal', amount: 330000 },
      { for: 'other', amount: 6000 },
    ]);
  });

  it('reaches as far as what is paid and what is waived', () => {
    const waived = careItem(aStandard({ waived: yuan(300), waiverDocNo: '示财教〔2025〕31号' }));
    expect(costBar(reckon(waived))).toEqual({
      paid: [{ for: 'care', amount: 80000 }],
      waived: 300000,
      reach: 380000,
      open: false,
    });
  });

  it('keeps a fee of which everything is waived, with nothing to pay', () => {
    const free = careItem(aStandard({ waived: yuan(380) }));
    expect(costBar(reckon(free)).paid).toEqual([{ for: 'care', amount: 0 }]);
  });

  it('leaves out what nobody chose', () => {
    const dance: CostItem = { ...outing, id: '服务性收费/舞蹈', role: 'voluntary' };
    expect(costBar(reckon(careItem(), dance)).paid).toEqual([{ for: 'care', amount: 380000 }]);
  });

  it('has no end where something that belongs in it is not published', () => {
    const silent = mealItem(aStandard({ amount: NOT_GIVEN }));
    expect(costBar(reckon(careItem(), silent))).toMatchObject({ reach: 380000, open: true });
  });
});

describe('the spread of several years', () => {
  it('is the lowest, the middle and the highest', () => {
    const spread = costSpread([monthly(500), monthly(300), monthly(380), monthly(420)]);
    expect(spread).toEqual({ low: 300000, median: 400000, high: 500000, count: 4 });
  });

  it('leaves out a sum that is not whole', () => {
    const open = reckon(
      careItem(aStandard({ amount: yuan(10) })),
      mealItem(aStandard({ amount: NOT_GIVEN })),
    );
    expect(costSpread([open, monthly(300), monthly(380), monthly(420)])).toMatchObject({
      low: 300000,
      count: 3,
    });
  });

  it('leaves out a sum before a waiver that is not published', () => {
    const before = reckon(careItem(aStandard({ amount: yuan(900), waived: NOT_GIVEN })));
    expect(costSpread([before, monthly(300), monthly(380), monthly(420)])?.high).toBe(420000);
  });

  it('is not told of two', () => {
    expect(costSpread([monthly(300), monthly(380)])).toBeNull();
  });

  it('of a sum that changes within the year counts each month at its price', () => {
    const rising = careItem(aStandard(), aStandard({ from: isoDate('2027-02-01'), amount: yuan(480) }));
    expect(costSpread([reckon(rising), monthly(300), monthly(900)])?.median).toBe(430000);
  });
});

describe('a drawing of several bars', () => {
  const barsOf = (...amounts: readonly number[]) => amounts.map((amount) => costBar(monthly(amount)));

  it('reaches as far as the longest', () => {
    expect(drawnReach(barsOf(300, 380, 900))).toBe(900000);
  });

  it('reaches no farther than three times the middle one', () => {
    expect(drawnReach(barsOf(300, 400, 13000))).toBe(1200000);
  });

  it('has room for one that costs something among many that cost nothing', () => {
    expect(drawnReach(barsOf(0, 0, 380))).toBe(380000);
  });

  it('of none has no reach', () => {
    expect(drawnReach([])).toBe(0);
  });
});
