import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { costItems } from '../../../src/domain/cost-items.ts';
import { fen } from '../../../src/domain/money.ts';
import { NOT_CHARGED, NOT_GIVEN, UNDER_REVIEW, WITHHELD } from '../../../src/domain/reported.ts';
import { isoDate, schoolYear } from '../../../src/domain/school-date.ts';
import {
  type CostChoice,
  type CostItem,
  defaultChoice,
  yearlyCost,
} from '../../../src/domain/yearly-cost.ts';
import { aBureau, aKindergarten, aPrivateKindergarten } from '../builders.ts';
import { aFee, aMeal, aWaiver, yuan } from '../fee-builders.ts';

const year = schoolYear('2026-2027');
const start = isoDate('2026-09-01');
const assumptions = { months: 10, semesterMonths: 5, daysPerMonth: 22 };
const usual = defaultChoice(assumptions, false);
const rules = aBureau({ feeWaivers: [aWaiver(), aWaiver({ subject: '民办', amount: yuan(380) })] });
const meals = aMeal();
const final = { ageGroup: '大班', finalYear: true } as const;
const middle = { ageGroup: '中班', finalYear: false } as const;

function costOf(kindergarten: Parameters<typeof costItems>[0], child: Parameters<typeof costItems>[1]) {
  return yearlyCost(costItems(kindergarten, child, rules, start), usual, assumptions, year);
}

describe('a school year at a public kindergarten', () => {
  const kindergarten = aKindergarten({ fees: [aFee({ amount: yuan(380) }), meals] });

  it('in 大班 is the meals alone after the waiver', () => {
    const cost = costOf(kindergarten, final);
    expect(cost.total).toBe(330000);
    expect(cost.waived).toBe(380000);
    expect(cost.lines.map(({ standard, waived, net }) => [standard, waived, net])).toEqual([
      [380000, 380000, 0],
      [330000, null, 330000],
    ]);
  });

  it('in 中班 is the fee and the meals', () => {
    expect(costOf(kindergarten, middle).total).toBe(710000);
  });

  it('shows by what each line is multiplied: 15 元/天 × 22 天 × 10 个月', () => {
    const [care, meal] = costOf(kindergarten, middle).lines;
    expect(care?.parts.map(({ factors }) => factors)).toEqual([[{ count: 10, of: '月' }]]);
    expect(meal?.parts.map(({ factors }) => factors)).toEqual([
      [
        { count: 22, of: '天' },
        { count: 10, of: '月' },
      ],
    ]);
  });
});

describe('a school year at a private kindergarten', () => {
  it('in 大班 keeps the excess over the waiver', () => {
    const fees = [aFee({ amount: yuan(820) }), { ...meals, amount: yuan(18) }];
    const cost = costOf(aPrivateKindergarten({ fees }), final);
    expect(cost.lines[0]).toMatchObject({ standard: 820000, waived: 380000, net: 440000 });
    expect(cost.total).toBe(836000);
  });

  it('priced by the semester counts two semesters, and the waiver as a semester', () => {
    const fees = [aFee({ amount: yuan(3000), unit: '元/生·学期' })];
    const cost = costOf(aPrivateKindergarten({ fees }), final);
    expect(cost.lines[0]).toMatchObject({
      parts: [{ factors: [{ count: 2, of: '学期' }] }],
      standard: 600000,
      waived: 380000,
      net: 220000,
    });
  });
});

describe('a mixed-age class', () => {
  const kindergarten = aKindergarten({ fees: [aFee({ ageGroup: '混龄', amount: yuan(300) })] });

  it('costs nothing for a child who starts school next, and the fee for the others', () => {
    expect(costOf(kindergarten, { ageGroup: '混龄', finalYear: true }).total).toBe(0);
    expect(costOf(kindergarten, { ageGroup: '混龄', finalYear: false }).total).toBe(300000);
  });
});

describe('an item', () => {
  it('that is 不收取 adds nothing and leaves the sum whole', () => {
    const cost = costOf(aKindergarten({ fees: [aFee(), { ...meals, amount: NOT_CHARGED }] }), middle);
    expect(cost.total).toBe(400000);
    expect(cost.lines[1]?.state).toBe('not-charged');
  });

  it('whose amount is missing, withheld or under review leaves the sum open and is named', () => {
    for (const amount of [NOT_GIVEN, WITHHELD, UNDER_REVIEW]) {
      const cost = costOf(aKindergarten({ fees: [aFee(), { ...meals, amount }] }), middle);
      expect(cost.total).toBeNull();
      expect(cost.known).toBe(400000);
      expect(cost.missing.map((line) => line.item.item)).toEqual(['伙食费']);
    }
  });

  it('for care that is not published at all is missing', () => {
    const cost = costOf(aKindergarten({ fees: [meals] }), middle);
    expect(cost.total).toBeNull();
    expect(cost.known).toBe(330000);
    expect(cost.missing.map((line) => line.item.item)).toEqual(['保育教育费']);
  });

  it('for meals is missing where meals are served without a published price', () => {
    const cost = costOf(aKindergarten({ meals: '三餐两点', fees: [aFee()] }), middle);
    expect(cost.missing.map((line) => line.item.item)).toEqual(['伙食费']);
    expect(costOf(aKindergarten({ meals: '不供餐', fees: [aFee()] }), middle).total).toBe(400000);
  });

  it('that is voluntary counts when it is chosen', () => {
    const late = aFee({ category: '服务性收费', item: '延时服务', amount: yuan(100), voluntary: true });
    const items = costItems(aKindergarten({ fees: [aFee(), late] }), middle, rules, start);
    expect(yearlyCost(items, usual, assumptions, year).lines[1]?.state).toBe('not-chosen');
    const chosen = { ...usual, chosen: new Set(['服务性收费/延时服务']) };
    expect(yearlyCost(items, chosen, assumptions, year).total).toBe(500000);
  });

  it('per 次 is listed, and summed only where the reader says how many times', () => {
    const trip = aFee({
      category: '代收费',
      item: '体检费',
      amount: yuan(42),
      unit: '元/生·次',
      voluntary: false,
    });
    const items = costItems(aKindergarten({ fees: [aFee(), trip] }), middle, rules, start);
    const uncounted = yearlyCost(items, usual, assumptions, year);
    expect(uncounted.lines[1]?.state).toBe('count-needed');
    expect(uncounted.total).toBe(400000);
    const twice = { ...usual, times: new Map([['代收费/体检费', 2]]) };
    expect(yearlyCost(items, twice, assumptions, year).total).toBe(408400);
  });

  it('of boarding counts where the child boards', () => {
    const boarding = aFee({ category: '住宿费', item: '住宿费', amount: yuan(1200), unit: '元/生·年' });
    const items = costItems(aKindergarten({ fees: [aFee(), boarding] }), middle, rules, start);
    expect(yearlyCost(items, usual, assumptions, year).total).toBe(400000);
    expect(yearlyCost(items, { ...usual, boarding: true }, assumptions, year).total).toBe(520000);
  });

  it('of another arrangement (半日、临时) stands beside the care fee and is not added to it', () => {
    const half = aFee({ item: '半日保育教育费', amount: yuan(220) });
    const cost = costOf(aKindergarten({ fees: [half, aFee()] }), middle);
    expect(cost.total).toBe(400000);
    expect(cost.lines.map((line) => line.state)).toEqual(['counted', 'not-chosen']);
  });
});

