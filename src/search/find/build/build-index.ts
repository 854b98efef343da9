import type { Position } from '../../../domain/position.ts';
import type { Fact } from '../../../facts/index.ts';
import type { FinderEntry } from './entry.ts';
import { feesByAge, freePlacesByAge } from './finder-facts.ts';
import { packFacts } from './pack-facts.ts';
import { fold } from '../match/fold.ts';
import { COUNTY_MARK, type FinderFiles, TOWN_MARK } from '../index-files.ts';
import { packColumn, packNumbers } from '../packed-column.ts';
import { homophonesOf, writeSounds } from './readings.ts';

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
function shortAddress(entry: FinderEntry): string | null {
  let short = entry.address?.replace(MARKS, '') ?? '';
  if (entry.county) short = short.replace(entry.county, COUNTY_MARK);
  if (entry.town) short = short.replace(entry.town, TOWN_MARK);
  return short;
}

/** The finder's files for these kindergartens with what these facts say of them: the same entries give the same bytes. */
export function buildFinderFiles(kindergartens: readonly FinderEntry[], facts: readonly Fact[]): FinderFiles {
  const byName = new Intl.Collator('zh-Hans-CN', { numeric: true });
  const entries = [...kindergartens].sort(
    (one, other) => byName.compare(one.name, other.name) || (one.code < other.code ? -1 : 1),
  );
  const alternates = entries.flatMap((entry, row) =>
    [...new Set([...entry.aliases, ...entry.formerNames])]
      .filter((text) => text !== entry.name)
      .map((text) => ({ row, text })),
  );
  const searchable = [
    ...entries.flatMap((entry) => [entry.name, entry.town ?? '', entry.county ?? '']),
    ...alternates.map(({ text }) => text),
  ];
  const characters = new Set(fold(searchable.join('')));
  const positions = entries.map((entry) => entry.position);
  return {
    core: {
      format: 2,
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
      towns: packColumn(
        entries.map(({ district, town, county }) => ({
          code: district,
          town: town ?? '',
          county: county ?? '',
        })),
      ),
      sounds: writeSounds(characters),
      facts: packFacts(entries, facts),
      byAge: { fee: feesByAge(facts), free: freePlacesByAge(facts) },
      addresses: entries.length <= ADDRESSES_ALWAYS_UP_TO ? 'always' : 'when-few',
    },
    text: {
      addresses: lines(entries.map(shortAddress)),
      communities: lines(entries.map((entry) => entry.community)),
      catchments: lines(entries.map((entry) => entry.catchment)),
    },
    places: {
      longitudes: packAngles(positions, 'longitude'),
      latitudes: packAngles(positions, 'latitude'),
    },
    homophones: { sounds: writeSounds(homophonesOf(characters)) },
  };
}
