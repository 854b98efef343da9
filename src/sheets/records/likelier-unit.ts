import type { BillingUnit, FeeCategory } from '../../domain/code-lists.ts';
import { bare } from '../values/plain.ts';
import { BOUGHT_ONCE, FEE_ITEMS } from '../words/fee-words.ts';
import type { Charge } from './charge.ts';

/** Yuan: no meals of a day cost as much, and none of a month as little. */
const DEAREST_DAY = 60;
const CHEAPEST_MONTH = 40;

/** 190 under 元/天, 12 under 元/月: what a price of meals rather is, where only the head says how often it is paid. */
export function likelierUnit(item: string, { amount, unit, text }: Charge['price']): BillingUnit | null {
  const isMeal = FEE_ITEMS.find((one) => one.item === item)?.isMeal === true;
  if (!isMeal || /[天日月期年餐]/.test(bare(text)) || !(Number(amount) > 0)) return null;
  if (unit === '元/生·天' && Number(amount) > DEAREST_DAY) return '元/生·月';
  return unit === '元/生·月' && Number(amount) < CHEAPEST_MONTH ? '元/生·天' : null;
}

/** The unit of those whose amounts are nearest to the amounts without one. */
export function likelyUnit(charges: readonly Charge[], item: string, category: FeeCategory | null): string {
  const same = charges.filter(
    (charge) => charge.category === category && (item === '' || charge.item === item),
  );
  const amounts = same.flatMap(({ price }) =>
    price.unit === null && Number(price.amount) > 0 ? [Number(price.amount)] : [],
  );
  const middle = amounts.toSorted((a, b) => a - b)[Math.floor(amounts.length / 2)];
  if (middle === undefined) return '';
  const near = same.flatMap(({ price }): readonly (readonly [BillingUnit, number])[] =>
    price.unit !== null && Number(price.amount) > 0
      ? [[price.unit, Math.abs(Math.log(Number(price.amount) / middle))]]
      : [],
  );
  const [best] = near.toSorted((a, b) => a[1] - b[1]);
  if (best !== undefined && best[1] < Math.log(4)) return best[0];
  return BOUGHT_ONCE.test(item) ? '元/生·次' : '';
}
