import { type Fen, fen, sumFen } from '../../domain/money.ts';
import { spreadOf } from '../../domain/spread.ts';
import type { CostRole, YearlyCost } from '../../domain/yearly-cost.ts';

/** What a family pays for, as a bar tells it apart: 代收费 and whatever was ticked stand together. */
export type PaidFor = 'care' | 'boarding' | 'meal' | 'other';

/** One year's cost as a bar that starts at zero. */
export interface CostBar {
  /** In the order in which they are drawn. One that is counted and comes to nothing (免除) stays, with 0. */
  readonly paid: readonly { readonly for: PaidFor; readonly amount: Fen }[];
  /** What is not paid: drawn hatched behind what is. */
  readonly waived: Fen;
  /** Paid and waived together: how far the bar reaches. */
  readonly reach: Fen;
  /** Whether something that belongs in the sum is not known, so that the bar has no end. */
  readonly open: boolean;
}

const PAID_FOR: Readonly<Record<CostRole, PaidFor>> = {
  care: 'care',
  boarding: 'boarding',
  meal: 'meal',
  required: 'other',
  voluntary: 'other',
};

const ORDER: readonly PaidFor[] = ['care', 'boarding', 'meal', 'other'];

/** The bar of a year's cost. What is not counted (not chosen, not charged, not published) has no part in it. */
export function costBar({ lines, total, known, waived }: YearlyCost): CostBar {
  const paid = ORDER.flatMap((part) => {
    const nets = lines.flatMap(({ item, net }) =>
      PAID_FOR[item.role] === part && net !== null ? [net] : [],
    );
    return nets.length === 0 ? [] : [{ for: part, amount: sumFen(nets) }];
  });
  return { paid, waived, reach: sumFen([known, waived]), open: total === null };
}

/** The lowest, the middle and the highest of several sums. */
export interface CostSpread {
  readonly low: Fen;
  readonly median: Fen;
  readonly high: Fen;
  /** How many sums it is of. */
  readonly count: number;
}

/** From how many sums on a middle says more than the sums themselves. */
const LEAST = 3;

/** Of the sums that are whole and after the waiver; null where they are fewer than three. */
export function costSpread(costs: readonly YearlyCost[]): CostSpread | null {
  const whole = costs.flatMap(({ total, beforeWaiver }) => (total === null || beforeWaiver ? [] : [total]));
  const spread = whole.length < LEAST ? null : spreadOf(whole);
  if (!spread) return null;
  return {
    low: fen(spread.low),
    median: fen(Math.round(spread.median)),
    high: fen(spread.high),
    count: whole.length,
  };
}

/** How many times the middle bar a drawing reaches at most. */
const MOST_TIMES = 3;

/**
 * How far a drawing of several bars reaches: as far as the longest, and no farther than three times the middle one, or one dear kindergarten
 * would leave the others no room to differ. A bar that goes beyond is drawn broken.
 */
export function drawnReach(bars: readonly CostBar[]): number {
  const spread = spreadOf(bars.map(({ reach }) => reach));
  if (!spread) return 0;
  return spread.median === 0 ? spread.high : Math.min(spread.high, spread.median * MOST_TIMES);
}
