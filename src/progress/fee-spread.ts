import type { Bureau } from '../domain/bureau.ts';
import type { FeeCategory, Nature } from '../domain/code-lists.ts';
import { feesInForce } from '../domain/fee-in-force.ts';
import { natureOn } from '../domain/inclusive.ts';
import type { Fen } from '../domain/money.ts';
import { isGiven } from '../domain/reported.ts';
import { kindergartensIn } from '../indicators/kindergartens-in.ts';

/** The middle and the ends of a fee in force, over kindergartens that charge it by the month. */
export interface FeeSpread {
  readonly low: Fen;
  readonly median: Fen;
  readonly high: Fen;
  readonly kindergartens: number;
}

/** Null where no running kindergarten of the area charges the category by the month. Other units are not converted. */
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
    const found = feesInForce(one.fees, bureau.asOf).flatMap(({ category: own, unit, amount }) =>
      own === category && unit === '元/生·月' && isGiven(amount) ? [amount] : [],
    );
    if (found.length > 0) kindergartens += 1;
    amounts.push(...found);
  }
  const sorted = amounts.toSorted((a, b) => a - b);
  const [low, median, high] = [sorted[0], sorted[Math.floor((sorted.length - 1) / 2)], sorted.at(-1)];
  return low === undefined || median === undefined || high === undefined
    ? null
    : { low, median, high, kindergartens };
}
