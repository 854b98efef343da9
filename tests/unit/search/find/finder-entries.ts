import { fen } from '../../../../src/domain/money.ts';
import { NOT_GIVEN } from '../../../../src/domain/reported.ts';
import { buildFinderFiles } from '../../../../src/search/find/build/build-index.ts';
import type { FinderEntry, FinderFacts } from '../../../../src/search/find/build/entry.ts';
import {
  type FinderIndex,
  loadCore,
  withHomophones,
  withPositions,
  withTexts,
} from '../../../../src/search/find/load-index.ts';
import { search } from '../../../../src/search/find/match/match.ts';

/** A public full-day kindergarten at 500 元 a month, about which nothing else is known. */
export const PLAIN_FACTS: FinderFacts = {
  nature: '公办',
  inclusive: true,
  rating: NOT_GIVEN,
  service: '全日制',
  nursery: NOT_GIVEN,
  integrated: NOT_GIVEN,
  freePlaces: NOT_GIVEN,
  monthlyFees: { 小班: fen(50_000) },
  childrenPerTeacher: NOT_GIVEN,
  status: '在办',
};

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
    position: null,
    facts: PLAIN_FACTS,
    ...other,
  };
}

/** The whole index, every file loaded. */
export function indexOf(entries: readonly FinderEntry[]): FinderIndex {
  const files = buildFinderFiles(entries);
  const index = withPositions(withTexts(loadCore(files.core), files.text), files.places);
  return withHomophones(index, files.homophones);
}

/** The names found, best first. */
export function namesFound(index: FinderIndex, query: string): readonly string[] {
  return search(index, query).rows.map((row) => index.names.displayed[row] ?? '');
}
