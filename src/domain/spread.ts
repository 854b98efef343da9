/** Where values lie: the ends, the middle, and the values themselves for a strip plot. */
export interface Spread {
  readonly low: number;
  readonly median: number;
  readonly high: number;
  /** Ascending. */
  readonly values: readonly number[];
}

/** The largest of some values, at least `least`. A county has more rows than `Math.max` takes arguments. */
export function largest(values: Iterable<number>, least = Number.NEGATIVE_INFINITY): number {
  let found = least;
  for (const value of values) if (value > found) found = value;
  return found;
}

/** The smallest of some values, at most `most`. */
export function smallest(values: Iterable<number>, most = Number.POSITIVE_INFINITY): number {
  let found = most;
  for (const value of values) if (value < found) found = value;
  return found;
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
