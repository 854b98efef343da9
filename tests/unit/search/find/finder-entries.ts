import { unchanging } from '../../../../src/domain/dated.ts';
import { NOT_APPLICABLE, NOT_GIVEN, type Reported } from '../../../../src/domain/reported.ts';
import type { FactValue } from '../../../../src/facts/index.ts';
import { buildFinderFiles } from '../../../../src/search/find/build/build-index.ts';
import type { EntryValue, FinderEntry } from '../../../../src/search/find/build/entry.ts';
import { finderFacets } from '../../../../src/search/find/build/finder-facets.ts';
import { FINDER_FACTS } from '../../../../src/search/find/build/finder-facts.ts';
import type { FinderFacet } from '../../../../src/search/find/facet.ts';
import {
  type FinderIndex,
  loadCore,
  withHomophones,
  withPositions,
  withTexts,
} from '../../../../src/search/find/load-index.ts';
import { search } from '../../../../src/search/find/match/match.ts';

type Said = Readonly<Record<string, Reported<FactValue>>>;

/** A public full-day kindergarten at 500 元 a month for 小班, about which nothing else is known. */
const PLAIN: Said = {
  status: '在办',
  nature: '公办',
  'run-by': '公办',
  inclusive: true,
  rating: NOT_GIVEN,
  service: '全日制',
  'school-bus': NOT_GIVEN,
  nursery: NOT_GIVEN,
  integrated: NOT_GIVEN,
  'fee/托班': NOT_APPLICABLE,
  'fee/小班': 50_000,
  'fee/中班': NOT_APPLICABLE,
  'fee/大班': NOT_APPLICABLE,
  'fee/混龄': NOT_APPLICABLE,
  'free/托班': NOT_APPLICABLE,
  'free/小班': NOT_GIVEN,
  'free/中班': NOT_APPLICABLE,
  'free/大班': NOT_APPLICABLE,
  'free/混龄': NOT_APPLICABLE,
  ratio: NOT_GIVEN,
};

/** The plain kindergarten's facts with these said instead, none of which is known to change. */
export function facts(said: Said = {}): Readonly<Record<string, EntryValue>> {
  const all = Object.entries({ ...PLAIN, ...said });
  return Object.fromEntries(all.map(([id, value]) => [id, unchanging(value)]));
}

let last = 1_000_000_000;

/** A kindergarten of 云溪镇 with the name given; codes count up in the order of making. */
export function kindergarten(name: string, other: Partial<FinderEntry> = {}): FinderEntry {
  last += 1;
  return {
    code: String(last),
    name,
    formerNames: [],
    aliases: [],
    district: '990101101',
    town: '云溪镇',
    county: '长宁县',
    address: null,
    community: null,
    catchment: null,
    phones: [],
    campuses: [],
    position: null,
    facts: facts(),
    ...other,
  };
}

/** The day on which the tests read, where it matters to none of them. */
export const TODAY = '2026-11-15';

/** The whole index, every file loaded. */
export function indexOf(entries: readonly FinderEntry[], today = TODAY): FinderIndex {
  const files = buildFinderFiles(entries, FINDER_FACTS);
  const index = withPositions(withTexts(loadCore(files.core, today), files.text), files.places);
  return withHomophones(index, files.homophones);
}

/** The facets of these kindergartens. */
export function facetsOf(entries: readonly FinderEntry[]): readonly FinderFacet[] {
  return finderFacets(entries, FINDER_FACTS, {});
}

/** The names of rows. */
export function namesOf({ names }: FinderIndex, rows: readonly number[]): readonly string[] {
  return rows.map((row) => names.displayed[row] ?? '');
}

/** The names found, best first. */
export function namesFound(index: FinderIndex, query: string): readonly string[] {
  return namesOf(index, search(index, query).rows);
}
