import type { FeeCategory } from '../domain/code-lists.ts';
import { benchmarkFor, periodsFor } from './caps.ts';
import { catalogueBasis } from './fee-catalogue.ts';
import { capSubjectOf, floorTo, type Price } from './prices.ts';
import { isAttached, type DemoKindergarten } from './kindergartens/kindergarten.ts';
import type { AreaKey } from './places/area.ts';
import type { Random } from './random.ts';

/** Meals: how they are charged and what they cost, by area. */
const MEALS: Readonly<
  Record<
    AreaKey,
    {
      readonly daily: readonly [number, number];
      readonly monthly: readonly [number, number];
      readonly byMonth: number;
    }
  >
> = {
  yunxi: { daily: [11, 17], monthly: [240, 330], byMonth: 0.15 },
  chengpu: { daily: [12, 18], monthly: [260, 360], byMonth: 0.7 },
  jinyu: { daily: [18, 26], monthly: [420, 560], byMonth: 0.5 },
};

function mealPrices(kindergarten: DemoKindergarten, random: Random): Price[] {
  // A class of a school eats in the school's canteen on the rural nutrition subsidy.
  const free = isAttached(kindergarten) && random.chance(0.35);
  const meals = MEALS[kindergarten.area.key];
  const byMonth = random.chance(meals.byMonth);
  const [low, high] = byMonth ? meals.monthly : meals.daily;
  const at = Math.max(0, Math.min(1, 0.45 + 0.18 * kindergarten.standing + random.normal(0, 0.2)));
  const amount = byMonth ? floorTo(10, low + (high - low) * at) : floorTo(0.5, low + (high - low) * at);
  const price: Price = {
    category: '服务性收费',
    item: '伙食费',
    ageGroup: '全部',
    from: '2024-09-01',
    until: undefined,
    amount: free ? '不收取' : amount,
    unit: byMonth ? '元/生·月' : '元/生·天',
    basis: catalogueBasis('伙食费', '2024-09-01'),
    voluntary: '否',
  };
  if (free || !random.chance(0.3)) return [price];
  const raised = byMonth ? amount + random.pick([10, 20, 30]) : amount + random.pick([0.5, 1]);
  const from = random.pick(['2025-09-01', '2026-03-01', '2026-09-01']);
  return [price, { ...price, from, amount: raised, basis: catalogueBasis('伙食费', from) }];
}

type Voluntary = readonly [
  category: FeeCategory,
  item: string,
  unit: Price['unit'],
  amounts: readonly number[],
  share: number,
];

const VOLUNTARY: readonly Voluntary[] = [
  ['服务性收费', '延时服务费', '元/生·月', [100, 120, 150, 160, 180, 200], 0.42],
  ['服务性收费', '校车服务费', '元/生·月', [120, 150, 160, 180, 200], 0.08],
  ['服务性收费', '假期托管服务费', '元/生·天', [30, 35, 40, 45, 50], 0.12],
  ['代收费', '园服代购费', '元/生·次', [160, 180, 198, 220, 260], 0.5],
  ['代收费', '床上用品代购费', '元/生·次', [180, 200, 230, 260], 0.32],
  ['代收费', '体检费', '元/生·次', [28, 30, 35, 42], 0.3],
  ['代收费', '社会实践活动费', '元/生·次', [20, 30, 40, 50, 60], 0.18],
];

function voluntaryPrices(kindergarten: DemoKindergarten, random: Random): Price[] {
  if (isAttached(kindergarten) && kindergarten.archetype !== 'special') return [];
  const forced = kindergarten.special === 'voluntary-missing' ? '园服代购费' : undefined;
  return VOLUNTARY.flatMap(([category, item, unit, amounts, share]) => {
    if (item !== forced && !random.chance(share)) return [];
    const from = random.pick(
      item === '社会实践活动费' ? ['2026-03-01', '2026-09-01'] : ['2025-09-01', '2026-01-01', '2026-09-01'],
    );
    const notCharged = item === '延时服务费' && random.chance(0.35);
    const price: Price = {
      category,
      item,
      ageGroup: '全部',
      from,
      until: undefined,
      amount: notCharged
        ? '不收取'
        : item !== forced && random.chance(0.006)
          ? '待核实'
          : random.pick(amounts),
      unit,
      basis: catalogueBasis(item, from),
      // The check warns where a voluntary charge does not say that it is voluntary.
      voluntary: item === forced ? '' : '是',
    };
    return [price];
  });
}

/** 住宿费 of boarding kindergartens and 保育费 of a 托班: under the caps where there are any. */
function cappedExtra(
  kindergarten: DemoKindergarten,
  category: '住宿费' | '保育费',
  item: string,
  market: number,
  random: Random,
): Price {
  const subject = capSubjectOf(kindergarten);
  const period = subject ? periodsFor(kindergarten.area.key, subject, category).at(-1) : undefined;
  const benchmark = period ? benchmarkFor(kindergarten.area.key, period, '全部') : market;
  return {
    category,
    item,
    ageGroup: category === '保育费' ? '托班' : '全部',
    from: category === '保育费' ? '2026-01-01' : '2023-09-01',
    until: undefined,
    amount: floorTo(10, benchmark * (0.85 + random.next() * 0.15)),
    unit: '元/生·月',
    basis: period?.docNo ?? `示教费备〔2025〕${String(random.whole(1, 180)).padStart(3, '0')}号`,
    voluntary: '不适用',
  };
}

/** Everything besides 保育教育费: meals, boarding, 托班, and what parents may choose. */
export function extraFees(kindergarten: DemoKindergarten, random: Random): Price[] {
  const prices = [...mealPrices(kindergarten, random), ...voluntaryPrices(kindergarten, random)];
  const dear = kindergarten.area.key === 'jinyu' ? 1.5 : 1;
  if (kindergarten.serviceForm === '寄宿制') {
    prices.push(cappedExtra(kindergarten, '住宿费', '住宿费', 320 * dear, random));
  }
  if (kindergarten.classPlan.托班 > 0) {
    prices.push(cappedExtra(kindergarten, '保育费', '托育保育费', 1900 * dear, random));
  }
  if (kindergarten.archetype === 'special') {
    prices.push({
      category: '代收费',
      item: '盲文及大字教材代购费',
      ageGroup: '全部',
      from: '2026-09-01',
      until: undefined,
      amount: 48,
      unit: '元/生·次',
      basis: catalogueBasis('盲文及大字教材代购费', '2026-09-01'),
      voluntary: '是',
    });
  }
  return prices;
}
