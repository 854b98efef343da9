/** What something takes at a size. */
export interface Point {
  readonly size: number;
  readonly taken: number;
}

/** The exponent e of taken = c · size^e through two points: 1 where twice the size takes twice as much. */
export function growthExponent(smaller: Point, larger: Point): number {
  return Math.log(larger.taken / smaller.taken) / Math.log(larger.size / smaller.size);
}

/** `×1.93 (n^0.95)`: how many times as much twice the size takes, and the exponent. */
export function growthWords(smaller: Point, larger: Point): string {
  const exponent = growthExponent(smaller, larger);
  return Number.isFinite(exponent) ? `×${(2 ** exponent).toFixed(2)} (n^${exponent.toFixed(2)})` : '';
}
