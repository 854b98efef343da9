/** Where values lie: the ends, the middle, and the values themselves for a strip plot. */
export interface Spread {
  readonly low: number;
  readonly median: number;
  readonly high: number;
  /** Ascending. */
  readonly values: readonly number[];
}

/** The spread of values; null where there is none. The median of an even number lies between the middle two. */
export function spreadOf(values: readonly number[]): Spread | null {
  const sorted = values.toSorted((a, b) => a - b);
  const [low, high] = [sorted[0], sorted.at(-1)];
  if (low === undefined || high === undefined) return null;
  const upper = sorted[Math.floor(sorted.length / 2)] ?? high;
  const lower = sorted[Math.floor((sorted.length - 1) / 2)] ?? low;
  return { low, median: (lower + upper) / 2, high, values: sorted };
}
