import { isAttached, type DemoKindergarten } from '../kindergartens/kindergarten.ts';
import type { Random } from '../random.ts';
import { cataloguePlace } from './catalogue.ts';
import { MEALS, OPTIONAL_ITEMS } from './market.ts';
import { capSubjectOf, filingNo, floorTo, withinSpan, type Price } from './price.ts';
import { benchmarkFor, periodsFor } from './pricing.ts';

/** A charge of the fee catalogue, from a day on. */
function catalogued(item: string, from: string, price: Pick<Price, 'amount' | 'unit' | 'voluntary'>): Price {
  return { ...cataloguePlace(item, from), ageGroup: '全部', from, until: undefined, ...price };
}

function mealPrices(kindergarten: DemoKindergarten, random: Random): Price[] {
  // A class of a school eats in the school's canteen on the rural nutrition subsidy.
  const free = isAttached(kindergarten) && random.chance(0.35);
  const meals = MEALS[kindergarten.area.key];
  const byMonth = random.chance(meals.monthlyShare);
  const at = 0.45 + 0.18 * kindergarten.standing + random.normal(0, 0.2);
  const amount = floorTo(byMonth ? 10 : 0.5, withinSpan(byMonth ? meals.monthly : meals.daily, at));
  const unit = byMonth ? '元/生·月' : '元/生·天';
  const meal = (from: string, charged: Price['amount']): Price =>
    catalogued('伙食费', from, { amount: charged, unit, voluntary: '否' });
  const first = meal('2024-09-01', free ? '不收取' : amount);
  if (free || !random.chance(0.3)) return [first];
  const raised = amount + random.pick(byMonth ? [10, 20, 30] : [0.5, 1]);
  return [first, meal(random.pick(['2025-09-01', '2026-03-01', '2026-09-01']), raised)];
}

/** The item that a 'voluntary-missing' kindergarten charges without saying that it is voluntary: the check warns. */
const UNDECLARED = '园服代购费';

/** A charge that parents may choose: some do not ask for it, a few have not said how much. */
function optionalAmount(
  item: string,
  amounts: readonly number[],
  undeclared: boolean,
  random: Random,
): Price['amount'] {
  if (item === '延时服务费' && random.chance(0.35)) return '不收取';
  return !undeclared && random.chance(0.006) ? '待核实' : random.pick(amounts);
}

function optionalPrices(kindergarten: DemoKindergarten, random: Random): Price[] {
  if (isAttached(kindergarten) && kindergarten.archetype !== 'special') return [];
  return OPTIONAL_ITEMS.flatMap(({ item, unit, amounts, share }) => {
    const undeclared = item === UNDECLARED && kindergarten.special === 'voluntary-missing';
    if (!undeclared && !random.chance(share)) return [];
    const from = random.pick(
      item === '社会实践活动费' ? ['2026-03-01', '2026-09-01'] : ['2025-09-01', '2026-01-01', '2026-09-01'],
    );
    const amount = optionalAmount(item, amounts, undeclared, random);
    return [catalogued(item, from, { amount, unit, voluntary: undeclared ? '' : '是' })];
  });
}

/** 住宿费 of boarding kindergartens and 保育费 of a 托班: under the caps where there are any. */
function cappedPrice(
  kindergarten: DemoKindergarten,
  price: Pick<Price, 'category' | 'item' | 'ageGroup' | 'from'>,
  market: number,
  random: Random,
): Price {
  const area = kindergarten.area.key;
  const subject = capSubjectOf(kindergarten);
  const period = subject ? periodsFor(area, subject, price.category).at(-1) : undefined;
  const benchmark = period ? benchmarkFor(area, period, '全部') : market;
  return {
    ...price,
    until: undefined,
    amount: floorTo(10, benchmark * (0.85 + random.next() * 0.15)),
    unit: '元/生·月',
    basis: period?.docNo ?? filingNo(random, '2025'),
    voluntary: '不适用',
  };
}

const BOARDING = { category: '住宿费', item: '住宿费', ageGroup: '全部', from: '2023-09-01' } as const;
const NURSERY = { category: '保育费', item: '托育保育费', ageGroup: '托班', from: '2026-01-01' } as const;

/** Everything besides 保育教育费: meals, boarding, 托班, and what parents may choose. */
export function extraPrices(kindergarten: DemoKindergarten, random: Random): Price[] {
  const prices = [...mealPrices(kindergarten, random), ...optionalPrices(kindergarten, random)];
  const dear = kindergarten.area.key === 'jinyu' ? 1.5 : 1;
  if (kindergarten.serviceForm === '寄宿制') {
    prices.push(cappedPrice(kindergarten, BOARDING, 320 * dear, random));
  }
  if (kindergarten.classPlan.托班 > 0) {
    prices.push(cappedPrice(kindergarten, NURSERY, 1900 * dear, random));
  }
  if (kindergarten.archetype === 'special') {
    const books = { amount: 48, unit: '元/生·次', voluntary: '是' } as const;
    prices.push(catalogued('盲文及大字教材代购费', '2026-09-01', books));
  }
  return prices;
}
