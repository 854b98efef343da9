import type { AgeGroup } from '../../domain/code-lists.ts';
import { isAbsent, type Reported } from '../../domain/reported.ts';
import type { FinderFacts } from './build/entry.ts';
import { feeFor } from './filter.ts';
import type { Sort } from './finder-state.ts';

// An unknown value comes after every known one: it is not zero.
const UNKNOWN = Infinity;

function known(value: Reported<number>): number {
  if (!isAbsent(value)) return value;
  // Nothing is charged: cheaper than any price, and known.
  return value.absent === 'not-charged' ? -1 : UNKNOWN;
}

function keyOf(
  sort: Exclude<Sort, 'name'>,
  facts: FinderFacts | undefined,
  age: AgeGroup,
  metres: number | undefined,
): number {
  if (!facts) return UNKNOWN;
  switch (sort) {
    case 'fee':
      return known(feeFor(facts, age));
    case 'ratio':
      return known(facts.childrenPerTeacher);
    case 'distance':
      return metres ?? UNKNOWN;
    default:
      return sort satisfies never;
  }
}

/**
 * Rows in the order asked for, smallest first, unknown values last; equal ones in order of name (their own number).
 * By name, closed kindergartens come last. `metres` gives each row's distance where that is known.
 */
export function sortRows(
  rows: readonly number[],
  facts: readonly FinderFacts[],
  sort: Sort,
  age: AgeGroup,
  metres: (row: number) => number | undefined,
): readonly number[] {
  if (sort === 'name') return byName(rows, facts);
  const keys = new Map(rows.map((row) => [row, keyOf(sort, facts[row], age, metres(row))]));
  return rows.toSorted((one, other) => {
    const [first = UNKNOWN, second = UNKNOWN] = [keys.get(one), keys.get(other)];
    return first === second ? one - other : first - second;
  });
}

function byName(rows: readonly number[], facts: readonly FinderFacts[]): readonly number[] {
  const ordered = Int32Array.from(rows).sort();
  const closed = (row: number): boolean => facts[row]?.status === '停办';
  return [...ordered.filter((row) => !closed(row)), ...ordered.filter(closed)];
}
