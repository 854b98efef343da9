import type { Bureau } from '../domain/bureau.ts';
import type { Measured, NotComputable, Scope, SummedIndicator } from './indicator.ts';

/** What an indicator comes to over an area, without the kindergartens that it was summed up from: plain data. */
export type Sum = Omit<Measured, 'members' | 'without' | 'held'> | NotComputable;

/** Gives a sum that was made before of the same, or the one that is made now. */
export type SumKeeper = (indicator: SummedIndicator, scope: Scope, make: () => Sum) => Sum;

const keepers = new WeakMap<Bureau, SumKeeper>();

/** Has sums of a bureau kept by whoever knows when they are still the same. */
export function keepSumsBy(bureau: Bureau, keeper: SumKeeper): void {
  keepers.set(bureau, keeper);
}

export function sumKeeperOf(bureau: Bureau): SumKeeper {
  return keepers.get(bureau) ?? makeAnew;
}

const makeAnew: SumKeeper = (_indicator, _scope, make) => make();
