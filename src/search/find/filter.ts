import type { AgeGroup } from '../../domain/code-lists.ts';
import type { Fen } from '../../domain/money.ts';
import { isAbsent, NOT_APPLICABLE, type Reported } from '../../domain/reported.ts';
import type { FinderFacts } from './build/entry.ts';
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

/** The value a row counts for under each facet; `null` where it counts for none. */
const VALUE_OF: Readonly<Record<Facet, (facts: FinderFacts, town: TownPlace) => string | null>> = {
  town: (_, { code }) => code,
  nature: ({ nature }) => nature,
  inclusive: ({ inclusive }) => (inclusive ? YES : '否'),
  rating: ({ rating }) => (isAbsent(rating) ? null : rating),
  // The fee range is counted by its histogram.
  fee: () => null,
  service: ({ service }) => (isAbsent(service) ? null : service),
  nursery: ({ nursery }) => (nursery === true ? YES : null),
  integrated: ({ integrated }) => (integrated === true ? YES : null),
  free: ({ freePlaces }) => (!isAbsent(freePlaces) && freePlaces > 0 ? YES : null),
};

/** The values of one facet, and which of them each row has: 0 for none, else one more than the value's place. */
interface FacetColumn {
  readonly values: readonly string[];
  readonly ids: Uint16Array;
}

type FacetTable = Readonly<Record<Facet, FacetColumn>>;

const tables = new WeakMap<readonly FinderFacts[], FacetTable>();

/** The columns of an index, made once: counting twenty thousand rows at every keystroke leaves no time for words. */
function tableOf({ facts, towns }: FacetRows): FacetTable {
  const made = tables.get(facts);
  if (made) return made;
  const column = (facet: Facet): FacetColumn => {
    const places = new Map<string, number>();
    const ids = Uint16Array.from(facts, (one, row) => {
      const value = VALUE_OF[facet](one, towns[row] ?? NOWHERE);
      if (value === null) return 0;
      const id = places.get(value) ?? places.size + 1;
      places.set(value, id);
      return id;
    });
    return { values: [...places.keys()], ids };
  };
  const table = byFacet(column);
  tables.set(facts, table);
  return table;
}

const YES = '是';
const NOWHERE: TownPlace = { code: '', town: '', county: '' };

function byFacet<T>(make: (facet: Facet) => T): Readonly<Record<Facet, T>> {
  return {
    town: make('town'),
    nature: make('nature'),
    inclusive: make('inclusive'),
    rating: make('rating'),
    fee: make('fee'),
    service: make('service'),
    nursery: make('nursery'),
    integrated: make('integrated'),
    free: make('free'),
  };
}

/** The values a state accepts under each facet; `null` where it accepts any. */
function acceptedBy(state: FinderState): Readonly<Record<Facet, ((value: string) => boolean) | null>> {
  const oneOf = (wanted: readonly string[]): ((value: string) => boolean) | null =>
    wanted.length === 0 ? null : (value) => wanted.includes(value);
  const yes = (wanted: boolean): ((value: string) => boolean) | null => (wanted ? () => true : null);
  return {
    town: state.town.length === 0 ? null : (code) => state.town.some((wanted) => code.startsWith(wanted)),
    nature: oneOf(state.nature === null ? [] : [state.nature]),
    inclusive: oneOf(state.inclusive === null ? [] : [state.inclusive ? YES : '否']),
    rating: oneOf(state.rating),
    fee: null,
    service: oneOf(state.service),
    nursery: yes(state.nursery),
    integrated: yes(state.integrated),
    free: yes(state.free),
  };
}

/** For one facet, whether a row fails it. */
type Failing = (row: number) => boolean;

function failingBy(index: FacetRows, table: FacetTable, state: FinderState): readonly (Failing | null)[] {
  const accepted = acceptedBy(state);
  return FACETS.map((facet): Failing | null => {
    if (facet === 'fee') {
      if (state.feeMin === null && state.feeMax === null) return null;
      return (row) => {
        const facts = index.facts[row];
        return !facts || !feeWithin(feeFor(facts, state.age), state.feeMin, state.feeMax);
      };
    }
    const accepts = accepted[facet];
    if (!accepts) return null;
    const { values, ids } = table[facet];
    const passes = Uint8Array.from([0, ...values.map((value) => (accepts(value) ? 1 : 0))]);
    return (row) => passes[ids[row] ?? 0] !== 1;
  });
}

const FEE_BIT = 1 << FACETS.indexOf('fee');

/** Applies the facets of a state to rows (the answer of a search) and counts what every other choice would leave. */
export function filterRows(index: FacetRows, rows: readonly number[], state: FinderState): Filtered {
  const table = tableOf(index);
  const failing = failingBy(index, table, state);
  const inUse = failing.flatMap((fails, bit) => (fails ? [{ fails, mask: 1 << bit }] : []));
  const columns = FACETS.map((facet) => table[facet].ids);
  const tallies = FACETS.map((facet) => new Uint32Array(table[facet].values.length + 1));
  const lost = new Uint32Array(FACETS.length);
  const passing: number[] = [];
  const anyFee: number[] = [];
  for (const row of rows) {
    let failed = 0;
    for (const { fails, mask } of inUse) if (fails(row)) failed |= mask;
    if (failed === 0) passing.push(row);
    if ((failed & ~FEE_BIT) === 0) anyFee.push(row);
    // A row that fails two facets is reached by changing neither alone.
    if ((failed & (failed - 1)) !== 0) continue;
    for (let bit = 0; bit < FACETS.length; bit += 1) {
      if ((failed & ~(1 << bit)) !== 0) continue;
      const tally = tallies[bit];
      const value = columns[bit]?.[row] ?? 0;
      if (tally) tally[value] = (tally[value] ?? 0) + 1;
      if (failed !== 0) lost[bit] = (lost[bit] ?? 0) + 1;
    }
  }
  const countsOf = (facet: Facet): ReadonlyMap<string, number> => {
    const tally = tallies[FACETS.indexOf(facet)];
    const counted = table[facet].values.map((value, at) => [value, tally?.[at + 1] ?? 0] as const);
    return new Map(counted.filter(([, count]) => count > 0));
  };
  const gains = FACETS.map((facet, bit) => [facet, lost[bit] ?? 0] as const);
  return {
    rows: passing,
    counts: byFacet(countsOf),
    gains: new Map(gains.filter(([, gain]) => gain > 0)),
    anyFee,
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
