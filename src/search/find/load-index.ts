import type { AgeGroup } from '../../domain/code-lists.ts';
import { groupBy } from '../../domain/grouping.ts';
import type { Position } from '../../domain/position.ts';
import {
  type AgeColumn,
  type Column,
  type FactColumn,
  ageColumns,
  factColumn,
  unpackColumn,
} from './column.ts';
import {
  type AgeFigure,
  COUNTY_MARK,
  type CoreFile,
  type HomophonesFile,
  type PlacesFile,
  type TextFile,
  TOWN_MARK,
  type TownPlace,
} from './index-files.ts';
import { type Labels, layOut } from './match/labels.ts';
import type { FurtherReadings } from './match/near-miss.ts';
import { unpackNumbers } from './packed-column.ts';
import { idsOf, soundGroups, type Sounds, unpackSounds } from './match/sounds.ts';
import type { SpokenLabels } from './match/walk.ts';

/** The finder's index in memory. What has not been downloaded yet is `null`. */
export interface FinderIndex {
  readonly count: number;
  readonly codes: readonly string[];
  readonly names: SpokenLabels;
  /** Former names and aliases; the owner is a row. */
  readonly alternates: SpokenLabels;
  /** Each town and each county once; the owner is its own number, see `rowsByPlace`. */
  readonly places: SpokenLabels;
  readonly rowsByPlace: readonly (readonly number[])[];
  readonly sounds: Sounds;
  readonly towns: Column<TownPlace>;
  /** By the fact's id, on the day the index was loaded for. */
  readonly facts: ReadonlyMap<string, FactColumn>;
  readonly byAge: Readonly<Record<AgeFigure, ReadonlyMap<AgeGroup, AgeColumn>>>;
  /** 1 for each kindergarten that runs; 0 for one that has closed or is being founded. */
  readonly running: Uint8Array;
  readonly addressesAlways: boolean;
  readonly texts: LoadedTexts | null;
  readonly positions: readonly (Position | null)[] | null;
  readonly further: FurtherReadings | null;
}

export interface LoadedTexts {
  readonly addresses: Labels;
  readonly communities: Labels;
  readonly catchments: Labels;
}

function linesOf(text: string): readonly string[] {
  return text === '' ? [] : text.split('\n');
}

function spoken(labels: Labels, sounds: Sounds): SpokenLabels {
  return { ...labels, ids: idsOf(sounds, labels.text) };
}

/** Every town and every county with its rows; a kindergarten in a town belongs to both. */
function placesOf({ values, ids }: Column<TownPlace>): {
  readonly names: readonly string[];
  readonly rows: readonly (readonly number[])[];
} {
  const rowsOfTown = groupBy(ids.keys(), (row) => ids[row] ?? null);
  const named = values.flatMap(({ town, county }, id) =>
    [...new Set([town, county])].map((name) => ({ name, rows: rowsOfTown.get(id) ?? [] })),
  );
  const places = groupBy(named, ({ name }) => (name === '' ? null : name));
  return {
    names: [...places.keys()],
    rows: [...places.values()].map((parts) => parts.flatMap(({ rows }) => rows)),
  };
}

/** The town of one row; no names where the row is not there. */
export function townAt({ towns }: Pick<FinderIndex, 'towns'>, row: number): TownPlace {
  return towns.values[towns.ids[row] ?? -1] ?? NOWHERE;
}

const NOWHERE: TownPlace = { code: '', town: '', county: '' };

function runningRows(status: FactColumn | undefined, count: number): Uint8Array {
  if (!status) return new Uint8Array(count).fill(1);
  const runs = status.values.map((value) => value === '在办');
  return Uint8Array.from(status.ids, (id) => (runs[id] ? 1 : 0));
}

/** Unpacks the core file: all that names, sounds, towns and facts need. What hangs on a date is that of `today` (`2026-09-01`). */
export function loadCore(core: CoreFile, today: string): FinderIndex {
  const towns = unpackColumn(core.towns);
  const facts = new Map(Object.entries(core.facts).map(([id, packed]) => [id, factColumn(packed, today)]));
  const placeNames = placesOf(towns);
  const names = layOut(linesOf(core.names));
  const alternates = layOut(linesOf(core.alternates.texts), core.alternates.rows);
  const places = layOut(placeNames.names);
  const sounds = unpackSounds(core.sounds, names.text + alternates.text + places.text);
  return {
    count: core.count,
    codes: Array.from(unpackNumbers(core.codes, 6), (code) => String(code).padStart(10, '0')),
    names: spoken(names, sounds),
    alternates: spoken(alternates, sounds),
    places: spoken(places, sounds),
    rowsByPlace: placeNames.rows,
    sounds,
    towns,
    facts,
    byAge: ageColumns(facts, core.byAge),
    running: runningRows(facts.get('status'), core.count),
    addressesAlways: core.addresses === 'always',
    texts: null,
    positions: null,
    further: null,
  };
}

/** The index with addresses, communities and catchment areas added. */
export function withTexts(index: FinderIndex, file: TextFile): FinderIndex {
  const addresses = linesOf(file.addresses).map((address, row) => {
    const { town, county } = townAt(index, row);
    return address.replace(COUNTY_MARK, () => county).replace(TOWN_MARK, () => town);
  });
  return {
    ...index,
    texts: {
      addresses: layOut(addresses),
      communities: layOut(linesOf(file.communities)),
      catchments: layOut(linesOf(file.catchments)),
    },
  };
}

/** The index with positions added. */
export function withPositions(index: FinderIndex, file: PlacesFile): FinderIndex {
  const longitudes = unpackNumbers(file.longitudes, 4);
  const latitudes = unpackNumbers(file.latitudes, 4);
  const degrees = (packed: number): number => (packed - 1_800_000) / 10_000;
  const positions = Array.from(longitudes, (longitude, row) => {
    const latitude = latitudes[row] ?? 0;
    return longitude === 0 ? null : { longitude: degrees(longitude), latitude: degrees(latitude) };
  });
  return { ...index, positions };
}

/** The index with the readings of everyday characters that no name has. */
export function withHomophones(index: FinderIndex, file: HomophonesFile): FinderIndex {
  const readings = soundGroups(file.sounds).flatMap(([syllable, characters]) =>
    [...characters].map((character) => ({ character, syllable })),
  );
  const groups = groupBy(readings, ({ character }) => character);
  const further = new Map(
    [...groups].map(([character, group]) => [character, group.map(({ syllable }) => syllable)]),
  );
  return { ...index, further };
}
