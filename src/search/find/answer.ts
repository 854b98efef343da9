import { type Position, bearingFrom, metresBetween } from '../../domain/position.ts';
import type { FinderFacet } from './facet.ts';
import { type Filtered, filterRows, isInTowns } from './filter.ts';
import { DEFAULT_STATE, type FinderState, type Sort, isNarrowed } from './finder-state.ts';
import type { Found } from './found.ts';
import { type FinderIndex, townAt, townOfCampus } from './load-index.ts';
import { fold } from './match/fold.ts';
import { textOf } from './match/labels.ts';
import type { Lack } from './match/match.ts';
import { type Origin, originOf } from './near.ts';
import { sortRows } from './sort-rows.ts';
import { type Told, lacksToTell, toldBy } from './told.ts';
import { type Intent, isOverruled, withMeaning } from './understand/intents.ts';
import { FEW_ANSWERS, type Understood, isAnyOf, understand } from './understand/understand.ts';

/** How far away and in which direction, as seen from the origin: of the nearest seat. */
export interface Way {
  /** The campus that is the nearest seat; null of the main one. */
  readonly campus: number | null;
  readonly metres: number;
  /** Degrees clockwise from north. */
  readonly bearing: number;
}

/** Everything the page shows for one state. */
export interface FinderAnswer {
  /** What was asked, as the form and the address have it. */
  readonly asked: FinderState;
  /** What was answered: the words that were searched for, and what others of them were taken for. */
  readonly state: FinderState;
  readonly words: AnsweredWords;
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

/** What became of words that are in no name: each is named, so that nothing is chosen or left out in silence. */
export interface AnsweredWords extends Pick<Understood, 'applied' | 'offered' | 'dropped'> {
  /** What each row tells besides, because a word asks for it. */
  readonly told: readonly Told[];
}

/** The state's sort, or what goes without saying: the nearest first, the best match first, else by name. */
export function sortOf(state: FinderState): Sort | 'match' {
  const asked = state.sort === 'distance' && state.near === null ? null : state.sort;
  return asked ?? (state.near ? 'distance' : state.q === '' ? 'name' : 'match');
}

/** Answers a state. `understood` is what its words were taken to mean, so that facets need not search again. */
export function answerState(
  index: FinderIndex,
  asked: FinderState,
  facets: readonly FinderFacet[],
  understood: Understood,
): FinderAnswer {
  const { found, offered } = understood;
  const { state, applied, told, dropped } = taken(index, asked, facets, understood);
  const filtered = filterRows(index, found.rows, state, facets);
  const origin = originOf(index, state.near);
  const wayTo = waysFrom(index, origin);
  const sort = sortOf(state);
  const rows =
    sort === 'match'
      ? filtered.rows
      : sortRows(index, filtered.rows, sort, state, (row) => wayTo(row)?.metres);
  const lacksPlaces = state.near !== null && index.positions === null;
  return {
    asked,
    state,
    words: { applied, offered, told, dropped },
    rows,
    notRunning: isNarrowed(state) ? [] : found.notRunning,
    sure: sort === 'match' ? sureAmong(rows, found) : null,
    filtered,
    sort,
    origin,
    wayTo,
    lacks: [
      ...new Set([
        ...found.lacks,
        ...lacksToTell(index, told),
        ...(lacksPlaces ? (['places'] as const) : []),
      ]),
    ],
  };
}

/**
 * The state with what its words ask for. What the reader has chosen otherwise goes before them; and 春蕾幼儿园校车, where that one has
 * none, is a question about it, no filter.
 */
function taken(
  index: FinderIndex,
  asked: FinderState,
  facets: readonly FinderFacet[],
  { q, found, applied, dropped }: Understood,
): Omit<AnsweredWords, 'offered'> & { readonly state: FinderState } {
  const named = applied.length === 0 ? [] : rowsNamed(index, q, found);
  const isGone = found.rows.length === 0 && found.notRunning.length > 0;
  const overruled = applied.filter(
    ({ meaning }) =>
      isOverruled(asked, meaning) ||
      isGone ||
      (named.length > 0 &&
        filterRows(index, named, withMeaning(DEFAULT_STATE, meaning), facets).rows.length === 0),
  );
  const counting: readonly Intent[] = applied.filter((intent) => !overruled.includes(intent));
  return {
    state: counting.reduce((state, { meaning }) => withMeaning(state, meaning), { ...asked, q }),
    applied: counting,
    ...toldBy([...overruled.map(({ word }) => word), ...dropped]),
  };
}

/** Those that the words name, and not only describe: who is called just so, or else the few that answer to them. */
function rowsNamed(index: FinderIndex, q: string, { rows, sure }: Found): readonly number[] {
  if (isAnyOf(index, q)) return [];
  const certain = rows.slice(0, sure);
  const name = fold(q, index.variants);
  const called = certain.filter((row) => textOf(index.names, row) === name);
  if (called.length > 0) return called;
  const answering = sure > 0 ? certain : rows;
  return answering.length <= FEW_ANSWERS ? answering : [];
}

/** The way to a row's nearest seat; null where none has a position. */
function waysFrom(index: FinderIndex, origin: Origin | null): (row: number) => Way | null {
  const { positions, campusPositions, campuses } = index;
  const wayTo = (from: Origin, position: Position, campus: number | null): Way => ({
    campus,
    metres: metresBetween(from.position, position),
    bearing: bearingFrom(from.position, position),
  });
  return (row) => {
    if (!origin) return null;
    const main = positions?.[row];
    const ways = main ? [wayTo(origin, main, null)] : [];
    for (const campus of campuses.ofRow.get(row) ?? []) {
      const position = campusPositions?.[campus];
      if (position) ways.push(wayTo(origin, position, campus));
    }
    return ways.reduce<Way | null>((near, way) => (near && near.metres <= way.metres ? near : way), null);
  };
}

/** The campus for which a row stands in an answer where its main seat is not in the towns chosen; null where that is. */
export function campusInTowns(index: FinderIndex, { state }: FinderAnswer, row: number): number | null {
  const { town } = state;
  if (town.length === 0 || isInTowns(townAt(index, row).code, town)) return null;
  const own = index.campuses.ofRow.get(row) ?? [];
  return own.find((campus) => isInTowns(townOfCampus(index, campus).code, town)) ?? null;
}

function sureAmong(rows: readonly number[], { rows: all, sure }: Found): number {
  if (sure === all.length) return rows.length;
  const resembling = new Set(all.slice(sure));
  return rows.filter((row) => !resembling.has(row)).length;
}

/** Understands each query once: facets, sorts and views of the same words reuse what was found. */
export function rememberingSearch(
  facets: readonly FinderFacet[],
): (index: FinderIndex, q: string) => Understood {
  let last: { readonly index: FinderIndex; readonly q: string; readonly understood: Understood } | null =
    null;
  return (index, q) => {
    if (last?.index !== index || last.q !== q) last = { index, q, understood: understand(index, facets, q) };
    return last.understood;
  };
}
