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
  type PhonesFile,
  type PlacesFile,
  type TextFile,
  TOWN_MARK,
  type TownPlace,
} from './index-files.ts';
import { seatName } from '../../domain/seat.ts';
import { type Variants, unpackVariants } from './match/fold.ts';
import { type Labels, layOut } from './match/labels.ts';
import type { FurtherReadings } from './match/near-miss.ts';
import { layOutPhones } from './match/phone-digits.ts';
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
  readonly variants: Variants;
  /** The town of each row's main seat. */
  readonly towns: Column<TownPlace>;
  readonly campuses: Campuses;
  /** Of each row the 区划代码 of its seats' towns, then of their counties, each once. */
  readonly whereabouts: Column<readonly string[]>;
  /** By the fact's id, on the day the index was loaded for. */
  readonly facts: ReadonlyMap<string, FactColumn>;
  readonly byAge: Readonly<Record<AgeFigure, ReadonlyMap<AgeGroup, AgeColumn>>>;
  /** 1 for each kindergarten that runs; 0 for one that has closed or is being founded. */
  readonly running: Uint8Array;
  readonly addressesAlways: boolean;
  readonly texts: LoadedTexts | null;
  /** Of each row's main seat. */
  readonly positions: readonly (Position | null)[] | null;
  readonly campusPositions: readonly (Position | null)[] | null;
  readonly phones: LoadedPhones | null;
  readonly further: FurtherReadings | null;
}

/** Every campus, by a number of its own: 分园. */
export interface Campuses {
  readonly names: readonly string[];
  /** With the kindergarten's name before it; the owner is a row. */
  readonly labels: SpokenLabels;
  readonly towns: Column<TownPlace>;
  /** The campuses of a row; a row without one has no entry. */
  readonly ofRow: ReadonlyMap<number, readonly number[]>;
}

/** Numbers as they are shown, several apart by a space: of each row, and of each campus. */
export interface LoadedPhones {
  readonly main: Labels;
  readonly campuses: Labels;
}

export interface LoadedTexts {
  /** Of campuses; the owner is a row. */
  readonly campusAddresses: Labels;
  readonly addresses: Labels;
  readonly communities: Labels;
  readonly catchments: Labels;
}

function linesOf(text: string): readonly string[] {
  return text === '' ? [] : text.split('\n');
}

/** Every town and every county with its rows; a kindergarten in a town belongs to both. */
function placesOf(seats: readonly SeatTowns[]): {
  readonly names: readonly string[];
  readonly rows: readonly (readonly number[])[];
} {
  const named = seats.flatMap(({ towns: { values, ids }, owners }) => {
    const seatsOfTown = groupBy(ids.keys(), (seat) => ids[seat] ?? null);
    return values.flatMap(({ town, county }, id) => {
      const rows = (seatsOfTown.get(id) ?? []).map((seat) => owners?.[seat] ?? seat);
      return [...new Set([town, county])].map((name) => ({ name, rows }));
    });
  });
  const places = groupBy(named, ({ name }) => (name === '' ? null : name));
  return {
    names: [...places.keys()],
    rows: [...places.values()].map((parts) => [...new Set(parts.flatMap(({ rows }) => rows))]),
  };
}

/** The towns of seats, and whose seats they are; without owners a seat's number is its row. */
interface SeatTowns {
  readonly towns: Column<TownPlace>;
  readonly owners: readonly number[] | null;
}

const COUNTY_DIGITS = 6;

/** A district's code, and that of its county. */
function codesOf({ code }: TownPlace): readonly string[] {
  return [...new Set([code, code.slice(0, COUNTY_DIGITS)])];
}

/** Most rows have one seat and share the value of their town. */
function whereaboutsOf(
  { values, ids }: Column<TownPlace>,
  { towns, ofRow }: Pick<Campuses, 'towns' | 'ofRow'>,
): Column<readonly string[]> {
  const codes = values.map(codesOf);
  const several = ids.slice();
  for (const [row, campuses] of ofRow) {
    const others = campuses.flatMap((campus) => codesOf(townOf(towns, campus)));
    several[row] = codes.push([...new Set([...(codes[ids[row] ?? 0] ?? []), ...others])]) - 1;
  }
  return { values: codes, ids: several };
}

function townOf({ values, ids }: Column<TownPlace>, at: number): TownPlace {
  return values[ids[at] ?? -1] ?? NOWHERE;
}

