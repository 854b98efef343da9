import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { costItems } from '../../../src/domain/cost-items.ts';
import { fen } from '../../../src/domain/money.ts';
import { NOT_CHARGED, NOT_GIVEN } from '../../../src/domain/reported.ts';
import { addDays, chargedMonths, isoDate, schoolYear } from '../../../src/domain/school-date.ts';
import { type CostItem, defaultChoice, yearlyCost } from '../../../src/domain/yearly-cost.ts';
import { aBureau, aKindergarten } from '../builders.ts';
import { aFee, aStandard, careItem, mealItem, yuan } from '../fee-builders.ts';

/** A school year in which a standard changes: September 2026 to June 2027. */
const year = schoolYear('2026-2027');
const assumptions = { months: 10, semesterMonths: 5, daysPerMonth: 22 };
const usual = defaultChoice(assumptions, false);
const february = isoDate('2027-02-01');

const reckon = (...items: readonly CostItem[]) => yearlyCost(items, usual, assumptions, year);
const partsOf = (item: CostItem) =>
  reckon(item).lines[0]?.parts.map(({ amount, unit, factors }) => [
    amount,
    unit,
    factors.map(({ count, of }) => `${count} ${of}`).join(' × '),
  ]);

describe('a price by the month that changes within the school year', () => {
  const care = careItem(aStandard(), aStandard({ from: february, amount: yuan(410) }));

  it('is charged at the old standard until January and at the new one from February', () => {
    expect(partsOf(care)).toEqual([
      [38_000, '元/生·月', '5 月'],
      [41_000, '元/生·月', '5 月'],
    ]);
  });

  it('makes 6,590 元 with meals of 12 元 a day', () => {
    const meals = mealItem(aStandard({ amount: yuan(12), unit: '元/生·天' }));
    expect(reckon(care, meals).total).toBe(659_000);
  });

  it('on the 15th counts from the next month', () => {
    const middle = careItem(aStandard(), aStandard({ from: isoDate('2027-01-15'), amount: yuan(410) }));
    expect(reckon(middle).total).toBe(395_000);
  });

  it('on the first of a month counts from that month', () => {
    const first = careItem(aStandard(), aStandard({ from: isoDate('2027-01-01'), amount: yuan(410) }));
    expect(reckon(first).total).toBe(398_000);
  });

  it('after the last charged month does not count', () => {
    const summer = careItem(aStandard(), aStandard({ from: isoDate('2027-07-01'), amount: yuan(410) }));
    expect(reckon(summer).total).toBe(380_000);
  });

  it('twice is charged in three parts', () => {
    const twice = careItem(
      aStandard(),
      aStandard({ from: isoDate('2026-11-01'), amount: yuan(400) }),
      aStandard({ from: february, amount: yuan(410) }),
    );
    expect(partsOf(twice)).toEqual([
      [38_000, '元/生·月', '2 月'],
      [40_000, '元/生·月', '3 月'],
      [41_000, '元/生·月', '5 月'],
    ]);
  });

  it('is charged at its first standard in the months before that one begins', () => {
    const late = careItem(aStandard({ from: isoDate('2026-10-15') }));
    expect(partsOf(late)).toEqual([[38_000, '元/生·月', '10 月']]);
  });
});

describe('a waiver that begins within the school year', () => {
  it('is taken off from its first month', () => {
    const care = careItem(aStandard(), aStandard({ from: february, waived: yuan(380) }));
    expect(reckon(care)).toMatchObject({ total: 190_000, waived: 190_000 });
  });
});

describe('a waiver that is not published', () => {
  const care = careItem(aStandard({ waived: NOT_GIVEN }));

  it('leaves the sum one before the waiver', () => {
    expect(reckon(care)).toMatchObject({ total: 380_000, waived: 0, beforeWaiver: NOT_GIVEN });
  });

  it('is not taken for a waiver of nothing', () => {
    expect(reckon(careItem()).beforeWaiver).toBeNull();
  });
});

describe('a price by the semester', () => {
  it('that changes between the semesters is charged once at each standard', () => {
    const care = careItem(
      aStandard({ amount: yuan(1900), unit: '元/生·学期' }),
      aStandard({ from: february, amount: yuan(2050), unit: '元/生·学期' }),
    );
    expect(partsOf(care)).toEqual([
      [190_000, '元/生·学期', '1 学期'],
      [205_000, '元/生·学期', '1 学期'],
    ]);
  });

  it('that changes on 1 March, when spring prices usually begin, is charged from the second semester', () => {
    const item = careItem(
      aStandard({ amount: yuan(1900), unit: '元/生·学期' }),
      aStandard({ from: isoDate('2027-03-01'), amount: yuan(2050), unit: '元/生·学期' }),
    );
    expect(yearlyCost([item], usual, assumptions, year).total).toBe(395_000);
  });

  it('that changes within a semester is paid at what held when it began', () => {
    const care = careItem(
      aStandard({ amount: yuan(1900), unit: '元/生·学期' }),
      aStandard({ from: isoDate('2026-11-01'), amount: yuan(2050), unit: '元/生·学期' }),
    );
    expect(reckon(care).total).toBe(395_000);
  });

  it('that becomes one by the month between the semesters is charged in both units', () => {
    const care = careItem(
      aStandard({ amount: yuan(1900), unit: '元/生·学期' }),
      aStandard({ from: february, amount: yuan(410) }),
    );
    expect(partsOf(care)).toEqual([
      [190_000, '元/生·学期', '1 学期'],
      [41_000, '元/生·月', '5 月'],
    ]);
  });
});

