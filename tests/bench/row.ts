import type { BenchGroup, TableLine } from './table.ts';

/** One measured value, with the limit it must keep. */
export interface BenchRow {
  readonly name: string;
  readonly measured: number;
  readonly unit: string;
  /** The limit and on which side of it the value must lie; a row without one only informs. */
  readonly bound?: { readonly kind: 'at most' | 'at least'; readonly value: number };
}

/** A group whose table has one value a line. */
export function boundedGroup(
  name: string,
  about: string,
  measure: () => AsyncIterable<BenchRow>,
): BenchGroup {
  return {
    name,
    about,
    columns: [
      { head: 'what' },
      { head: 'measured', isNumber: true },
      { head: 'bound', isNumber: true },
      { head: 'kept' },
    ],
    measure: async function* () {
      for await (const row of measure()) yield lineOf(row);
    },
  };
}

function lineOf(row: BenchRow): TableLine {
  const { name, measured, unit, bound } = row;
  const sign = bound?.kind === 'at least' ? '≥' : '≤';
  const limit = bound === undefined ? '' : `${sign} ${bound.value} ${unit}`;
  const verdict = bound === undefined ? '' : isKept(row) ? '✓' : '✗';
  return { cells: [name, `${round(measured)} ${unit}`, limit, verdict], isKept: isKept(row) };
}

/** Whether a row keeps its bound; one without a bound always does. */
export function isKept({ measured, bound }: BenchRow): boolean {
  if (bound === undefined) return true;
  return bound.kind === 'at most' ? measured <= bound.value : measured >= bound.value;
}

/** The middle one of an odd number of values. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

const round = (value: number): string =>
  (value < 10 ? value.toFixed(2) : value.toFixed(1)).replace(/\.?0+$/, '');
