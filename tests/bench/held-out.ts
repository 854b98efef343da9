import { readFileSync } from 'node:fs';
import { answerState } from '../../src/search/find/answer.ts';
import { buildFinderFiles } from '../../src/search/find/build/build-index.ts';
import { finderEntries } from '../../src/search/find/build/finder-entries.ts';
import type { FinderEntry } from '../../src/search/find/build/entry.ts';
import { finderFacets } from '../../src/search/find/build/finder-facets.ts';
import { FINDER_FACTS } from '../../src/search/find/build/finder-facts.ts';
import { ratingGroups } from '../../src/search/find/build/rating-groups.ts';
import { DEFAULT_STATE } from '../../src/search/find/finder-state.ts';
import {
  loadCore,
  withHomophones,
  withPhones,
  withPositions,
  withTexts,
} from '../../src/search/find/load-index.ts';
import { isNearWord } from '../../src/search/find/understand/extra-words.ts';
import type { Meaning } from '../../src/search/find/understand/intents.ts';
import { understand } from '../../src/search/find/understand/understand.ts';
import { loadPublication } from '../../src/publication/load.ts';

/**
 * Queries as parents type them, written by somebody who had not read the matcher, on the kindergartens of `data/`.
 */
export interface HeldOutKind {
  readonly label: string;
  readonly asked: number;
  readonly misses: readonly string[];
}

interface Expectation {
  readonly query: string;
  readonly wanted: string;
}

const QUERIES = 'tests/bench/held-out-queries.txt';
const DAY = '2026-11-15';

/** The kinds of a file: `## kind`, then `query => wanted` a line, see the head of the file. */
function kindsIn(file: string): ReadonlyMap<string, readonly Expectation[]> {
  const kinds = new Map<string, Expectation[]>();
  let kind: Expectation[] = [];
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const [query = '', wanted] = line.split(' => ');
    if (line.startsWith('## ')) kinds.set(line.slice(3), (kind = []));
    else if (wanted !== undefined) kind.push({ query, wanted });
  }
  return kinds;
}

/** What of an answer a wish is compared with. */
interface Said {
  /** The first five, each as `county/town name`, and its campuses. */
  readonly first: readonly string[];
  readonly asks: readonly string[];
}

function isMet(wanted: string, { first, asks }: Said): boolean {
  if (!wanted.startsWith('#')) {
    const names = wanted.split('|').map((name) => new RegExp(name));
    return first.some((row) => names.some((name) => name.test(row)));
  }
  const place = /@(\S+)/.exec(wanted)?.[1];
  return (
    [...wanted.matchAll(/#(\S+)/g)].every(([, ask = '']) => asks.includes(ask)) &&
    (place === undefined || (first.length > 0 && first.every((row) => row.includes(place))))
  );
}

function askOf(meaning: Meaning): string {
  switch (meaning.kind) {
    case 'facet':
      return meaning.id === 'nature' ? (meaning.values[0] ?? '') : meaning.id;
    case 'age':
      return meaning.age;
    case 'sort':
      return meaning.sort;
    case 'near':
      return 'near';
    default:
      return meaning satisfies never;
  }
}

function described({ code, county, town, name, campuses }: FinderEntry): string {
  const others = campuses.map((campus) => `CAMPUS:${campus.name}`);
  return [code, `${county}/${town}`, name, ...others].join(' ');
}

export async function measureHeldOut(): Promise<readonly HeldOutKind[]> {
  const { bureau } = await loadPublication({ AS_OF: DAY });
  const entries = finderEntries(bureau, FINDER_FACTS);
  const files = buildFinderFiles(entries, FINDER_FACTS);
  const named = withHomophones(withTexts(loadCore(files.core, DAY), files.text), files.homophones);
  const index = withPositions(withPhones(named, files.phones), files.places);
  const facets = finderFacets(entries, FINDER_FACTS, { rating: ratingGroups(bureau) });
  const rows = new Map(entries.map((entry) => [entry.code, described(entry)]));
  const said = (query: string): Said => {
    const understood = understand(index, facets, query);
    const answer = answerState(index, { ...DEFAULT_STATE, q: query }, facets, understood);
    const { applied, offered, dropped } = answer.words;
    const first = [...answer.rows, ...answer.notRunning].slice(0, 5);
    return {
      first: first.map((row) => rows.get(index.codes[row] ?? '') ?? ''),
      // The page answers a 附近 of nowhere with how to name a place.
      asks: [
        ...[...applied, ...offered].map(({ meaning }) => askOf(meaning)),
        ...(dropped.some(isNearWord) ? ['near'] : []),
      ],
    };
  };
  return [...kindsIn(QUERIES)].map(([label, all]) => ({
    label,
    asked: all.length,
    misses: all.flatMap(({ query, wanted }) => (isMet(wanted, said(query)) ? [] : [query])),
  }));
}

/** Percent of the queries of a kind that found what was meant. */
export function shareOf({ asked, misses }: HeldOutKind): number {
  return ((asked - misses.length) / asked) * 100;
}
