import type { Charge } from './charges.ts';
import { daysIn } from '../values/day.ts';
import { bare } from '../values/plain.ts';
import { readPrices } from '../values/price.ts';

/** A charge whose own cell says from which day it holds. */
export interface DatedCharge extends Charge {
  readonly day?: string;
}

const DAY = /(?:自|从)?20\d{2}(?:年|[./-])\d{1,2}(?:月|[./-])\d{1,2}日?(?:起|开始)?(?:执行|收取|实行)?/g;
const OLD_WORD = /^(?:原|旧|调整前|调前|现行?)/;

/** A cell with an old and a new price and the day between them becomes two: 原350元/月，2026年9月1日起380元/月. */
export function changedPrices(charges: readonly Charge[]): readonly DatedCharge[] {
  return charges.flatMap((charge) => {
    if (charge.price.amount !== null) return [charge];
    const text = bare(charge.price.text).replace(/[()（）]/g, ',');
    const [day, ...others] = daysIn(text);
    if (day === undefined || others.length > 0) return [charge];
    const rest = text
      .replace(DAY, ',')
      .replace(/(?:调整|上调|下调|改|变更|涨)(?:为|至|到)|→|->|=>/g, ',')
      .replace(/[，,;；。]+/g, ',');
    const parts = rest
      .split(',')
      .map((part) => part.replace(/^(?:现|新|调整后|起|后)/, ''))
      .filter((part) => part !== '');
    const prices = parts.map((part) => ({
      isOld: OLD_WORD.test(part),
      price: readPrices(part.replace(OLD_WORD, ''))[0],
    }));
    const [old, now] = prices;
    if (
      prices.length !== 2 ||
      typeof old?.price?.amount !== 'string' ||
      typeof now?.price?.amount !== 'string'
    )
      return [charge];
    const unit = now.price.unit ?? old.price.unit ?? charge.price.unit;
    const one = (price: Charge['price'], isOld: boolean): DatedCharge => ({
      ...charge,
      isOld,
      day,
      price: { ...price, unit: price.unit ?? unit, item: '', text: charge.price.text },
    });
    return [one(old.price, true), one(now.price, false)];
  });
}
