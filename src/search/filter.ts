import type { AgeGroup } from '../domain/code-lists.ts';
import type { Fen } from '../domain/money.ts';
import { isAbsent, NOT_APPLICABLE, type Reported } from '../domain/reported.ts';
import type { FinderFacts } from './entry.ts';
import { DEFAULT_STATE, type FinderState } from './finder-state.ts';
import type { TownPlace } from './index-files.ts';

/** The facets in the order the page shows them. Each is one bit of the mask of what a row fails. */
export const FACETS = [
  'town',
  'nature',
  'inclusive',
  'rating',
  'fee',
  'service',
  'nursery',
  'integrated',
  'free',
] as const;
export type Facet = (typeof FACETS)[number];

/** What filtering reads of each row. */
export interface FacetRows {
  readonly towns: readonly TownPlace[];
  readonly facts: readonly FinderFacts[];
}

/** How many results each value of a facet would leave, all the other facets applied. Values that leave none are absent. */
export type FacetCounts = Readonly<Record<Facet, ReadonlyMap<string, number>>>;

export interface Filtered {
  /** The rows that pass every facet, in the order given. */
  readonly rows: readonly number[];
  readonly counts: FacetCounts;
  /** For each active facet, how many more rows there were without it. */
  readonly gains: ReadonlyMap<Facet, number>;
  /** Rows that pass all but the fee range: what the histogram counts. */
  readonly anyFee: readonly number[];
}

/** The monthly fee for an age group; mixed-age classes stand in where the group has none of its own. */
export function feeFor(facts: FinderFacts, age: AgeGroup): Reported<Fen> {
  return facts.monthlyFees[age] ?? facts.monthlyFees['混龄'] ?? NOT_APPLICABLE;
}

/**
 * Whether a fee lies in the range asked for, in yuan. An unknown fee lies in no range; an item that is not charged
 * lies in every range without a lower end.
 */
export function feeWithin(fee: Reported<Fen>, min: number | null, max: number | null): boolean {
  if (min === null && max === null) return true;
  if (isAbsent(fee)) return fee.absent === 'not-charged' && min === null;
  return (min === null || fee >= min * 100) && (max === null || fee <= max * 100);
}

function isYes(value: Reported<boolean>): boolean {
  return value === true;
}

function hasFreePlaces(value: Reported<number>): boolean {
  return !isAbsent(value) && value > 0;
}

type Test = (facts: FinderFacts, town: TownPlace) => boolean;

/** The tests of the facets that are in use, by their place in {@link FACETS}. */
function testsOf(state: FinderState): readonly (Test | null)[] {
  const inUse: Readonly<Record<Facet, Test | null>> = {
    town:
      state.town.length === 0
        ? null
        : (_, { code, town }) => state.town.some((wanted) => code.startsWith(wanted) || town === wanted),
    nature: state.nature === null ? null : (facts) => facts.nature === state.nature,
    inclusive: state.inclusive === null ? null : (facts) => facts.inclusive === state.inclusive,
    rating:
      state.rating.length === 0
        ? null
        : (facts) => !isAbsent(facts.rating) && state.rating.includes(facts.rating),
    fee:
      state.feeMin === null && state.feeMax === null
        ? null
        : (facts) => feeWithin(feeFor(facts, state.age), state.feeMin, state.feeMax),
    service:
      state.service.length === 0
        ? null
        : (facts) => !isAbsent(facts.service) && state.service.includes(facts.service),
    nursery: state.nursery ? (facts) => isYes(facts.nursery) : null,
    integrated: state.integrated ? (facts) => isYes(facts.integrated) : null,
    free: state.free ? (facts) => hasFreePlaces(facts.freePlaces) : null,
  };
  return FACETS.map((facet) => inUse[facet]);
}

/** The value a row counts for under each facet; `null` where it counts for none. */
const VALUE_OF: Readonly<Record<Facet, (facts: FinderFacts, town: TownPlace) => string | null>> = {
  town: (_, { code }) => code,
  nature: ({ nature }) => nature,
  inclusive: ({ inclusive }) => (inclusive ? '是' : '否'),
  rating: ({ rating }) => (isAbsent(rating) ? null : rating),
  // The fee range is counted by its histogram.
  fee: () => null,
  service: ({ service }) => (isAbsent(service) ? null : service),
  nursery: ({ nursery }) => (isYes(nursery) ? '是' : null),
  integrated: ({ integrated }) => (isYes(integrated) ? '是' : null),
  free: ({ freePlaces }) => (hasFreePlaces(freePlaces) ? '是' : null),
};

const FEE_BIT = 1 << FACETS.indexOf('fee');

/** Applies the facets of a state to rows (the answer of a search) and counts what every other choice would leave. */
export function filterRows(index: FacetRows, rows: readonly number[], state: FinderState): Filtered {
  const tests = testsOf(state);
  const counts = FACETS.map(() => new Map<string, number>());
  const gains = new Map<Facet, number>();
  const passing: number[] = [];
  const anyFee: number[] = [];
  for (const row of rows) {
    const facts = index.facts[row];
    const town = index.towns[row];
    if (!facts || !town) continue;
    let failed = 0;
    tests.forEach((test, bit) => {
      if (test && !test(facts, town)) failed |= 1 << bit;
    });
    if (failed === 0) passing.push(row);
    if ((failed & ~FEE_BIT) === 0) anyFee.push(row);
    // A row that fails two facets is reached by changing neither alone.
    if ((failed & (failed - 1)) !== 0) continue;
    FACETS.forEach((facet, bit) => {
      if ((failed & ~(1 << bit)) !== 0) return;
      const value = VALUE_OF[facet](facts, town);
      const count = counts[bit];
      if (value !== null && count) count.set(value, (count.get(value) ?? 0) + 1);
      if (failed !== 0) gains.set(facet, (gains.get(facet) ?? 0) + 1);
    });
  }
  return {
    rows: passing,
    counts: countsByFacet(counts),
    gains,
    anyFee,
  };
}

function countsByFacet(counts: readonly ReadonlyMap<string, number>[]): FacetCounts {
  const of = (facet: Facet): ReadonlyMap<string, number> => counts[FACETS.indexOf(facet)] ?? new Map();
  return {
    town: of('town'),
    nature: of('nature'),
    inclusive: of('inclusive'),
    rating: of('rating'),
    fee: of('fee'),
    service: of('service'),
    nursery: of('nursery'),
    integrated: of('integrated'),
    free: of('free'),
  };
}

/** The state with one facet given up. */
export function withoutFacet(state: FinderState, facet: Facet): FinderState {
  if (facet === 'fee') return { ...state, feeMin: null, feeMax: null };
  return { ...state, [facet]: DEFAULT_STATE[facet] };
}

/** A single thing to give up, and how many results that leaves. */
export interface Loosening {
  readonly give: Facet | 'q';
  readonly count: number;
}

/** What to give up where nothing is left, most results first. `withoutQuery` is the count with no search words. */
export function loosenings(filtered: Filtered, withoutQuery: number): readonly Loosening[] {
  const each: readonly Loosening[] = [
    ...FACETS.map((give) => ({ give, count: filtered.gains.get(give) ?? 0 })),
    { give: 'q', count: withoutQuery },
  ];
  return each.filter(({ count }) => count > 0).sort((one, other) => other.count - one.count);
}
