/** Where values lie: the ends, the middle, and the values themselves for a strip plot. */
export interface Spread {
  readonly low: number;
  readonly median: number;
  readonly high: number;
  /** Ascending. */
  readonly values: readonly number[];
}

/** The spread of at least `least` values; null where there are fewer: too few to say anything about. */
export function spreadOf(values: readonly number[], least = 1): Spread | null {
  const sorted = values.toSorted((a, b) => a - b);
  const [low, high] = [sorted[0], sorted.at(-1)];
  if (low === undefined || high === undefined || sorted.length < least) return null;
  const upper = sorted[Math.floor(sorted.length / 2)] ?? high;
  const lower = sorted[Math.floor((sorted.length - 1) / 2)] ?? low;
  return { low, median: (lower + upper) / 2, high, values: sorted };
}
