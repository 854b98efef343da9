import { bearingFrom, metresBetween } from '../../domain/position.ts';
import type { FinderFacet } from './facet.ts';
import { type Filtered, filterRows } from './filter.ts';
import { type FinderState, type Sort, isNarrowed } from './finder-state.ts';
import type { FinderIndex } from './load-index.ts';
import { fold } from './match/fold.ts';
import { type Lack, search } from './match/match.ts';
import { type Origin, originOf } from './near.ts';
import { sortRows } from './sort-rows.ts';

/** How far away and in which direction, as seen from the origin. */
export interface Way {
  readonly metres: number;
  /** Degrees clockwise from north. */
  readonly bearing: number;
}

/** Who answers the words typed: those that run, and apart from them those that do not. */
export interface Found {
  /** Running kindergartens, best first; all of them by name where nothing is typed. */
  readonly rows: readonly number[];
  /** How many of `rows`, from the front, hold or spell what was typed; the others only resemble it. */
  readonly sure: number;
  /** Closed ones and those being founded, best first; nobody where nothing is typed. */
  readonly notRunning: readonly number[];
  readonly lacks: readonly Lack[];
}

/** Everything the page shows for one state. */
export interface FinderAnswer {
  readonly state: FinderState;
  /** Running kindergartens that pass search and facets, in the order to show. */
  readonly rows: readonly number[];
  /** After them, without figures: found by their words alone, where nothing else is asked. */
  readonly notRunning: readonly number[];
  /** How many of `rows` hold or spell the words typed, the others only resembling them; where they are in order of match. */
  readonly sure: number | null;
  readonly filtered: Filtered;
  readonly sort: Sort | 'match';
  readonly origin: Origin | null;
  readonly wayTo: (row: number) => Way | null;
  /** Files that may still change this answer. */
  readonly lacks: readonly (Lack | 'places')[];
}

/** Every kindergarten that runs, by name. */
export function runningRows({ running }: Pick<FinderIndex, 'running'>): readonly number[] {
  const rows: number[] = [];
  running.forEach((runs, row) => {
    if (runs === 1) rows.push(row);
  });
  return rows;
}

/** Searches for words. One that does not run and only resembles them is named where it does so more than any that runs. */
export function findWords(index: FinderIndex, q: string): Found {
  if (fold(q) === '') {
    const rows = runningRows(index);
    return { rows, sure: rows.length, notRunning: [], lacks: [] };
  }
  const { rows, sure, lacks } = search(index, q);
  const runs = (row: number): boolean => index.running[row] === 1;
  const certain = rows.slice(0, sure);
  const firstRunning = rows.findIndex(runs);
  const nearest = firstRunning < 0 ? rows : rows.slice(0, firstRunning);
  return {
    rows: rows.filter(runs),
    sure: certain.filter(runs).length,
    notRunning: (certain.length > 0 ? certain : nearest).filter((row) => !runs(row)),
    lacks,
  };
}

/** The state's sort, or what goes without saying: the nearest first, the best match first, else by name. */
export function sortOf(state: FinderState): Sort | 'match' {
  const asked = state.sort === 'distance' && state.near === null ? null : state.sort;
  return asked ?? (state.near ? 'distance' : state.q === '' ? 'name' : 'match');
}

/** Answers a state. `found` is the answer to the words of `state.q`, so that facets need not search again. */
export function answerState(
  index: FinderIndex,
  state: FinderState,
  facets: readonly FinderFacet[],
  found: Found,
): FinderAnswer {
  const filtered = filterRows(index, found.rows, state, facets);
  const origin = originOf(index, state.near);
  const wayTo = (row: number): Way | null => {
    const position = index.positions?.[row];
    if (!origin || !position) return null;
    return {
      metres: metresBetween(origin.position, position),
      bearing: bearingFrom(origin.position, position),
    };
  };
  const sort = sortOf(state);
  const rows =
    sort === 'match'
      ? filtered.rows
      : sortRows(index, filtered.rows, sort, state, (row) => wayTo(row)?.metres);
  const lacksPlaces = state.near !== null && index.positions === null;
  return {
    state,
    rows,
    notRunning: isNarrowed(state) ? [] : found.notRunning,
    sure: sort === 'match' ? sureAmong(rows, found) : null,
    filtered,
    sort,
    origin,
    wayTo,
    lacks: [...found.lacks, ...(lacksPlaces ? (['places'] as const) : [])],
  };
}

function sureAmong(rows: readonly number[], { rows: all, sure }: Found): number {
  if (sure === all.length) return rows.length;
  const resembling = new Set(all.slice(sure));
  return rows.filter((row) => !resembling.has(row)).length;
}

/** Searches once for each query: facets, sorts and views of the same words reuse what was found. */
export function rememberingSearch(): (index: FinderIndex, q: string) => Found {
  let last: { readonly index: FinderIndex; readonly q: string; readonly found: Found } | null = null;
  return (index, q) => {
    if (last?.index !== index || last.q !== q) last = { index, q, found: findWords(index, q) };
    return last.found;
  };
}
