import { addDays, dayBefore } from '../calendar.ts';
import { closingDayOf, firstDayOf, hasTaught, type DemoKindergarten } from '../kindergartens/kindergarten.ts';
import type { Random } from '../random.ts';
import type { DemoRow } from '../rows.ts';
import { carePrices } from './care-prices.ts';
import { extraPrices } from './extra-prices.ts';
import type { Price } from './price.ts';
import { refundRule, serviceContent } from './wording.ts';

/** Prices from after this day are of the coming spring, and have been announced already. */
const ANNOUNCED = '2026-11-01';

function sameSlot(a: Price, b: Price): boolean {
  return a.item === b.item && a.ageGroup === b.ageGroup;
}

/** Cut to the life of the kindergarten, oldest first; of two that begin on one day the later stands. */
function withinLife(kindergarten: DemoKindergarten, prices: readonly Price[]): Price[] {
  const first = firstDayOf(kindergarten);
  const closed = closingDayOf(kindergarten);
  const open = prices
    .filter((price) => price.until === undefined || price.until >= first)
    .map((price) => ({ ...price, from: price.from < first ? first : price.from }))
    .filter((price) => closed === undefined || price.from < closed)
    .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  return open.filter(
    (price, index) =>
      !open.slice(index + 1).some((later) => sameSlot(price, later) && later.from === price.from),
  );
}

/** Ends each price where the next of the same item and age begins, and all on the day the kindergarten closed. */
function ended(kindergarten: DemoKindergarten, prices: readonly Price[]): Price[] {
  const closed = closingDayOf(kindergarten);
  return prices.map((price, index) => {
    const next = prices.slice(index + 1).find((later) => sameSlot(price, later));
    const until = next ? dayBefore(next.from) : price.until;
    if (closed === undefined) return { ...price, until };
    return { ...price, until: until === undefined || until > closed ? closed : until };
  });
}

function noticeDay(price: Price, random: Random): string {
  if (random.chance(0.05)) return '';
  return price.from > ANNOUNCED
    ? `2026-10-${random.whole(12, 28)}`
    : addDays(price.from, -random.whole(4, 21));
}

/** fees.csv of one kindergarten: every price with its history and what is to come. */
export function feeRows(kindergarten: DemoKindergarten): DemoRow<'fees'>[] {
  if (!hasTaught(kindergarten) || kindergarten.special === 'no-fee-rows') return [];
  const random = kindergarten.random('fees');
  const prices = [...carePrices(kindergarten, random), ...extraPrices(kindergarten, random.fork('extras'))];
  return ended(kindergarten, withinLife(kindergarten, prices)).map((price) => ({
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
