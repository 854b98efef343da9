import type { Bureau } from '../../../domain/bureau.ts';
import { runningRows } from '../found.ts';
import type { FinderFacet } from '../facet.ts';
import { type Filtered, filterRows } from '../filter.ts';
import { DEFAULT_STATE } from '../finder-state.ts';
import type { FinderFiles } from '../index-files.ts';
import { type FinderIndex, loadCore } from '../load-index.ts';
import { buildFinderFiles } from './build-index.ts';
import type { FinderEntry } from './entry.ts';
import { finderEntries } from './finder-entries.ts';
import { finderFacets } from './finder-facets.ts';
import { FINDER_FACTS } from './finder-facts.ts';
import { type PlainList, type TownList, plainLists, townLists } from './plain-lists.ts';
import { ratingGroups } from './rating-groups.ts';
import type { MatchedTexts, Spelling } from './spelling.ts';
import { contentName } from './version.ts';

/** One of the finder's files as it is served: `core.1x2y3z.json`. */
export interface PublishedFile {
  readonly name: keyof FinderFiles;
  readonly fileName: string;
  readonly content: string;
}

/** The finder of one bureau: the index as its own pages read it, on the day the site speaks for, and the files for the browser. */
export interface PublishedFinder {
  readonly index: FinderIndex;
  /** Running kindergartens by name. */
  readonly running: readonly number[];
  readonly facets: readonly FinderFacet[];
  /** How many results each choice leaves while nothing else is chosen. */
  readonly counts: Filtered['counts'];
  readonly lists: readonly PlainList[];
  readonly towns: readonly TownList[];
  readonly files: readonly PublishedFile[];
}

/** What may be known from before. */
export interface KnownParts {
  /** Every kindergarten of the bureau with what `FINDER_FACTS` say of it. */
  readonly entries?: readonly FinderEntry[];
  readonly spell?: (texts: MatchedTexts) => Spelling;
}

/** Works out what is not known: the same bureau gives the same finder either way. */
export function publishFinder(
  bureau: Bureau,
  { entries = finderEntries(bureau, FINDER_FACTS), spell }: KnownParts = {},
): PublishedFinder {
  const built = buildFinderFiles(entries, FINDER_FACTS, spell);
  const index = loadCore(built.core, bureau.asOf);
  const running = runningRows(index);
  const facets = finderFacets(entries, FINDER_FACTS, { rating: ratingGroups(bureau) });
  return {
    index,
    running,
    facets,
    counts: filterRows(index, running, DEFAULT_STATE, facets).counts,
    lists: plainLists(index, FINDER_FACTS),
    towns: townLists(index),
    files: filesOf(built),
  };
}

function filesOf(built: FinderFiles): readonly PublishedFile[] {
  const names = ['core', 'text', 'places', 'homophones', 'phones'] as const;
  return names.map((name) => {
    const content = JSON.stringify(built[name]);
    return { name, fileName: `${name}.${contentName(content)}.json`, content };
  });
}
