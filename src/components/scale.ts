import { largest, smallest } from '../domain/spread.ts';

/** A value axis from 0 (or another start) to an end; marks are placed on it in percent of the width. */
export interface Scale {
  readonly start: number;
  readonly end: number;
}

/**
 * An axis that starts at zero and holds every value: a little room beyond the largest, and never a cut at 100 % when a
 * rate exceeds it. `least` is where it ends at least (100 for rates that stay below).
 */
export function scaleFromZero(values: readonly number[], least = 0): Scale {
  const most = largest(values, 0);
  if (most <= least) return { start: 0, end: least || 1 };
  return { start: 0, end: niceAbove(most) };
}

/** An axis around values whose distance from zero is of no interest (fees among peers, days): 6 % of room at both ends. */
export function scaleAround(values: readonly number[]): Scale {
  const [low, high] = [smallest(values), largest(values)];
  const room = (high - low || Math.abs(high) || 1) * 0.06;
  return { start: low - room, end: high + room };
}

/** One axis for trends that are looked at together: around rates, from zero for amounts. */
export function scaleOfTrends(values: readonly number[], fromZero: boolean): Scale {
  return fromZero ? scaleFromZero(values) : scaleAround(values);
}

/** Where a value stands on the axis, in percent with two decimals, for an SVG attribute: `62.5%`. */
export function place(value: number, scale: Scale): string {
  return `${placeNumber(value, scale)}%`;
}

/** As {@link place}, as a number. */
export function placeNumber(value: number, { start, end }: Scale): number {
  return Math.round(((value - start) / (end - start)) * 10_000) / 100;
}

/** How a label is anchored so that it does not leave the drawing: at its start near the left end, at its end near the right. */
export function labelAnchor(percent: number): 'start' | 'middle' | 'end' {
  if (percent < 14) return 'start';
  return percent > 86 ? 'end' : 'middle';
}

/**
 * Rows for dots that would hide each other: 0 on the axis, then 1, −1, 2, −2 … Dots nearer than `gap` percent never share
 * a row. Given in the order of `places`.
 */
export function dodge(places: readonly number[], gap: number): readonly number[] {
  const order = places.map((at, index) => ({ at, index })).sort((a, b) => a.at - b.at || a.index - b.index);
  const lastInRow: number[] = [];
  const rows = Array.from(places, () => 0);
  for (const { at, index } of order) {
    const free = lastInRow.findIndex((last) => at - last >= gap);
    const row = free === -1 ? lastInRow.length : free;
    lastInRow[row] = at;
    rows[index] = row % 2 === 1 ? (row + 1) / 2 : -row / 2 || 0;
  }
  return rows;
}

/** Which of `places` (ascending) leave room for a label each: the last one always, earlier ones at least `gap` percent apart. */
export function labelled(places: readonly number[], gap: number): ReadonlySet<number> {
  const kept = new Set<number>();
  let next = Number.POSITIVE_INFINITY;
  for (let index = places.length - 1; index >= 0; index -= 1) {
    const at = places[index] ?? 0;
    if (next - at < gap) continue;
    kept.add(index);
    next = at;
  }
  return kept;
}

const STEPS = [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10];

function niceAbove(value: number): number {
  const magnitude = 10 ** Math.floor(Math.log10(value));
  const step = STEPS.find((candidate) => candidate * magnitude >= value * 1.02) ?? 10;
  return step * magnitude;
}

/** More small multiples than this are no picture any more: the table beneath says it better. */
export const MOST_MULTIPLES = 100;
