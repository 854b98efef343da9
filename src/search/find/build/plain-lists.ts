import { AGE_GROUPS } from '../../../domain/code-lists.ts';
import { groupBy } from '../../../domain/grouping.ts';
import { isUnderReview } from '../../../domain/reported.ts';
import type { Fact } from '../../../facts/index.ts';
import { FREE_PLACES } from '../../../wording/places.ts';
import { runningRows } from '../found.ts';
import { figureOf, valueAt } from '../column.ts';
import { type FinderIndex, townAt, townOfCampus } from '../load-index.ts';

/** A list that a link leads to where no script runs: running kindergartens, by name. */
export interface PlainList {
  /** Part of its address: `/kindergartens/lists/public/1/`. */
  readonly id: string;
  readonly label: string;
  readonly rows: readonly number[];
  /** How many running ones may belong in it: it is being checked. */
  readonly held: number;
}

/** Kindergartens to a page of a list. */
export const PLAIN_PAGE = 200;

/** All, those that the facts list, and those with free places at some age: the lists that have somebody in them. */
export function plainLists(index: FinderIndex, facts: readonly Fact[]): readonly PlainList[] {
  const running = runningRows(index);
  const ofFacts = facts.flatMap(({ id, uses }) =>
    (uses.lists ?? []).map(({ id: list, label, value }): PlainList => {
      const column = index.facts.get(id);
      const rows = running.filter((row) => column && valueAt(column, row) === value);
      const held = running.filter((row) => column && isUnderReview(valueAt(column, row))).length;
      return { id: list, label, rows, held };
    }),
  );
  const free = running.filter((row) => hasFreePlaces(index, row));
  const having = new Set(free);
  const freeHeld = running.filter((row) => !having.has(row) && mayHaveFreePlaces(index, row)).length;
  return [
    { id: 'all', label: '全部幼儿园', rows: running, held: 0 },
    ...ofFacts,
    { id: 'free', label: `有${FREE_PLACES.term}的幼儿园`, rows: free, held: freeHeld },
  ].filter(({ rows }) => rows.length > 0);
}

function hasFreePlaces({ byAge }: FinderIndex, row: number): boolean {
  return AGE_GROUPS.some((age) => {
    const column = byAge.free.get(age);
    const places = column && figureOf(valueAt(column, row));
    return typeof places === 'number' && places > 0;
  });
}

function mayHaveFreePlaces({ byAge }: FinderIndex, row: number): boolean {
  return AGE_GROUPS.some((age) => {
    const column = byAge.free.get(age);
    return column !== undefined && isUnderReview(valueAt(column, row));
  });
}

/** One campus of a list, with its kindergarten's row. */
export interface ListedCampus {
  readonly row: number;
  readonly campus: number;
}

/** The towns that have kindergartens or a campus, in order of code, each with its own by name. */
export interface TownList {
  readonly code: string;
  readonly town: string;
  readonly county: string;
  readonly rows: readonly number[];
  /** Closed ones and those being founded: named apart. */
  readonly notRunning: readonly number[];
  /** 分园 that lie here, of running kindergartens: named apart, and no kindergartens more. */
  readonly campuses: readonly ListedCampus[];
}

export function townLists(index: FinderIndex): readonly TownList[] {
  const { codes, campuses, running } = index;
  const rows = groupBy(codes.keys(), (row) => townAt(index, row).code);
  const ofRunning = campuses.names
    .map((_, campus): ListedCampus => ({ row: campuses.labels.owners[campus] ?? -1, campus }))
    .filter(({ row }) => running[row] === 1);
  const seats = groupBy(ofRunning, ({ campus }) => townOfCampus(index, campus).code);
  return [...new Set([...rows.keys(), ...seats.keys()])]
    .sort((one, other) => (one < other ? -1 : 1))
    .map((code) => {
      const members = rows.get(code) ?? [];
      const here = seats.get(code) ?? [];
      const { town, county } =
        members[0] === undefined ? townOfCampus(index, here[0]?.campus ?? -1) : townAt(index, members[0]);
      return {
        code,
        town: town || county || code,
        county,
        rows: members.filter((row) => running[row] === 1),
        notRunning: members.filter((row) => running[row] !== 1),
        campuses: here,
      };
    });
}
