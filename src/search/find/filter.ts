import { withLazyParts } from '../../domain/lazy-parts.ts';
import { type Reported, isAbsent, isUnderReview } from '../../domain/reported.ts';
import type { FactValue } from '../../facts/index.ts';
import { type AgeColumn, figureOf } from './column.ts';
import { type FinderFacet, choicesOf, facetColumn } from './facet.ts';
import { type FinderState, withChoices } from './finder-state.ts';
import type { FinderIndex } from './load-index.ts';

/** What is narrowed by beside the facets: where, and at what fee. */
export const TOWN = 'town';
export const FEE = 'fee';

export interface Filtered {
  /** The rows that pass everything, in the order given. */
  readonly rows: readonly number[];
  /** How many results each choice would leave, all the other facets applied. Choices that leave none are absent. */
  readonly counts: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** For each facet in use, how many more rows there were without it. */
  readonly gains: ReadonlyMap<string, number>;
  /** How many rows are left out only because what is asked of them is being checked. */
  readonly held: number;
  /** How many rows have each value of the fee's column, all but the fee range applied: what the histogram counts. */
  readonly feeCounts: Uint32Array;
}

/**
 * Whether a fee (分) lies in the range asked for, in yuan. An unknown fee lies in no range; an item that is not charged
 * lies in every range without a lower end.
 */
export function feeWithin(fee: Reported<number>, min: number | null, max: number | null): boolean {
  if (min === null && max === null) return true;
  if (isAbsent(fee)) return fee.absent === 'not-charged' && min === null;
  return (min === null || fee >= min * 100) && (max === null || fee <= max * 100);
}

/** The fee a month of every row for the age group chosen. */
export function feeColumn(index: FinderIndex, { age }: Pick<FinderState, 'age'>): AgeColumn | undefined {
  return index.byAge.fee.get(age);
}

/** One thing to narrow by: which value each row has of it, and which of the values are wanted. */
interface Narrowing {
  readonly id: string;
  readonly ids: Uint32Array;
  /** By value: the choices it counts for. */
  readonly choices: readonly (readonly string[])[];
  /** By value: 1 where it is wanted. Null where any is. */
  readonly wanted: Uint8Array | null;
  /** By value: 1 where it is being checked. */
  readonly held: Uint8Array;
}

function heldOf(values: readonly unknown[]): Uint8Array {
  return Uint8Array.from(values, (value) => (isUnderReview(value) ? 1 : 0));
}

function wantedOf<V>(values: readonly V[], isWanted: ((value: V) => boolean) | null): Uint8Array | null {
  return isWanted && Uint8Array.from(values, (value) => (isWanted(value) ? 1 : 0));
}

/** A kindergarten is wherever one of its seats is, and counts once there. */
function townNarrowing({ whereabouts: { values, ids } }: FinderIndex, { town }: FinderState): Narrowing {
  const isWanted = (codes: readonly string[]): boolean => codes.some((code) => isInTowns(code, town));
  return {
    id: TOWN,
    ids,
    choices: values,
    wanted: wantedOf(values, town.length === 0 ? null : isWanted),
    held: new Uint8Array(values.length),
  };
}

/** Whether a district lies in one of the towns or counties asked for. */
export function isInTowns(code: string, towns: FinderState['town']): boolean {
  return towns.some((wanted) => code.startsWith(wanted));
}

function facetNarrowing(index: FinderIndex, facet: FinderFacet, state: FinderState): readonly Narrowing[] {
  const column = facetColumn(index, facet, state.age);
  if (!column) return [];
  const chosen = state.facets[facet.id] ?? [];
  const choices = column.values.map((value) => choicesOf(facet, value));
  const isChosen = (one: readonly string[]): boolean => one.some((choice) => chosen.includes(choice));
  return [
    {
      id: facet.id,
      ids: column.ids,
      choices,
      wanted: wantedOf(choices, chosen.length > 0 ? isChosen : null),
      held: heldOf(column.values),
    },
  ];
}

function feeNarrowing(index: FinderIndex, state: FinderState): readonly Narrowing[] {
  const column = feeColumn(index, state);
  if (!column) return [];
  const { feeMin, feeMax } = state;
  const isWithin = (value: Reported<FactValue>): boolean => feeWithin(figureOf(value), feeMin, feeMax);
  const wanted = wantedOf(column.values, feeMin === null && feeMax === null ? null : isWithin);
  return [
    { id: FEE, ids: column.ids, choices: column.values.map(() => []), wanted, held: heldOf(column.values) },
  ];
}

