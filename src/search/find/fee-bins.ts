import { type Reported, isAbsent, isUnderReview } from '../../domain/reported.ts';

/** A fee in 分 and how many kindergartens have it. */
export type CountedFee = readonly [fee: Reported<number>, count: number];

export interface FeeBin {
  /** Yuan; `from` included, `to` not, save in the last bin. */
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

export interface FeeBins {
  readonly bins: readonly FeeBin[];
  /** Kindergartens without a known amount: in no bin. */
  readonly unknown: number;
  /** Whether that of some of them is being checked. */
  readonly isHeld: boolean;
}

const WIDTHS = [50, 100, 200, 500, 1000, 2000, 5000, 10_000, 20_000, 50_000];
const MOST_BINS = 24;

/**
 * Fees counted in bins of one round width from zero on, at most 24. The last bin takes everything above: a single
 * mistyped amount does not squeeze all the others into one bar. `highest` is the 99th percentile of all fees.
 */
export function feeBins(fees: readonly CountedFee[], highest: number): FeeBins {
  const width = WIDTHS.find((one) => highest / one <= MOST_BINS) ?? Math.ceil(highest / MOST_BINS);
  const number = Math.max(1, Math.ceil((highest + 1) / width));
  const counts = Array.from({ length: number }, () => 0);
  let unknown = 0;
  let isHeld = false;
  for (const [fee, count] of fees) {
    if (isAbsent(fee)) {
      unknown += count;
      if (count > 0 && isUnderReview(fee)) isHeld = true;
      continue;
    }
    const bin = Math.min(number - 1, Math.floor(fee / 100 / width));
    counts[bin] = (counts[bin] ?? 0) + count;
  }
  return {
    bins: counts.map((count, bin) => ({ from: bin * width, to: (bin + 1) * width, count })),
    unknown,
    isHeld,
  };
}

/** The fee in yuan that 99 in 100 known fees do not exceed; `null` where none is known. */
export function highestUsualFee(fees: readonly CountedFee[]): number | null {
  const known = fees
    .flatMap(([fee, count]) => (isAbsent(fee) || count === 0 ? [] : [{ yuan: fee / 100, count }]))
    .sort((one, other) => one.yuan - other.yuan);
  const most = Math.ceil(known.reduce((sum, { count }) => sum + count, 0) * 0.99);
  let passed = 0;
  for (const { yuan, count } of known) {
    passed += count;
    if (passed >= most) return yuan;
  }
  return null;
}