describe('a price by the year', () => {
  it('is paid once, at what holds in September', () => {
    const care = careItem(
      aStandard({ amount: yuan(3800), unit: '元/生·年' }),
      aStandard({ from: february, amount: yuan(4100), unit: '元/生·年' }),
    );
    expect(partsOf(care)).toEqual([[380_000, '元/生·年', '1 学年']]);
  });
});

describe('meals by the day', () => {
  it('that change within the year are charged by the days of each part', () => {
    const meals = mealItem(
      aStandard({ amount: yuan(12), unit: '元/生·天' }),
      aStandard({ from: february, amount: yuan(14), unit: '元/生·天' }),
    );
    expect(partsOf(meals)).toEqual([
      [1200, '元/生·天', '22 天 × 5 月'],
      [1400, '元/生·天', '22 天 × 5 月'],
    ]);
  });

  it('that are no longer charged add nothing from then on', () => {
    const meals = mealItem(
      aStandard({ amount: yuan(12), unit: '元/生·天' }),
      aStandard({ from: february, amount: NOT_CHARGED, unit: '元/生·天' }),
    );
    expect(reckon(meals)).toMatchObject({ total: 132_000, missing: [] });
  });
});

const ended = (from: string) => aStandard({ from: isoDate(from), amount: null });

describe('a care fee that ends without a successor', () => {
  const care = careItem(aStandard(), ended('2027-02-01'));

  it('is counted in part', () => {
    expect(reckon(care).lines[0]?.state).toBe('partly');
  });

  it('leaves the sum open and keeps what is known of it', () => {
    expect(reckon(care)).toMatchObject({ total: null, known: 190_000 });
  });

  it('says from which month its standard is not known', () => {
    expect(reckon(care).lines[0]?.unknown).toEqual([{ from: '2027-02-01', until: null }]);
  });
});

describe('a care fee that ends after the last charged month', () => {
  it('leaves the sum whole', () => {
    expect(reckon(careItem(aStandard(), ended('2027-07-01'))).total).toBe(380_000);
  });
});

describe('a care fee with a gap before its successor', () => {
  const care = careItem(
    aStandard(),
    ended('2027-01-21'),
    aStandard({ from: isoDate('2027-03-01'), amount: yuan(410) }),
  );

  it('says for which month its standard is not known', () => {
    expect(reckon(care).lines[0]?.unknown).toEqual([{ from: '2027-02-01', until: '2027-02-01' }]);
  });

  it('counts the months on both sides', () => {
    expect(reckon(care)).toMatchObject({ total: null, known: 5 * 38_000 + 4 * 41_000 });
  });
});

describe('a care fee whose standard is not given for a while', () => {
  it('is counted in part too', () => {
    const care = careItem(aStandard(), aStandard({ from: february, amount: NOT_GIVEN }));
    expect(reckon(care).lines[0]?.unknown).toEqual([{ from: '2027-02-01', until: null }]);
  });
});

describe('an item that is not voluntary and ends', () => {
  const bedding: CostItem = {
    ...careItem(aStandard({ amount: yuan(20) }), ended('2027-01-01')),
    id: '服务性收费/被褥清洗费',
    category: '服务性收费',
    item: '被褥清洗费',
    role: 'required',
  };

  it('is charged while it is in force', () => {
    expect(partsOf(bedding)).toEqual([[2000, '元/生·月', '4 月']]);
  });

  it('leaves the sum whole', () => {
    expect(reckon(bedding)).toMatchObject({ total: 8000, missing: [] });
  });
});

describe('what is paid by the time (次)', () => {
  const perTime = { amount: yuan(42), unit: '元/生·次' } as const;
  const checkUp: CostItem = {
    ...careItem(aStandard(perTime), aStandard({ ...perTime, from: february, amount: yuan(50) })),
    id: '代收费/体检费',
    category: '代收费',
    item: '体检费',
    role: 'required',
  };

  it('is charged as often as the family says, at what holds in September', () => {
    const twice = { ...usual, times: new Map([['代收费/体检费', 2]]) };
    expect(yearlyCost([checkUp], twice, assumptions, year).total).toBe(8400);
  });

  it('leaves the sum open where care itself is paid so: it is not free', () => {
    expect(reckon(careItem(aStandard(perTime)))).toMatchObject({ total: null, known: 0 });
  });

  it('leaves the sum open where meals are paid so', () => {
    expect(reckon(careItem(), mealItem(aStandard(perTime)))).toMatchObject({ total: null, known: 380_000 });
  });
});

describe('any schedule of monthly standards', () => {
  const start = isoDate('2026-09-01');
  const amount = fc.integer({ min: 0, max: 500_000 }).map(fen);
  const changes = fc.uniqueArray(fc.tuple(fc.integer({ min: -400, max: 400 }), amount), {
    minLength: 1,
    maxLength: 6,
    selector: ([days]) => days,
  });

  it('sums to what the months cost one by one', () => {
    fc.assert(
      fc.property(changes, fc.integer({ min: 1, max: 12 }), (schedule, months) => {
        const standards = schedule
          .toSorted(([one], [other]) => one - other)
          .map(([days, price]) => ({ from: addDays(start, days), price }));
        const fees = standards.map(({ from, price }, at) => {
          const next = standards[at + 1];
          const until = next ? addDays(next.from, -1) : NOT_GIVEN;
          return aFee({ effectiveFrom: from, amount: price, until });
        });
        const items = costItems(
          aKindergarten({ fees }),
          { ageGroup: '小班', finalYear: false },
          aBureau(),
          start,
        );
        const naive = chargedMonths(year, months).reduce((sum, day) => {
          const holding = standards.findLast(({ from }) => from <= day) ?? standards[0];
          return sum + (holding?.price ?? 0);
        }, 0);
        expect(yearlyCost(items, { ...usual, months }, assumptions, year).total).toBe(naive);
      }),
    );
  });
});
