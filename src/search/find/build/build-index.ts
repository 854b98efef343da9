import type { Position } from '../../../domain/position.ts';
import type { Fact } from '../../../facts/index.ts';
import type { FinderEntry, SeatEntry } from './entry.ts';
import { feesByAge, freePlacesByAge } from './finder-facts.ts';
import { packFacts } from './pack-facts.ts';
import { COUNTY_MARK, type FinderFiles, TOWN_MARK, type TownPlace } from '../index-files.ts';
import { packColumn, packNumbers } from '../packed-column.ts';
import { EXTRA_CHARACTERS } from '../understand/extra-words.ts';
import { askingCharacters } from '../understand/intents.ts';
import { type MatchedTexts, type Spelling, spellingOf } from './spelling.ts';

/** Above this many kindergartens addresses are consulted only where the names leave the answer nearly empty. */
const ADDRESSES_ALWAYS_UP_TO = 3000;

const MARKS = new RegExp(`[${COUNTY_MARK}${TOWN_MARK}]`, 'g');

/** One label a line: a line break inside a label would shift every row after it. */
function lines(labels: readonly (string | null)[]): string {
  return labels.map((label) => (label ?? '').replace(/\s+/g, ' ').trim()).join('\n');
}

function packAngles(positions: readonly (Position | null)[], angle: keyof Position): string {
  return packNumbers(
    positions.map((position) => (position ? Math.round(position[angle] * 10_000) + 1_800_000 : 0)),
    4,
  );
}

/** The county's and the town's name stand at the head of most addresses; they are written once, in `towns`. */
function shortAddress(entry: SeatEntry): string | null {
  let short = entry.address?.replace(MARKS, '') ?? '';
  if (entry.county) short = short.replace(entry.county, COUNTY_MARK);
  if (entry.town) short = short.replace(entry.town, TOWN_MARK);
  return short;
}

function textsOf(entries: readonly FinderEntry[], facts: readonly Fact[]): MatchedTexts {
  const placed = (seat: SeatEntry): readonly string[] => [seat.town ?? '', seat.county ?? ''];
  const bySound = entries.flatMap((entry) => [
    entry.name,
    ...entry.formerNames,
    ...entry.aliases,
    ...placed(entry),
    ...entry.campuses.flatMap((campus) => [campus.name, ...placed(campus)]),
  ]);
  const alsoMatched = entries.flatMap(({ address, community, catchment, campuses }) => [
    address ?? '',
    community ?? '',
    catchment ?? '',
    ...campuses.map((campus) => campus.address ?? ''),
  ]);
  const typed = [EXTRA_CHARACTERS, askingCharacters(), ...facts.flatMap(facetTerms)];
  return { bySound, otherwise: [...alsoMatched, ...typed] };
}

/** The words by which a fact narrows, but for its values. */
function facetTerms({ uses: { facet }, term }: Fact): readonly string[] {
  if (!facet) return [];
  return [term, ...Object.values(facet)];
}

function townOf({ district, town, county }: SeatEntry): TownPlace {
  return { code: district, town: town ?? '', county: county ?? '' };
}

/** In order of name (zh collation), then code. */
function inOrder(kindergartens: readonly FinderEntry[]): readonly FinderEntry[] {
  const byName = new Intl.Collator('zh-Hans-CN', { numeric: true });
  return [...kindergartens].sort(
    (one, other) => byName.compare(one.name, other.name) || (one.code < other.code ? -1 : 1),
  );
}

/**
 * The finder's files for these kindergartens with what these facts say of them: the same entries give the same bytes. `spell`: where the spelling of
 * the same texts may be known.
 */
export function buildFinderFiles(
  kindergartens: readonly FinderEntry[],
  facts: readonly Fact[],
  spell: (texts: MatchedTexts) => Spelling = spellingOf,
): FinderFiles {
  const entries = inOrder(kindergartens);
  const alternates = entries.flatMap((entry, row) =>
    [...new Set([...entry.aliases, ...entry.formerNames])]
      .filter((text) => text !== entry.name)
      .map((text) => ({ row, text })),
  );
  const campuses = entries.flatMap((entry, row) => entry.campuses.map((campus) => ({ row, campus })));
  const { variants, sharedWords, sounds, homophones } = spell(textsOf(entries, facts));
  const positions = entries.map((entry) => entry.position);
  const campusPositions = campuses.map(({ campus }) => campus.position);
  return {
    core: {
      format: 4,
      count: entries.length,
      names: lines(entries.map((entry) => entry.name)),
      codes: packNumbers(
        entries.map((entry) => Number(entry.code)),
        6,
      ),
      alternates: {
        rows: alternates.map(({ row }) => row),
        texts: lines(alternates.map(({ text }) => text)),
      },
      towns: packColumn(entries.map(townOf)),
      campuses: {
        rows: campuses.map(({ row }) => row),
        names: lines(campuses.map(({ campus }) => campus.name)),
        towns: packColumn(campuses.map(({ campus }) => townOf(campus))),
      },
      variants,
      sharedWords,
      sounds,
      facts: packFacts(entries, facts),
      byAge: { fee: feesByAge(facts), free: freePlacesByAge(facts) },
      addresses: entries.length <= ADDRESSES_ALWAYS_UP_TO ? 'always' : 'when-few',
    },
    text: {
      addresses: lines(entries.map(shortAddress)),
      campusAddresses: lines(campuses.map(({ campus }) => shortAddress(campus))),
      communities: lines(entries.map((entry) => entry.community)),
      catchments: lines(entries.map((entry) => entry.catchment)),
    },
    places: {
      longitudes: packAngles(positions, 'longitude'),
      latitudes: packAngles(positions, 'latitude'),
      campusLongitudes: packAngles(campusPositions, 'longitude'),
      campusLatitudes: packAngles(campusPositions, 'latitude'),
    },
    homophones: { sounds: homophones },
    phones: {
      main: lines(entries.map(({ phones }) => phonesLine(phones))),
      campuses: lines(campuses.map(({ campus }) => phonesLine(campus.phones))),
    },
  };
}

/** Numbers lose the spaces inside them: a space stands between two. */
function phonesLine(phones: readonly string[]): string {
  return phones.map((phone) => phone.replace(/\s+/g, '')).join(' ');
}
