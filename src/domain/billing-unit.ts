import type { BillingUnit } from './code-lists.ts';
import { type Fen, timesFen } from './money.ts';
import type { CostAssumptions } from './site.ts';

/** How many months of charging a unit stands for, as a fraction so that a day (1 / days a month) stays exact. */
interface Months {
  readonly count: number;
  readonly per: number;
}

function monthsOf(unit: BillingUnit, assumptions: CostAssumptions): Months | null {
  switch (unit) {
    case '元/生·月':
      return { count: 1, per: 1 };
    case '元/生·学期':
      return { count: assumptions.semesterMonths, per: 1 };
    case '元/生·年':
      return { count: assumptions.months, per: 1 };
    case '元/生·天':
      return { count: 1, per: assumptions.daysPerMonth };
    case '元/生·次':
      return null;
    default:
      return unit satisfies never;
  }
}

/**
 * An amount of one billing unit in another, by the bureau's assumptions (a semester of 5 months, a year of 10, a month of 22 days
 * unless site.json says otherwise), rounded to whole 分. `null` between 元/生·次 and any other unit: nobody knows how many times.
 */
export function convertUnit(
  amount: Fen,
  from: BillingUnit,
  to: BillingUnit,
  assumptions: CostAssumptions,
): Fen | null {
  if (from === to) return amount;
  const [source, target] = [monthsOf(from, assumptions), monthsOf(to, assumptions)];
  if (!source || !target) return null;
  return timesFen(amount, (target.count * source.per) / (target.per * source.count));
}

/** An amount as it comes to a month: for sorting and comparing fees of different units. */
export function monthlyAmount(amount: Fen, unit: BillingUnit, assumptions: CostAssumptions): Fen | null {
  return convertUnit(amount, unit, '元/生·月', assumptions);
}