describe('托班', () => {
  it('pays 保育费, which is not waived', () => {
    const nursery = aFee({ category: '保育费', item: '保育费', amount: yuan(900) });
    const child = { ageGroup: '托班', finalYear: false } as const;
    expect(costOf(aKindergarten({ fees: [aFee(), nursery] }), child).total).toBe(900000);
  });
});

describe('the reader', () => {
  it('may attend fewer months, leave the meals out, and sees the assumptions beside the sum', () => {
    const items = costItems(aKindergarten({ fees: [aFee(), meals] }), middle, rules, start);
    const cost = yearlyCost(items, { ...usual, months: 4, meals: false }, assumptions, year);
    expect(cost.total).toBe(160000);
    expect(cost.assumptions, year).toEqual({ months: 4, semesterMonths: 5, daysPerMonth: 22 });
  });

  it('pays a semester that has begun, and never more than two', () => {
    const items = costItems(aKindergarten({ fees: [aFee({ unit: '元/生·学期' })] }), middle, rules, start);
    expect(yearlyCost(items, { ...usual, months: 4 }, assumptions, year).total).toBe(40000);
    expect(yearlyCost(items, { ...usual, months: 6 }, assumptions, year).total).toBe(80000);
    expect(yearlyCost(items, { ...usual, months: 12 }, assumptions, year).total).toBe(80000);
  });
});

describe('money', () => {
  const amount = fc.integer({ min: 0, max: 2_000_000 }).map(fen);
  const item = fc.record({
    id: fc.uuid(),
    category: fc.constant('代收费' as const),
    item: fc.constant('项目'),
    role: fc.constantFrom('care' as const, 'required' as const, 'meal' as const),
    voluntary: fc.constant(false),
    standards: fc.tuple(
      fc.record({
        from: fc.constant(start),
        amount: fc.oneof(amount, fc.constantFrom(NOT_GIVEN, NOT_CHARGED)),
        unit: fc.constantFrom(
          '元/生·月' as const,
          '元/生·学期' as const,
          '元/生·年' as const,
          '元/生·天' as const,
        ),
        waived: fc.constant(null),
        waiverDocNo: fc.constant(null),
      }),
    ),
  }) satisfies fc.Arbitrary<CostItem>;
  const choice = fc.integer({ min: 1, max: 12 }).map((months): CostChoice => ({ ...usual, months }));

  it('sums exactly: the whole is its lines, whatever their order', () => {
    fc.assert(
      fc.property(fc.array(item), choice, (items, chosen) => {
        const cost = yearlyCost(items, chosen, assumptions, year);
        const sum = cost.lines.reduce((total, line) => total + (line.net ?? 0), 0);
        expect(cost.known).toBe(sum);
        expect(yearlyCost(items.toReversed(), chosen, assumptions, year).known).toBe(sum);
        expect(Number.isSafeInteger(cost.known)).toBe(true);
      }),
    );
  });

  it('is whole exactly where nothing is missing', () => {
    fc.assert(
      fc.property(fc.array(item), choice, (items, chosen) => {
        const cost = yearlyCost(items, chosen, assumptions, year);
        expect(cost.total === null).toBe(items.some(({ standards }) => standards[0].amount === NOT_GIVEN));
      }),
    );
  });

  it('after a waiver is never below zero nor above the standard', () => {
    fc.assert(
      fc.property(amount, amount, fc.boolean(), (standard, level, semester) => {
        const unit = semester ? '元/生·学期' : '元/生·月';
        const kindergarten = aPrivateKindergarten({ fees: [aFee({ amount: standard, unit })] });
        const waivers = aBureau({ feeWaivers: [aWaiver({ subject: '民办', amount: level })] });
        const [line] = yearlyCost(
          costItems(kindergarten, final, waivers, start),
          usual,
          assumptions,
          year,
        ).lines;
        expect(line?.net).toBeGreaterThanOrEqual(0);
        expect(line?.net).toBeLessThanOrEqual(line?.standard ?? -1);
        expect((line?.net ?? 0) + (line?.waived ?? 0)).toBe(line?.standard);
      }),
    );
  });
});