/** A narrowing while rows are counted. */
interface Counter extends Narrowing {
  /** By value: how many rows have it, all the other narrowings applied. */
  readonly counts: Uint32Array;
  /** How many rows fail this narrowing alone. */
  lost: number;
}

function counterOf(narrowing: Narrowing): Counter {
  return { ...narrowing, counts: new Uint32Array(narrowing.choices.length), lost: 0 };
}

/** What is narrowed, and by what. */
interface Narrowed {
  readonly rows: readonly number[];
  readonly given: readonly number[];
  readonly narrowings: readonly Narrowing[];
}

type Counted = Omit<Filtered, 'rows'> & { readonly counters: readonly Counter[] };

/** What each choice would leave is shown after the rows, and counted when it is asked for. */
const countedLater = withLazyParts<Narrowed, Counted>({
  counters: ({ given, narrowings }) => countRows(given, narrowings),
  counts: ({ counters }) => new Map(counters.map((counter) => [counter.id, countsByChoice(counter)])),
  gains: ({ counters }) => new Map(counters.flatMap(({ id, lost }) => (lost > 0 ? [[id, lost]] : []))),
  held: (whole) =>
    whole.narrowings.some(isInUse) ? whole.counters.reduce((sum, counter) => sum + heldBy(counter), 0) : 0,
  feeCounts: ({ counters }) => counters.find(({ id }) => id === FEE)?.counts ?? new Uint32Array(0),
});

/** Narrows rows by everything chosen and counts what each choice would leave. */
export function filterRows(
  index: FinderIndex,
  rows: readonly number[],
  state: FinderState,
  facets: readonly FinderFacet[],
): Filtered {
  const narrowings = [
    townNarrowing(index, state),
    ...facets.flatMap((facet) => facetNarrowing(index, facet, state)),
    ...feeNarrowing(index, state),
  ];
  const inUse = narrowings.filter(isInUse);
  const passing = inUse.length === 0 ? rows : rows.filter((row) => inUse.every((one) => passes(one, row)));
  return countedLater({ rows: passing, given: rows, narrowings });
}

function isInUse({ wanted }: Narrowing): boolean {
  return wanted !== null;
}

function passes({ wanted, ids }: Narrowing, row: number): boolean {
  return wanted?.[ids[row] ?? 0] === 1;
}

function heldBy({ wanted, held, counts }: Counter): number {
  return wanted === null ? 0 : counts.reduce((sum, count, id) => sum + (held[id] === 1 ? count : 0), 0);
}

/** Twenty thousand rows are counted after every keystroke: this loop knows numbers alone, words come before and after it. */
function countRows(rows: readonly number[], narrowings: readonly Narrowing[]): readonly Counter[] {
  const counters = narrowings.map(counterOf);
  const inUse = counters.filter(isInUse);
  for (const row of rows) {
    let failing: Counter | null = null;
    let isReachable = true;
    for (const counter of inUse) {
      if (passes(counter, row)) continue;
      // A row that fails two facets is reached by giving up neither alone.
      isReachable = failing === null;
      if (!isReachable) break;
      failing = counter;
    }
    if (!isReachable) continue;
    if (failing === null) for (const counter of counters) count(counter, row);
    else {
      count(failing, row);
      failing.lost += 1;
    }
  }
  return counters;
}

function count({ ids, counts }: Counter, row: number): void {
  const id = ids[row] ?? 0;
  counts[id] = (counts[id] ?? 0) + 1;
}

function countsByChoice({ choices, counts }: Counter): ReadonlyMap<string, number> {
  const byChoice = new Map<string, number>();
  choices.forEach((counted, id) => {
    const number = counts[id] ?? 0;
    if (number > 0) for (const choice of counted) byChoice.set(choice, (byChoice.get(choice) ?? 0) + number);
  });
  return byChoice;
}

/** The state with one facet given up. */
export function withoutFacet(state: FinderState, id: string): FinderState {
  if (id === FEE) return { ...state, feeMin: null, feeMax: null };
  return id === TOWN ? { ...state, town: [] } : withChoices(state, id, []);
}

/** A single thing to give up, and how many results that leaves. */
export interface Loosening {
  /** `town`, `fee`, a facet's id, or `q` for the words. */
  readonly give: string;
  readonly count: number;
}

/** What to give up where nothing is left, most results first. `withoutQuery` is the count with no search words. */
export function loosenings({ gains }: Filtered, withoutQuery: number): readonly Loosening[] {
  const each = [...gains, ['q', withoutQuery] as const].map(([give, count]) => ({ give, count }));
  return each.filter(({ count }) => count > 0).sort((one, other) => other.count - one.count);
}
