import { describe, expect, it } from 'vitest';
import { careMonthly, monthlyCost } from '../../../src/domain/monthly-cost.ts';
import { NOT_CHARGED, NOT_GIVEN, WITHHELD } from '../../../src/domain/reported.ts';
import { isoDate } from '../../../src/domain/school-date.ts';
import { type CostItem, defaultChoice } from '../../../src/domain/yearly-cost.ts';
import { aStandard, careItem, mealItem, yuan } from '../fee-builders.ts';

const day = '2026-11-15';
const assumptions = { months: 10, semesterMonths: 5, daysPerMonth: 22 };
const usual = defaultChoice(assumptions, false);
const monthOf = (...items: readonly CostItem[]) => monthlyCost(items, usual, assumptions, day);
const careOn = (item: CostItem, on = day) => careMonthly([mealItem(), item], assumptions, on);

describe('an ordinary month', () => {
  it('is the care fee and the meals, each brought to a month', () => {
    const semester = careItem(aStandard({ amount: yuan(3000), unit: '元/生·学期' }));
    expect(monthOf(semester, mealItem())).toEqual({
      total: 93_000,
      known: 93_000,
      beforeWaiver: null,
      missing: [],
      isHeld: false,
    });
  });

  it('is less what is waived', () => {
    expect(monthOf(careItem(aStandard({ waived: yuan(300) }))).total).toBe(8000);
  });

  it('is before a waiver that is not published, and says so', () => {
    expect(monthOf(careItem(aStandard({ waived: NOT_GIVEN })))).toMatchObject({
      total: 38_000,
      beforeWaiver: NOT_GIVEN,
    });
  });

  it('is open where a part is not published, and names it', () => {
    expect(monthOf(careItem(), mealItem(aStandard({ amount: NOT_GIVEN })))).toMatchObject({
      total: null,
      known: 38_000,
      missing: ['伙食费'],
    });
  });

  it('is whole where a part is 不收取', () => {
    expect(monthOf(careItem(), mealItem(aStandard({ amount: NOT_CHARGED }))).total).toBe(38_000);
  });

  it('is open where care is paid by the time: it is not free', () => {
    expect(monthOf(careItem(aStandard({ unit: '元/生·次' })))).toMatchObject({
      total: null,
      known: 0,
      missing: ['保育教育费'],
    });
  });

  it('after an announced rise is the new standard', () => {
    const rising = careItem(aStandard(), aStandard({ from: isoDate('2027-02-01'), amount: yuan(410) }));
    expect(monthlyCost([rising], usual, assumptions, '2027-02-01').total).toBe(41_000);
  });

  it('after the care fee has ended without a successor is open', () => {
    const ending = careItem(aStandard(), aStandard({ from: isoDate('2027-02-01'), amount: null }));
    expect(monthlyCost([ending], usual, assumptions, '2027-02-01')).toMatchObject({
      total: null,
      missing: ['保育教育费'],
    });
  });

  describe('with an item that is not voluntary', () => {
    const required = (from: string, amount: number | null): CostItem => ({
      ...careItem(
        aStandard({ from: isoDate(from), amount: amount === null ? null : yuan(amount), unit: '元/生·年' }),
      ),
      id: '代收费/保险费',
      category: '代收费',
      item: '保险费',
      role: 'required',
    });

    it('holds a tenth of what is paid by the year', () => {
      expect(monthOf(careItem(), required('2026-09-01', 100)).total).toBe(39_000);
    });

    it('that has ended is without it, and whole', () => {
      expect(monthOf(careItem(), required('2026-09-01', null)).total).toBe(38_000);
    });

    it('that is announced for later is without it, and whole', () => {
      expect(monthOf(careItem(), required('2027-02-01', 100)).total).toBe(38_000);
    });
  });
});

describe('the care fee as it comes to a month', () => {
  it('is given before and after the waiver', () => {
    expect(careOn(careItem(aStandard({ waived: yuan(300) })))).toEqual({ standard: 38_000, net: 8000 });
  });

  it('has no net where the waiver is not published', () => {
    expect(careOn(careItem(aStandard({ waived: NOT_GIVEN })))).toEqual({
      standard: 38_000,
      net: NOT_GIVEN,
    });
  });

  it('is a fifth of a semester', () => {
    const semester = careItem(aStandard({ amount: yuan(1900), unit: '元/生·学期' }));
    expect(careOn(semester)).toEqual({ standard: 38_000, net: 38_000 });
  });

  it('cannot be worked out where it is paid by the time', () => {
    expect(careOn(careItem(aStandard({ unit: '元/生·次' })))).toEqual({
      standard: NOT_GIVEN,
      net: NOT_GIVEN,
    });
  });

  it.each([NOT_CHARGED, WITHHELD, NOT_GIVEN])('keeps why there is no amount: %o', (amount) => {
    expect(careOn(careItem(aStandard({ amount })))).toEqual({ standard: amount, net: amount });
  });

  it('is that of the announced row from its first day', () => {
    const rising = careItem(aStandard(), aStandard({ from: isoDate('2027-02-01'), amount: yuan(410) }));
    expect(careOn(rising, '2027-02-01').standard).toBe(41_000);
  });

  it('is missing where a child has no care fee at all', () => {
    expect(careMonthly([mealItem()], assumptions, day)).toEqual({ standard: NOT_GIVEN, net: NOT_GIVEN });
  });
});
