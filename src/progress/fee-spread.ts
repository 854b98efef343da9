import { monthlyAmount } from '../domain/billing-unit.ts';
import type { Bureau } from '../domain/bureau.ts';
import type { FeeCategory, Nature } from '../domain/code-lists.ts';
import { feesInForce } from '../domain/fee-in-force.ts';
import { natureOn } from '../domain/inclusive.ts';
import type { Fen } from '../domain/money.ts';
import { isGiven } from '../domain/reported.ts';
import { kindergartensIn } from '../indicators/kindergartens-in.ts';

/** The middle and the ends of a fee in force as it comes to a month, over the kindergartens that charge it. */
export interface FeeSpread {
  readonly low: Fen;
  readonly median: Fen;
  readonly high: Fen;
  readonly kindergartens: number;
}

/**
 * Null where no running kindergarten of the area charges the category. Fees by the semester or the year are brought to a month
 * by the bureau's assumptions (`costAssumptions`); an age group's own standard counts as one amount.
 */
export function monthlyFeeSpread(
  bureau: Bureau,
  area: string,
  category: FeeCategory,
  nature: Nature,
): FeeSpread | null {
  const amounts: Fen[] = [];
  let kindergartens = 0;
  for (const one of kindergartensIn(bureau, area)) {
    if (one.status !== '在办' || natureOn(one, bureau.asOf) !== nature) continue;
    const found = feesInForce(one.fees, bureau.asOf).flatMap(({ category: own, unit, amount }) => {
      if (own !== category || !isGiven(amount)) return [];
      return monthlyAmount(amount, unit, bureau.site.costAssumptions) ?? [];
    });
    if (found.length > 0) kindergartens += 1;
    amounts.push(...found);
  }
  const sorted = amounts.toSorted((a, b) => a - b);
  const [low, median, high] = [sorted[0], sorted[Math.floor((sorted.length - 1) / 2)], sorted.at(-1)];
  return low === undefined || median === undefined || high === undefined
    ? null
    : { low, median, high, kindergartens };
}