/** The town of one campus. */
export function townOfCampus({ campuses }: Pick<FinderIndex, 'campuses'>, campus: number): TownPlace {
  return townOf(campuses.towns, campus);
}

/** The town of one row; no names where the row is not there. */
export function townAt({ towns }: Pick<FinderIndex, 'towns'>, row: number): TownPlace {
  return townOf(towns, row);
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
  const variants = unpackVariants(core.variants);
  const campusTowns = unpackColumn(core.campuses.towns);
  const placeNames = placesOf([
    { towns, owners: null },
    { towns: campusTowns, owners: core.campuses.rows },
  ]);
  const names = layOut(linesOf(core.names), null, variants);
  const alternates = layOut(linesOf(core.alternates.texts), core.alternates.rows, variants);
  const places = layOut(placeNames.names, null, variants);
  const campuses = campusesOf(core, names, variants);
  const sounds = unpackSounds(core.sounds, names.text + alternates.text + places.text + campuses.labels.text);
  // A pattern of nothing would stand everywhere.
  const sharedWord = new RegExp(core.sharedWords || '(?!)', 'g');
  const spoken = (labels: Labels): SpokenLabels => ({
    ...labels,
    ids: idsOf(sounds, labels.text),
    sharedWord,
  });
  return {
    count: core.count,
    codes: Array.from(unpackNumbers(core.codes, 6), (code) => String(code).padStart(10, '0')),
    names: spoken(names),
    alternates: spoken(alternates),
    places: spoken(places),
    rowsByPlace: placeNames.rows,
    sounds,
    variants,
    towns,
    campuses: { ...campuses, towns: campusTowns, labels: spoken(campuses.labels) },
    whereabouts: whereaboutsOf(towns, { towns: campusTowns, ofRow: campuses.ofRow }),
    facts,
    byAge: ageColumns(facts, core.byAge),
    running: runningRows(facts.get('status'), core.count),
    addressesAlways: core.addresses === 'always',
    texts: null,
    positions: null,
    campusPositions: null,
    phones: null,
    further: null,
  };
}

function campusesOf(
  { campuses: { rows, names } }: CoreFile,
  kindergartens: Labels,
  variants: Variants,
): Pick<Campuses, 'names' | 'ofRow'> & { readonly labels: Labels } {
  const all = linesOf(names);
  const displayed = all.map((name, campus) =>
    seatName(kindergartens.displayed[rows[campus] ?? -1] ?? '', name),
  );
  return {
    names: all,
    labels: layOut(displayed, rows, variants),
    ofRow: groupBy(rows.keys(), (campus) => rows[campus] ?? null),
  };
}

/** The index with addresses, communities and catchment areas added. */
export function withTexts(index: FinderIndex, file: TextFile): FinderIndex {
  const { variants, campuses } = index;
  const whole = (address: string, { town, county }: TownPlace): string =>
    address.replace(COUNTY_MARK, () => county).replace(TOWN_MARK, () => town);
  const addresses = linesOf(file.addresses).map((address, row) => whole(address, townAt(index, row)));
  const ofCampuses = linesOf(file.campusAddresses).map((address, campus) =>
    whole(address, townOfCampus(index, campus)),
  );
  return {
    ...index,
    texts: {
      addresses: layOut(addresses, null, variants),
      campusAddresses: layOut(ofCampuses, [...campuses.labels.owners], variants),
      communities: layOut(linesOf(file.communities), null, variants),
      catchments: layOut(linesOf(file.catchments), null, variants),
    },
  };
}

/** The index with positions added. */
export function withPositions(index: FinderIndex, file: PlacesFile): FinderIndex {
  return {
    ...index,
    positions: positionsOf(file.longitudes, file.latitudes),
    campusPositions: positionsOf(file.campusLongitudes, file.campusLatitudes),
  };
}

function positionsOf(longitudes: string, latitudes: string): readonly (Position | null)[] {
  const north = unpackNumbers(latitudes, 4);
  const degrees = (packed: number): number => (packed - 1_800_000) / 10_000;
  return Array.from(unpackNumbers(longitudes, 4), (longitude, at) => {
    const latitude = north[at] ?? 0;
    return longitude === 0 ? null : { longitude: degrees(longitude), latitude: degrees(latitude) };
  });
}

/** The index with telephones added. */
export function withPhones(index: FinderIndex, file: PhonesFile): FinderIndex {
  return {
    ...index,
    phones: { main: layOutPhones(linesOf(file.main)), campuses: layOutPhones(linesOf(file.campuses)) },
  };
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
