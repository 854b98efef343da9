import { monthlyAmount } from './billing-unit.ts';
import { type Fen, sumFen, subtractFen } from './money.ts';
import { type Absent, NOT_GIVEN, type Reported, isAbsent, isUnderReview } from './reported.ts';
import type { CostAssumptions } from './site.ts';
import {
  type CostChoice,
  type CostItem,
  type CostStandard,
  isLasting,
  isTaken,
  standardOn,
} from './yearly-cost.ts';

/**
 * What an ordinary month comes to: every counted unit spread over its months. Items per 次 are left out; care or meals that are paid so
 * leave the sum open.
 */
export interface MonthlyCost {
  readonly total: Fen | null;
  readonly known: Fen;
  /** What stands for a waiver that it leaves out since it is not known; null where there is none. */
  readonly beforeWaiver: Absent | null;
  readonly missing: readonly string[];
  /** Whether one of them is being checked. */
  readonly isHeld: boolean;
}

/** The monthly cost on a day of the items that a choice takes. */
export function monthlyCost(
  items: readonly CostItem[],
  choice: CostChoice,
  assumptions: CostAssumptions,
  day: string,
): MonthlyCost {
  const amounts: Fen[] = [];
  const missing: string[] = [];
  let beforeWaiver: Absent | null = null;
  let isHeld = false;
  for (const item of items) {
    if (!isTaken(item, choice)) continue;
    const standard = standardOn(item.standards, day);
    const amount = standard?.amount ?? null;
    if (standard === undefined || amount === null || isAbsent(amount)) {
      const ended = amount === null && !isLasting(item);
      if (!ended && !(isAbsent(amount) && amount.absent === 'not-charged')) missing.push(item.item);
      if (isUnderReview(amount)) isHeld = true;
      continue;
    }
    const monthly = monthlyAmount(netOf(standard, amount), standard.unit, assumptions);
    if (monthly !== null) amounts.push(monthly);
    else if (isLasting(item)) missing.push(item.item);
    if (isAbsent(standard.waived)) beforeWaiver = standard.waived;
  }
  const known = sumFen(amounts);
  return { total: missing.length === 0 ? known : null, known, beforeWaiver, missing, isHeld };
}

/** The standard less what is known to be waived of it. */
function netOf({ waived }: CostStandard, amount: Fen): Fen {
  return waived === null || isAbsent(waived) ? amount : subtractFen(amount, waived);
}

/** The care fee of a child as it comes to a month, before and after the waiver. */
export interface CareMonthly {
  readonly standard: Reported<Fen>;
  /** Missing too where the waiver is not known, and per 次. */
  readonly net: Reported<Fen>;
}

/** The care fee on a day among a child's items. */
export function careMonthly(
  items: readonly CostItem[],
  assumptions: CostAssumptions,
  day: string,
): CareMonthly {
  const care = items.find(({ role }) => role === 'care');
  const standard = care && standardOn(care.standards, day);
  const amount = standard?.amount ?? NOT_GIVEN;
  if (!standard || isAbsent(amount)) return { standard: amount, net: amount };
  const perMonth = (sum: Fen): Reported<Fen> => monthlyAmount(sum, standard.unit, assumptions) ?? NOT_GIVEN;
  return {
    standard: perMonth(amount),
    net: isAbsent(standard.waived) ? standard.waived : perMonth(netOf(standard, amount)),
  };
}
