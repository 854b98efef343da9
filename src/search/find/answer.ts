import { bearingFrom, metresBetween, middleOf } from '../../domain/position.ts';
import type { Position } from '../../domain/position.ts';
import { type Filtered, filterRows } from './filter.ts';
import type { FinderState, Near, Sort } from './finder-state.ts';
import type { FinderIndex } from './load-index.ts';
import { type Answer, type Lack, search } from './match/match.ts';
import { sortRows } from './sort-rows.ts';

/** From where distances are measured, and what to call it. */
export interface Origin {
  readonly position: Position;
  readonly label: string;
}

/** How far away and in which direction, as seen from the origin. */
export interface Way {
  readonly metres: number;
  /** Degrees clockwise from north. */
  readonly bearing: number;
}

/** Everything the page shows for one state. */
export interface FinderAnswer {
  readonly state: FinderState;
  /** Rows that pass search and facets, in the order to show. */
  readonly rows: readonly number[];
  /** How many of `rows` hold or spell the words typed, the others only resembling them; where they are in order of match. */
  readonly sure: number | null;
  readonly filtered: Filtered;
  readonly sort: Sort | 'match';
  readonly origin: Origin | null;
  readonly wayTo: (row: number) => Way | null;
  /** Files that may still change this answer. */
  readonly lacks: readonly (Lack | 'places')[];
}

/** The state's sort, or what goes without saying: the nearest first, the best match first, else by name. */
export function sortOf(state: FinderState): Sort | 'match' {
  const asked = state.sort === 'distance' && state.near === null ? null : state.sort;
  return asked ?? (state.near ? 'distance' : state.q === '' ? 'name' : 'match');
}

/** Where the state measures distances from; `null` where it does not, or where no position is known. */
export function originOf(index: FinderIndex, near: Near | null): Origin | null {
  if (near === null) return null;
  if (near.kind === 'position') return { position: near.position, label: '所选位置' };
  const { positions } = index;
  if (!positions) return null;
  if (near.kind === 'kindergarten') {
    const row = index.codes.indexOf(near.code);
    const position = positions[row];
    return position ? { position, label: index.names.displayed[row] ?? '' } : null;
  }
  const rows = index.towns.flatMap(({ code }, row) => (code.startsWith(near.code) ? [row] : []));
  const position = middleOf(rows.flatMap((row) => positions[row] ?? []));
  const { code, town, county } = index.towns[rows[0] ?? -1] ?? { code: '', town: '', county: '' };
  return position ? { position, label: code === near.code && town !== '' ? town : county } : null;
}

/** Answers a state. `searched` is the answer of the search for `state.q`, so that facets need not search again. */
export function answerState(index: FinderIndex, state: FinderState, searched: Answer): FinderAnswer {
  const filtered = filterRows(index, searched.rows, state);
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
      : sortRows(filtered.rows, index.facts, sort, state.age, (row) => wayTo(row)?.metres);
  const sure = sort === 'match' ? sureAmong(rows, searched) : null;
  const lacksPlaces = state.near !== null && index.positions === null;
  const lacks = [...searched.lacks, ...(lacksPlaces ? (['places'] as const) : [])];
  return { state, rows, sure, filtered, sort, origin, wayTo, lacks };
}

function sureAmong(rows: readonly number[], { rows: all, sure }: Answer): number {
  if (sure === all.length) return rows.length;
  const resembling = new Set(all.slice(sure));
  return rows.filter((row) => !resembling.has(row)).length;
}

/** Searches once for each query: facets, sorts and views of the same words reuse the answer. */
export function rememberingSearch(): (index: FinderIndex, q: string) => Answer {
  let last: { readonly index: FinderIndex; readonly q: string; readonly answer: Answer } | null = null;
  return (index, q) => {
    if (last?.index !== index || last.q !== q) last = { index, q, answer: search(index, q) };
    return last.answer;
  };
}
