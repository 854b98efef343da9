import { monthlyAmount } from '../domain/billing-unit.ts';
import type { Bureau } from '../domain/bureau.ts';
import { AGE_GROUPS, type FeeCategory, type Nature } from '../domain/code-lists.ts';
import { careCategory, careFeeOn } from '../domain/care-fee.ts';
import { feesInForce } from '../domain/fee-in-force.ts';
import type { Fee } from '../domain/fee.ts';
import { natureOn } from '../domain/inclusive.ts';
import type { Kindergarten } from '../domain/kindergarten.ts';
import { type Fen, fen } from '../domain/money.ts';
import { isGiven } from '../domain/reported.ts';
import type { IsoDate } from '../domain/school-date.ts';
import { spreadOf } from '../domain/spread.ts';
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
    const found = feesOf(one, category, bureau.asOf).flatMap(({ unit, amount }) =>
      isGiven(amount) ? (monthlyAmount(amount, unit, bureau.site.costAssumptions) ?? []) : [],
    );
    if (found.length > 0) kindergartens += 1;
    for (const amount of found) amounts.push(amount);
  }
  const spread = spreadOf(amounts);
  if (!spread) return null;
  const whole = (amount: number) => fen(Math.round(amount));
  return { low: whole(spread.low), median: whole(spread.median), high: whole(spread.high), kindergartens };
}

/** The rows of a category that count: of care the one fee of each age group, of the others all in force. */
function feesOf({ fees }: Kindergarten, category: FeeCategory, day: IsoDate): readonly Fee[] {
  if (category !== '保育教育费' && category !== '保育费')
    return feesInForce(fees, day).filter((fee) => fee.category === category);
  const ages = AGE_GROUPS.filter((age) => careCategory(age) === category);
  return [...new Set(ages.flatMap((age) => careFeeOn(fees, age, day) ?? []))];
}
