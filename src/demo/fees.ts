import type { CapSubject } from '../domain/code-lists.ts';
import { addDays, dayBefore } from './calendar.ts';
import { benchmarkFor, periodsFor, type CapPeriod } from './caps.ts';
import { extraFees } from './fee-extras.ts';
import { refundRule, serviceContent } from './fee-wording.ts';
import { firstDayOf, isPublic, lastDayOf, type DemoKindergarten } from './kindergartens/kindergarten.ts';
import { capSubjectOf, floorTo, type Price } from './prices.ts';
import { pricingLevel } from './ratings.ts';
import type { Random } from './random.ts';
import type { DemoRow } from './rows.ts';

/** Monthly market prices by area: low, high. */
const MARKET = { yunxi: [1200, 2200], chengpu: [1400, 2600], jinyu: [2200, 3200] } as const;

function filingNo(random: Random, year: string): string {
  return `示教费备〔${year}〕${String(random.whole(1, 180)).padStart(3, '0')}号`;
}

function share(kindergarten: DemoKindergarten, random: Random): number {
  if (isPublic(kindergarten))
    return random.weighted([
      [1, 8],
      [0.95, 1],
    ]);
  const drawn = 0.92 + 0.05 * kindergarten.standing + random.normal(0, 0.06);
  return Math.max(0.72, Math.min(1, drawn));
}

/** 保育教育费 under 政府指导价: follows the area's documents; public kindergartens at the benchmark. */
function guidedPrices(kindergarten: DemoKindergarten, subject: CapSubject, random: Random): Price[] {
  const { area } = kindergarten;
  const level = pricingLevel(kindergarten);
  const part = share(kindergarten, random);
  const keepsOld = random.chance(0.3);
  const takesUpFuture = random.chance(0.45) && kindergarten.special !== 'fee-over-cap-waived';
  const periods = periodsFor(area.key, subject, '保育教育费').filter(
    (period, index) =>
      index === 0 || (period.from > '2026-12' ? takesUpFuture : !(keepsOld && subject !== '公办')),
  );
  return periods.map((period) => ({
    category: '保育教育费',
    item: '保育教育费',
    ageGroup: '全部',
    from: period.from,
    until: undefined,
    amount: floorTo(period.unit === '元/生·月' ? 10 : 50, benchmarkFor(area.key, period, level) * part),
    unit: period.unit,
    basis: period.docNo,
    voluntary: '不适用',
  }));
}

function marketPrices(kindergarten: DemoKindergarten, random: Random): Price[] {
  const [low, high] = MARKET[kindergarten.area.key];
  const middle = low + (high - low) * Math.max(0, Math.min(1, 0.45 + 0.2 * kindergarten.standing));
  const now = Math.min(high, floorTo(20, random.lognormal(middle, 0.1)));
  const before = floorTo(20, now * (0.9 + random.next() * 0.06));
  const changedOn = random.pick(['2025-09-01', '2026-09-01']);
  const price = (from: string, amount: number): Price => ({
    category: '保育教育费',
    item: '保育教育费',
    ageGroup: '全部',
    from,
    until: undefined,
    amount,
    unit: '元/生·月',
    basis: filingNo(random, from.slice(0, 4)),
    voluntary: '不适用',
  });
  return random.chance(0.6)
    ? [price('2023-09-01', before), price(changedOn, now)]
    : [price('2023-09-01', now)];
}

/** The unusual prices, each put in by its special case. */
function withSpecialCase(kindergarten: DemoKindergarten, prices: readonly Price[], random: Random): Price[] {
  const last = prices.at(-1);
  if (!last || typeof last.amount !== 'number') return [...prices];
  const amount = last.amount;
  const earlier = prices.slice(0, -1);
  switch (kindergarten.special) {
    case 'fee-rise-midyear': {
      const from = random.pick(['2026-04-01', '2026-05-01']);
      return [
        ...prices.map((price) => ({ ...price, amount: floorTo(10, Number(price.amount) * 0.9) })),
        { ...last, from },
      ];
    }
    case 'fee-future':
      return [
        ...prices.map((price) => ({ ...price, amount: floorTo(10, Number(price.amount) * 0.92) })),
        { ...last, from: '2027-03-01', until: undefined },
      ];
    case 'fee-semester':
      return prices.map((price) =>
        price.unit === '元/生·月'
          ? { ...price, amount: Number(price.amount) * 5, unit: '元/生·学期' as const }
          : price,
      );
    case 'fee-yearly':
      return [...earlier, { ...last, amount: amount * 10, unit: '元/生·年' }];
    case 'fee-outlier':
      return [...earlier, { ...last, amount: 12_800 }];
    case 'fee-over-cap-waived':
      return [...earlier, { ...last, amount: floorTo(10, amount * 1.25) }];
    default:
      return [...prices];
  }
}

