import { describe, expect, it } from 'vitest';
import { type CostChild, costItems } from '../../../src/domain/cost-items.ts';
import type { Kindergarten } from '../../../src/domain/kindergarten.ts';
import { NOT_APPLICABLE, NOT_GIVEN, UNDER_REVIEW } from '../../../src/domain/reported.ts';
import { isoDate, schoolYear } from '../../../src/domain/school-date.ts';
import { defaultChoice, yearlyCost } from '../../../src/domain/yearly-cost.ts';
import { aBureau, aKindergarten, aPrivateKindergarten } from '../builders.ts';
import { aFee, aMeal, aRating, aWaiver, yuan } from '../fee-builders.ts';

const start = isoDate('2026-09-01');
const middle = { ageGroup: '中班', finalYear: false } as const;
const final = { ageGroup: '大班', finalYear: true } as const;
const rules = aBureau({ feeWaivers: [aWaiver()] });

const itemsOf = (kindergarten: Kindergarten, child: CostChild = middle, bureau = rules) =>
  costItems(kindergarten, child, bureau, start);
const careOf = (kindergarten: Kindergarten, child: CostChild = middle, bureau = rules) =>
  itemsOf(kindergarten, child, bureau).find(({ role }) => role === 'care')?.standards;

describe('a fee that is announced for later in the school year', () => {
  const rising = aKindergarten({
    fees: [
      aFee({ amount: yuan(380), until: isoDate('2027-01-31') }),
      aFee({ amount: yuan(410), effectiveFrom: isoDate('2027-02-01') }),
      aMeal({ amount: yuan(12) }),
    ],
  });

  it('is the second standard of its item', () => {
    expect(careOf(rising)?.map(({ from, amount }) => [from, amount])).toEqual([
      ['2026-09-01', 38_000],
      ['2027-02-01', 41_000],
    ]);
  });

  it('makes a year of 6,590 元 with meals of 12 元 a day', () => {
    const assumptions = { months: 10, semesterMonths: 5, daysPerMonth: 22 };
    const choice = defaultChoice(assumptions, false);
    expect(yearlyCost(itemsOf(rising), choice, assumptions, schoolYear('2026-2027')).total).toBe(659_000);
  });

  it('leaves the standards of the other items as they are', () => {
    const meals = itemsOf(rising).find(({ role }) => role === 'meal');
    expect(meals?.standards.map(({ from }) => from)).toEqual(['2026-09-01']);
  });
});

describe('the standards of an item', () => {
  it('have none for a day on which nothing of it changes', () => {
    const unchanged = aKindergarten({
      fees: [aFee({ until: isoDate('2027-01-31') }), aFee({ effectiveFrom: isoDate('2027-02-01') })],
    });
    expect(careOf(unchanged)?.map(({ from }) => from)).toEqual(['2026-09-01']);
  });

  it('say from which day none is in force any more', () => {
    const ending = aKindergarten({ fees: [aFee({ until: isoDate('2027-01-31') })] });
    expect(careOf(ending)?.map(({ from, amount }) => [from, amount])).toEqual([
      ['2026-09-01', 40_000],
      ['2027-02-01', null],
    ]);
  });

  it('follow a change of the billing unit', () => {
    const changed = aKindergarten({
      fees: [
        aFee({ amount: yuan(1900), unit: '元/生·学期', until: isoDate('2027-01-31') }),
        aFee({ amount: yuan(410), effectiveFrom: isoDate('2027-02-01') }),
      ],
    });
    expect(careOf(changed)?.map(({ unit }) => unit)).toEqual(['元/生·学期', '元/生·月']);
  });

  it('begin when an item begins that is announced and was not charged before', () => {
    const bedding = aFee({
      category: '服务性收费',
      item: '被褥清洗费',
      effectiveFrom: isoDate('2027-02-01'),
      voluntary: false,
    });
    const item = itemsOf(aKindergarten({ fees: [aFee(), bedding] })).find(({ role }) => role === 'required');
    expect(item?.standards.map(({ from }) => from)).toEqual(['2027-02-01']);
  });
});

describe('what is waived of a standard', () => {
  it('is named with the document of the waiver', () => {
    expect(careOf(aKindergarten({ fees: [aFee()] }), final)?.[0]).toMatchObject({
      amount: 40_000,
      waived: 40_000,
      waiverDocNo: '示财教〔2025〕31号',
    });
  });

  it('is nothing for a child who is not in the year before school', () => {
    expect(careOf(aKindergarten({ fees: [aFee()] }))?.[0]?.waived).toBeNull();
  });

  it('is not known where no waiver is published', () => {
    expect(careOf(aKindergarten({ fees: [aFee()] }), final, aBureau())?.[0]?.waived).toEqual(NOT_GIVEN);
  });

  it('changes with a waiver that is announced', () => {
    const raised = aBureau({
      feeWaivers: [
        aWaiver({ subject: '民办', amount: yuan(300), until: isoDate('2027-01-31') }),
        aWaiver({ subject: '民办', amount: yuan(340), effectiveFrom: isoDate('2027-02-01') }),
      ],
    });
    const standards = careOf(aPrivateKindergarten({ fees: [aFee()] }), final, raised);
    expect(standards?.map(({ from, waived }) => [from, waived])).toEqual([
      ['2026-09-01', 30_000],
      ['2027-02-01', 34_000],
    ]);
  });

  it('changes when the rating it goes by runs out', () => {
    const byLevel = aBureau({
      feeWaivers: [
        aWaiver({ subject: '民办', amount: yuan(300) }),
        aWaiver({ subject: '民办', scheme: 'YX-FL', level: '一类园', amount: yuan(380) }),
      ],
    });
    const rated = aPrivateKindergarten({
      fees: [aFee()],
      assessments: [aRating({ validUntil: isoDate('2026-12-31') })],
    });
    expect(careOf(rated, final, byLevel)?.map(({ from, waived }) => [from, waived])).toEqual([
      ['2026-09-01', 38_000],
      ['2027-01-01', 30_000],
    ]);
  });
});

