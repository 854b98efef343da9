import type { DemoKindergarten } from '../kindergartens/kindergarten.ts';
import type { Random } from '../random.ts';
import { floorTo, type Price } from './price.ts';

/** Months that a fee for a semester and a fee for a year are for. */
const SEMESTER_MONTHS = 5;
const YEAR_MONTHS = 10;

/** Far above what any other kindergarten asks for a month: the check warns. */
const OUTLIER = 12_800;

/** A price that has been announced and does not hold yet. */
const ANNOUNCED_FROM = '2027-03-01';

/** All prices as they were before a rise to the newest one: lower by the same share. */
function lowered(prices: readonly Price[], share: number): Price[] {
  return prices.map((price) => ({ ...price, amount: floorTo(10, Number(price.amount) * share) }));
}

/** The unusual prices of 保育教育费, each put in by its special case. */
export function withSpecialCase(
  { special }: DemoKindergarten,
  prices: readonly Price[],
  random: Random,
): Price[] {
  const last = prices.at(-1);
  if (!last || typeof last.amount !== 'number') return [...prices];
  const { amount } = last;
  const earlier = prices.slice(0, -1);
  switch (special) {
    case 'fee-rise-midyear':
      return [...lowered(prices, 0.9), { ...last, from: random.pick(['2026-04-01', '2026-05-01']) }];
    case 'fee-future':
      return [...lowered(prices, 0.92), { ...last, from: ANNOUNCED_FROM }];
    case 'fee-semester':
      return prices.map((price) =>
        price.unit === '元/生·月'
          ? { ...price, amount: Number(price.amount) * SEMESTER_MONTHS, unit: '元/生·学期' }
          : price,
      );
    case 'fee-yearly':
      return [...earlier, { ...last, amount: amount * YEAR_MONTHS, unit: '元/生·年' }];
    case 'fee-outlier':
      return [...earlier, { ...last, amount: OUTLIER }];
    case 'fee-over-cap-waived':
      return [...earlier, { ...last, amount: floorTo(10, amount * 1.25) }];
    default:
      return [...prices];
  }
}
