import type { IsoDate } from './school-date.ts';

/** A value that holds from a day on. */
export interface Step<T> {
  readonly from: IsoDate;
  readonly value: T;
}

/**
 * A value on the day the site speaks for, with what is already known to follow: an announced price, a term that runs out. Pages show
 * the value of the day they are read on, so that nothing becomes false on the day that turns.
 */
export interface Dated<T> {
  readonly value: T;
  /** In order of day; each holds until the next. Empty where nothing is known to change. */
  readonly next: readonly Step<T>[];
}

/** A value that nothing is known to change. */
export function unchanging<T>(value: T): Dated<T> {
  return { value, next: [] };
}

/** The value of `asOf` and of each later day on which it differs from the one before. `later` are the days that may turn it, in order. */
export function datedValue<T>(
  asOf: IsoDate,
  later: readonly IsoDate[],
  valueOf: (day: IsoDate) => T,
): Dated<T> {
  const days = later.filter((day) => day > asOf);
  return onlyChanges({ value: valueOf(asOf), next: days.map((from) => ({ from, value: valueOf(from) })) });
}

/** Without the steps that say what was said before. */
function onlyChanges<T>({ value, next }: Dated<T>): Dated<T> {
  if (next.length === 0) return { value, next };
  let last = JSON.stringify(value);
  const changes = next.filter((step) => {
    const before = last;
    last = JSON.stringify(step.value);
    return last !== before;
  });
  return { value, next: changes };
}

/** The value on a day (`2026-09-01`), not before the day the site speaks for. */
export function valueOn<T>({ value, next }: Dated<T>, day: string): T {
  return next.findLast(({ from }) => from <= day)?.value ?? value;
}

/** What is said of a dated value: `change` is told the step that follows, so that it can announce it. */
export function mapDated<T, U>(
  { value, next }: Dated<T>,
  change: (value: T, following: Step<T> | undefined) => U,
): Dated<U> {
  return onlyChanges({
    value: change(value, next[0]),
    next: next.map((step, at) => ({ from: step.from, value: change(step.value, next[at + 1]) })),
  });
}
