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
  // Not `toSorted`: this also runs in browsers that do not have it.
  const sorted = [...values].sort((a, b) => a - b);
  const [low, high] = [sorted[0], sorted[sorted.length - 1]];
  if (low === undefined || high === undefined) return null;
  const upper = sorted[Math.floor(sorted.length / 2)] ?? high;
  const lower = sorted[Math.floor((sorted.length - 1) / 2)] ?? low;
  return { low, median: (lower + upper) / 2, high, values: sorted };
}

/** How many values are told one by one; more are counted in bins, so that a drawing does not grow with its group. */
export const MOST_TOLD = 60;
const BINS = 30;
const LEVELS = 8;

/** Values of a group for a strip plot. */
export type Strip =
  | { readonly kind: 'values'; readonly values: readonly number[] }
  /** `levels`: of bins of equal width from `low` to `high`, how full each is beside the fullest, 0 (empty) to 8. */
  | {
      readonly kind: 'bins';
      readonly low: number;
      readonly high: number;
      readonly levels: readonly number[];
    };

/** What is drawn of values in ascending order. */
export function stripOf(values: readonly number[]): Strip {
  const [low = 0, high = 0] = [values[0], values[values.length - 1]];
  if (values.length <= MOST_TOLD || low === high)
    return { kind: 'values', values: values.slice(0, MOST_TOLD) };
  return binned({ low, high }, countsOf(values, { low, high }));
}

type Ends = Pick<Spread, 'low' | 'high'>;

function binned({ low, high }: Ends, counts: readonly number[]): Strip {
  const most = largest(counts, 1);
  return { kind: 'bins', low, high, levels: counts.map((count) => Math.ceil((count / most) * LEVELS)) };
}

function countsOf(values: readonly number[], ends: Ends): readonly number[] {
  const counts = Array.from({ length: BINS }, () => 0);
  for (const value of values) {
    const bin = binOf(value, ends);
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  return counts;
}

function binOf(value: number, { low, high }: Ends): number {
  return Math.min(BINS - 1, Math.floor(((value - low) / (high - low)) * BINS));
}

const countsOfSpreads = new WeakMap<Spread, readonly number[]>();

/** Counted once for all that ask. */
function countsIn(spread: Spread): readonly number[] {
  let counts = countsOfSpreads.get(spread);
  if (!counts) countsOfSpreads.set(spread, (counts = countsOf(spread.values, spread)));
  return counts;
}

/** What is drawn of a spread beside one of its values: the others. `own`: undefined where it is none of them. */
export function stripBeside(spread: Spread, own: number | undefined): Strip {
  const { values, low, high } = spread;
  if (own === undefined) return stripOf(values);
  if (isLoneEnd(spread, own) || low === high || values.length - 1 <= MOST_TOLD) {
    const at = values.indexOf(own);
    return stripOf(values.filter((_, index) => index !== at));
  }
  const bin = binOf(own, spread);
  return binned(
    spread,
    countsIn(spread).map((count, at) => (at === bin ? count - 1 : count)),
  );
}

/** Whether the value is the lowest or the highest and no other is: without it the spread ends elsewhere. */
function isLoneEnd({ values, low, high }: Spread, value: number): boolean {
  return (value === low && values[1] !== low) || (value === high && values[values.length - 2] !== high);
}

/** All that can be told of a spread, and drawn beside any of its values: it does not change with every value of a large group. */
export function tellable(spread: Spread): readonly unknown[] {
  const { values, low, median, high } = spread;
  if (values.length - 1 <= MOST_TOLD) return values;
  const besideEnds = [low, high]
    .filter((end) => isLoneEnd(spread, end))
    .map((end) => stripBeside(spread, end));
  return [values.length, low, median, high, low === high ? [] : countsIn(spread), besideEnds];
}
