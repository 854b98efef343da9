import type { BillingUnit } from '../domain/code-lists.ts';
import type { Fen } from '../domain/money.ts';
import { formatNumber } from './number.ts';

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

/** Sums beyond ten thousand yuan in running text: `1,234.5 万元`; below that, whole yuan. */
export function formatLargeYuan(amount: Fen): string {
  const yuan = amount / 100;
  return Math.abs(yuan) >= 10_000 ? `${trimmed(yuan / 10_000)} 万元` : `${formatWholeYuan(amount)} 元`;
}

function trimmed(value: number): string {
  return formatNumber(value, 2).replace(/\.?0+$/, '');
}
