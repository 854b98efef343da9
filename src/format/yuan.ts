import type { BillingUnit } from '../domain/code-lists.ts';
import type { Fen } from '../domain/money.ts';
import { largest } from '../domain/spread.ts';
import { formatNumber, formatShort } from './number.ts';

/** 分 → yuan for reading: `1,200`, `1,200.50`. Decimals appear only where there are 分. The unit is added by the caller. */
export function formatYuan(amount: Fen): string {
  return formatNumber(amount / 100, amount % 100 === 0 ? 0 : 2);
}

/** 分 rounded to whole yuan, for estimates and axes: `1,234`. */
export function formatWholeYuan(amount: Fen): string {
  return formatNumber(amount / 100);
}

/** A fee as the notice on the wall states it: `760 元/月`, `15 元/天`. */
export function formatFee(amount: Fen, unit: BillingUnit): string {
  return `${formatYuan(amount)} ${shortUnit(unit)}`;
}

/** 元/生·月 → 元/月: the child is understood wherever a parent reads. */
export function shortUnit(unit: BillingUnit): string {
  return unit.replace('生·', '');
}

/** Where sums are written in 万元. */
const LARGE = 10_000;

/**
 * Sums that stand under each other, all in the unit of the largest and to the same place: 905.80 万元 and 5,905.37 万元, 500 元 and 9,999 元.
 * As many decimals, up to two, as any of them needs.
 */
export function formatLargeYuans(amounts: readonly Fen[]): (amount: Fen) => string {
  const inTenThousands = amounts.map((amount) => amount / 100 / LARGE);
  if (!inTenThousands.some((value) => Math.abs(value) >= 1))
    return (amount) => `${formatWholeYuan(amount)} 元`;
  const places = inTenThousands.map((value) => formatShort(value, 2).split('.')[1]?.length ?? 0);
  const digits = largest(places, 0);
  return (amount) => `${formatNumber(amount / 100 / LARGE, digits)} 万元`;
}