describe('the role of an item', () => {
  const roleOf = (change: Parameters<typeof aFee>[0], kindergarten = aKindergarten()) =>
    itemsOf({ ...kindergarten, fees: [aFee(), aFee(change)] }).find(({ item }) => item === change?.item)
      ?.role;

  it('of 住宿费 is boarding', () => {
    expect(roleOf({ category: '住宿费', item: '住宿费' })).toBe('boarding');
  });

  it('of a meal is a meal also where its row says that it is voluntary', () => {
    expect(roleOf({ category: '代收费', item: '伙食费', voluntary: true })).toBe('meal');
  });

  it('of an item that is not voluntary is required', () => {
    expect(roleOf({ category: '代收费', item: '保险费', voluntary: false })).toBe('required');
  });

  it('of an item that does not say whether it is voluntary is voluntary', () => {
    expect(roleOf({ category: '服务性收费', item: '延时服务', voluntary: NOT_GIVEN })).toBe('voluntary');
  });

  it('of another arrangement of care is voluntary', () => {
    expect(roleOf({ item: '半日保育教育费' })).toBe('voluntary');
  });

  it('of half-day meals is a meal where the kindergarten itself is a half-day one', () => {
    const halfDay = aKindergarten({ serviceForm: '半日制' });
    expect(roleOf({ category: '代收费', item: '半日伙食费', voluntary: false }, halfDay)).toBe('meal');
  });

  it('of half-day meals is voluntary where children stay the whole day', () => {
    expect(roleOf({ category: '代收费', item: '半日伙食费', voluntary: false })).toBe('voluntary');
  });
});

describe('a meal that its row calls voluntary', () => {
  it('is said to be', () => {
    const items = itemsOf(aKindergarten({ fees: [aFee(), aMeal({ voluntary: true })] }));
    expect(items.map(({ role, voluntary }) => [role, voluntary])).toEqual([
      ['care', false],
      ['meal', true],
    ]);
  });
});

describe('what belongs in the sum and is not published', () => {
  it('is listed without a category', () => {
    const items = itemsOf(aKindergarten({ meals: '三餐两点' }));
    expect(items.map(({ role, category, item }) => [role, category, item])).toEqual([
      ['care', null, '保育教育费'],
      ['meal', null, '伙食费'],
    ]);
  });

  it('of 托班 is 保育费', () => {
    const [care] = itemsOf(aKindergarten(), { ageGroup: '托班', finalYear: false });
    expect(care?.item).toBe('保育费');
  });

  it('is being checked where a price that all pay is held back, and not where only a voluntary one is', () => {
    const withHeld = (voluntary: boolean) =>
      aKindergarten({ held: [{ table: 'fees', rows: 1, prices: [{ until: null, voluntary }] }] });
    expect(careOf(withHeld(false))?.map(({ amount }) => amount)).toEqual([UNDER_REVIEW]);
    expect(careOf(withHeld(true))?.map(({ amount }) => amount)).toEqual([null]);
  });

  it('holds no meals where the kindergarten does not say that it serves any', () => {
    expect(itemsOf(aKindergarten()).map(({ role }) => role)).toEqual(['care']);
  });

  it('holds no care fee that is announced for later', () => {
    const next = aKindergarten({ fees: [aFee({ effectiveFrom: isoDate('2027-02-01') })] });
    expect(itemsOf(next).map(({ role, category }) => [role, category])).toEqual([['care', '保育教育费']]);
  });
});

describe('the items of a child', () => {
  it('stand in order: care, boarding, meals, what is not voluntary, what is', () => {
    const fees = [
      aFee({ category: '服务性收费', item: '延时服务', voluntary: true }),
      aFee({ category: '代收费', item: '保险费', voluntary: false }),
      aMeal(),
      aFee({ category: '住宿费', item: '住宿费' }),
      aFee(),
    ];
    expect(itemsOf(aKindergarten({ fees })).map(({ item }) => item)).toEqual([
      '保育教育费',
      '住宿费',
      '伙食费',
      '保险费',
      '延时服务',
    ]);
  });

  it('leave out what is 不适用 to it', () => {
    const boarding = aFee({ category: '住宿费', item: '住宿费', amount: NOT_APPLICABLE });
    const items = itemsOf(aKindergarten({ fees: [aFee(), boarding] }));
    expect(items.map(({ role }) => role)).toEqual(['care']);
  });

  it('leave out what other ages pay', () => {
    const nursery = aFee({ category: '保育费', item: '保育费', amount: yuan(900) });
    const items = itemsOf(aKindergarten({ fees: [aFee(), nursery] }));
    expect(items.map(({ category }) => category)).toEqual(['保育教育费']);
  });
});
