/** One line of the performance table. */
export interface BenchRow {
  readonly name: string;
  readonly measured: number;
  readonly unit: string;
  /** The limit and on which side of it the value must lie; a row without one only informs. */
  readonly bound?: { readonly kind: 'at most' | 'at least'; readonly value: number };
}

/** A named set of measurements that share their preparation; each lives in its own file of `tests/bench/`. */
export interface BenchGroup {
  readonly name: string;
  readonly measure: () => Promise<readonly BenchRow[]>;
}

/** Whether a row keeps its bound; one without a bound always does. */
export function isKept({ measured, bound }: BenchRow): boolean {
  if (bound === undefined) return true;
  return bound.kind === 'at most' ? measured <= bound.value : measured >= bound.value;
}

/** The rows as a Markdown table, ready for a note or the README. */
export function formatTable(rows: readonly BenchRow[]): string {
  const lines = rows.map((row) => {
    const sign = row.bound?.kind === 'at least' ? '≥' : '≤';
    const bound = row.bound === undefined ? '' : `${sign} ${row.bound.value} ${row.unit}`;
    const verdict = row.bound === undefined ? '' : isKept(row) ? '✓' : '✗';
    return `| ${row.name} | ${round(row.measured)} ${row.unit} | ${bound} | ${verdict} |`;
  });
  return ['| what | measured | bound | |', '|---|---:|---:|---|', ...lines].join('\n');
}

/** The middle one of an odd number of values. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

const round = (value: number): string =>
  (value < 10 ? value.toFixed(2) : value.toFixed(1)).replace(/\.?0+$/, '');
