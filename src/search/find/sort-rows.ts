import { type Reported, isAbsent } from '../../domain/reported.ts';
import { type FactColumn, figureOf } from './column.ts';
import { feeColumn } from './filter.ts';
import type { FinderState, Sort } from './finder-state.ts';
import type { FinderIndex } from './load-index.ts';

// An unknown value comes after every known one: it is not zero.
const UNKNOWN = Infinity;

function known(value: Reported<number>): number {
  if (!isAbsent(value)) return value;
  // Nothing is charged: cheaper than any price, and known.
  return value.absent === 'not-charged' ? -1 : UNKNOWN;
}

/** The figure of every row to sort by, worked out once a value. */
function figures(column: FactColumn | undefined): (row: number) => number {
  if (!column) return () => UNKNOWN;
  const keys = Float64Array.from(column.values, (value) => known(figureOf(value)));
  return (row) => keys[column.ids[row] ?? -1] ?? UNKNOWN;
}

function keyOf(
  index: FinderIndex,
  sort: Exclude<Sort, 'name'>,
  state: Pick<FinderState, 'age'>,
  metres: (row: number) => number | undefined,
): (row: number) => number {
  switch (sort) {
    case 'fee':
      return figures(feeColumn(index, state));
    case 'ratio':
      return figures(index.facts.get('ratio'));
    case 'distance':
      return (row) => metres(row) ?? UNKNOWN;
    default:
      return sort satisfies never;
  }
}

/**
 * Rows in the order asked for, smallest first, unknown values last; equal ones in order of name (their own number).
 * `metres` gives each row's distance where that is known.
 */
export function sortRows(
  index: FinderIndex,
  rows: readonly number[],
  sort: Sort,
  state: Pick<FinderState, 'age'>,
  metres: (row: number) => number | undefined,
): readonly number[] {
  const byName = Int32Array.from(rows).sort();
  if (sort === 'name') return [...byName];
  const key = keyOf(index, sort, state, metres);
  const keys = new Float64Array(index.count).fill(UNKNOWN);
  for (const row of rows) keys[row] = key(row);
  // Sorting is stable: equal keys keep the order of names.
  return [...byName].sort((one, other) => {
    const first = keys[one] ?? UNKNOWN;
    const second = keys[other] ?? UNKNOWN;
    return first === second ? 0 : first - second;
  });
}