/** One price for 全部, or one for each age group where there is a 托班 or the groups differ. */
function byAgeGroup(kindergarten: DemoKindergarten, prices: readonly Price[], random: Random): Price[] {
  const { classPlan, special } = kindergarten;
  const oneForAll =
    special === 'fee-yearly' || special === 'fee-outlier' || special === 'fee-over-cap-waived';
  const differ = random.chance(0.1) && classPlan.小班 > 0;
  if (oneForAll || (classPlan.托班 === 0 && !differ)) return [...prices];
  const groups = (['小班', '中班', '大班', '混龄'] as const).filter((group) => classPlan[group] > 0);
  return prices.flatMap((price) =>
    groups.map((ageGroup) => ({
      ...price,
      ageGroup,
      amount:
        typeof price.amount === 'number' && differ && ageGroup === '大班'
          ? floorTo(10, price.amount * 0.95)
          : price.amount,
    })),
  );
}

function carePrices(kindergarten: DemoKindergarten, random: Random): Price[] {
  const subject = capSubjectOf(kindergarten);
  if (kindergarten.archetype === 'special' || kindergarten.archetype === 'welfare') {
    const [period] = periodsFor(kindergarten.area.key, '公办', '保育教育费');
    const free = {
      category: '保育教育费',
      item: '保育教育费',
      ageGroup: '全部',
      from: '2023-09-01',
      until: undefined,
    } as const;
    return [{ ...free, amount: '不收取', unit: '元/生·月', basis: period?.docNo ?? '', voluntary: '不适用' }];
  }
  const plain = subject ? guidedPrices(kindergarten, subject, random) : marketPrices(kindergarten, random);
  return byAgeGroup(kindergarten, withSpecialCase(kindergarten, plain, random), random);
}

/** Before 2025-09-01 a kindergarten turned public charged as a 普惠性民办 one. */
function withPrivatePast(kindergarten: DemoKindergarten, prices: readonly Price[]): Price[] {
  if (kindergarten.special !== 'turned-public') return [...prices];
  const turned = '2025-09-01';
  const kept = prices
    .filter((price) => price.until === undefined || price.until >= turned)
    .map((price) => (price.from < turned ? { ...price, from: turned } : price));
  const sample = kept.find((price) => price.category === '保育教育费');
  const [period] = periodsFor(kindergarten.area.key, '普惠性民办', '保育教育费') as readonly CapPeriod[];
  if (!sample || !period) return kept;
  const amount = floorTo(10, benchmarkFor(kindergarten.area.key, period, '全部') * 0.95);
  const past: Price = {
    ...sample,
    ageGroup: '全部',
    from: period.from,
    until: dayBefore(turned),
    amount,
    unit: period.unit,
    basis: period.docNo,
  };
  return [past, ...kept];
}

function sameSlot(a: Price, b: Price): boolean {
  return a.item === b.item && a.ageGroup === b.ageGroup;
}

/** Cuts prices to the life of the kindergarten and ends each where the next of the same item and age begins. */
function inOrder(kindergarten: DemoKindergarten, prices: readonly Price[]): Price[] {
  const first = firstDayOf(kindergarten);
  const closed = kindergarten.status === '停办' ? lastDayOf(kindergarten, '') : undefined;
  const open = prices
    .filter((price) => price.until === undefined || price.until >= first)
    .map((price) => ({ ...price, from: price.from < first ? first : price.from }))
    .filter((price) => closed === undefined || price.from < closed)
    .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  const standing = open.filter(
    (price, index) =>
      !open.slice(index + 1).some((later) => sameSlot(price, later) && later.from === price.from),
  );
  return standing.map((price, index) => {
    const next = standing.slice(index + 1).find((later) => sameSlot(price, later));
    const until = next ? dayBefore(next.from) : price.until;
    const lasting = closed === undefined ? until : until === undefined || until > closed ? closed : until;
    return { ...price, until: lasting };
  });
}

function noticeDay(price: Price, random: Random): string {
  if (random.chance(0.05)) return '';
  // A price of the coming spring has been announced already.
  return price.from > '2026-11-01'
    ? `2026-10-${random.whole(12, 28)}`
    : addDays(price.from, -random.whole(4, 21));
}

/** fees.csv of one kindergarten: every price with its history and what is to come. */
export function feeRows(kindergarten: DemoKindergarten): DemoRow<'fees'>[] {
  if (kindergarten.years.length === 0 || kindergarten.special === 'no-fee-rows') return [];
  const random = kindergarten.random('fees');
  const prices = [
    ...withPrivatePast(kindergarten, carePrices(kindergarten, random)),
    ...extraFees(kindergarten, random.fork('extras')),
  ];
  return inOrder(kindergarten, prices).map((price) => ({
    code: kindergarten.code,
    category: price.category,
    item: price.item,
    ageGroup: price.ageGroup,
    effectiveFrom: price.from,
    amount: String(price.amount),
    unit: price.unit,
    service: serviceContent(price.item),
    basis: price.basis,
    refund:
      price.amount === '不收取'
        ? '不收取，不涉及退费。'
        : refundRule(kindergarten.area.key, price.category, price.item),
    voluntary: price.voluntary,
    noticedOn: noticeDay(price, random),
    until: price.until ?? '',
  }));
}
