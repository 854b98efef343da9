import { isSameValue } from './same-value.ts';
import { type IsoDate, addDays } from './school-date.ts';

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
  const steps = later.filter((from) => from > asOf).map((from) => ({ from, value: valueOf(from) }));
  return stepped(valueOf(asOf), steps);
}

/** The value on a day (`2026-09-01`), not before the day the site speaks for. */
export function valueOn<T>({ value, next }: Dated<T>, day: string): T {
  const step = [...next].reverse().find(({ from }) => from <= day);
  return step ? step.value : value;
}

/**
 * Changes the value and every step; a step that then says what was said before it is left out. `change` is told the step that follows,
 * so that it can announce it.
 */
export function mapDated<T, U>(
  { value, next }: Dated<T>,
  change: (value: T, following: Step<T> | undefined) => U,
): Dated<U> {
  return stepped(
    change(value, next[0]),
    next.map((step, at) => ({ from: step.from, value: change(step.value, next[at + 1]) })),
  );
}

/** A value with the steps that change it. */
function stepped<T>(value: T, steps: readonly Step<T>[]): Dated<T> {
  if (steps.length === 0) return unchanging(value);
  let last = value;
  const next = steps.filter((step) => {
    const changes = !isSameValue(step.value, last);
    last = step.value;
    return changes;
  });
  return { value, next };
}

/** A value with the days between which it holds; open ends are left out. */
export interface Spell<T> {
  readonly value: T;
  readonly from: IsoDate | undefined;
  /** The last day. */
  readonly until: IsoDate | undefined;
}

/** The value and what follows, one spell after another. */
export function spellsOf<T>({ value, next }: Dated<T>): readonly Spell<T>[] {
  const starts: readonly (IsoDate | undefined)[] = [undefined, ...next.map(({ from }) => from)];
  return [value, ...next.map((step) => step.value)].map((one, at) => {
    const following = starts[at + 1];
    return { value: one, from: starts[at], until: following && addDays(following, -1) };
  });
}
