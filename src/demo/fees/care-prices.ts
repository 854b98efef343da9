import type { CapSubject } from '../../domain/code-lists.ts';
import { dayBefore } from '../calendar.ts';
import { isPublic, TURNED_PUBLIC_ON, type DemoKindergarten } from '../kindergartens/kindergarten.ts';
import { pricingLevel } from '../quality/ratings.ts';
import type { Random } from '../random.ts';
import { CARE_AND_EDUCATION } from './market.ts';
import { capSubjectOf, filingNo, floorTo, withinSpan, type Price } from './price.ts';
import { benchmarkFor, periodsFor, type CapPeriod } from './pricing.ts';
import { withSpecialCase } from './special-prices.ts';

/** Standards that begin after this day are to come. */
const TO_COME = '2026-12';

function carePrice(price: Pick<Price, 'from' | 'amount' | 'unit' | 'basis'>): Price {
  return {
    category: '保育教育费',
    item: '保育教育费',
    ageGroup: '全部',
    until: undefined,
    voluntary: '不适用',
    ...price,
  };
}

/** What a kindergarten charges, of the benchmark: public ones nearly all of it, private ones by their standing. */
function benchmarkShare(kindergarten: DemoKindergarten, random: Random): number {
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
  const { area, special } = kindergarten;
  const level = pricingLevel(kindergarten);
  const share = benchmarkShare(kindergarten, random);
  const keepsOld = random.chance(0.3) && subject !== '公办';
  const takesUpFuture = random.chance(0.45) && special !== 'fee-over-cap-waived';
  const follows = (period: CapPeriod): boolean => (period.from > TO_COME ? takesUpFuture : !keepsOld);
  return periodsFor(area.key, subject, '保育教育费')
    .filter((period, index) => index === 0 || follows(period))
    .map((period) =>
      carePrice({
        from: period.from,
        amount: floorTo(period.unit === '元/生·月' ? 10 : 50, benchmarkFor(area.key, period, level) * share),
        unit: period.unit,
        basis: period.docNo,
      }),
    );
}

/** 保育教育费 that the market sets: one price, or an older and a higher one. */
function marketPrices({ area, standing }: DemoKindergarten, random: Random): Price[] {
  const span = CARE_AND_EDUCATION[area.key];
  const middle = withinSpan(span, 0.45 + 0.2 * standing);
  const now = Math.min(span.high, floorTo(20, random.lognormal(middle, 0.1)));
  const before = floorTo(20, now * (0.9 + random.next() * 0.06));
  const changedOn = random.pick(['2025-09-01', '2026-09-01']);
  const price = (from: string, amount: number): Price =>
    carePrice({ from, amount, unit: '元/生·月', basis: filingNo(random, from.slice(0, 4)) });
  return random.chance(0.6)
    ? [price('2023-09-01', before), price(changedOn, now)]
    : [price('2023-09-01', now)];
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
    groups.map((ageGroup) => {
      const cheaper = differ && ageGroup === '大班' && typeof price.amount === 'number';
      return { ...price, ageGroup, amount: cheaper ? floorTo(10, price.amount * 0.95) : price.amount };
    }),
  );
}

/** A kindergarten that turned public charged as a 普惠性民办 one before. */
function withPrivatePast({ area, special }: DemoKindergarten, prices: readonly Price[]): Price[] {
  if (special !== 'turned-public') return [...prices];
  const kept = prices
    .filter((price) => price.until === undefined || price.until >= TURNED_PUBLIC_ON)
    .map((price) => (price.from < TURNED_PUBLIC_ON ? { ...price, from: TURNED_PUBLIC_ON } : price));
  const [period] = periodsFor(area.key, '普惠性民办', '保育教育费');
  if (kept.length === 0 || !period) return kept;
  const amount = floorTo(10, benchmarkFor(area.key, period, '全部') * 0.95);
  const past = carePrice({ from: period.from, amount, unit: period.unit, basis: period.docNo });
  return [{ ...past, until: dayBefore(TURNED_PUBLIC_ON) }, ...kept];
}

/** 保育教育费 of a kindergarten; those of special schools and welfare homes do not charge it. */
export function carePrices(kindergarten: DemoKindergarten, random: Random): Price[] {
  const { archetype, area } = kindergarten;
  if (archetype === 'special' || archetype === 'welfare') {
    const [period] = periodsFor(area.key, '公办', '保育教育费');
    const basis = period?.docNo ?? '';
    return [carePrice({ from: '2023-09-01', amount: '不收取', unit: '元/生·月', basis })];
  }
  const subject = capSubjectOf(kindergarten);
  const plain = subject ? guidedPrices(kindergarten, subject, random) : marketPrices(kindergarten, random);
  const prices = byAgeGroup(kindergarten, withSpecialCase(kindergarten, plain, random), random);
  return withPrivatePast(kindergarten, prices);
}
