import type { Position } from '../../domain/position.ts';
import type { FinderFacts } from './build/entry.ts';
import {
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
import { unpackNumbers, unpackRows } from './packed-column.ts';
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
  readonly towns: readonly TownPlace[];
  readonly facts: readonly FinderFacts[];
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

function spread<T>(column: { readonly values: readonly T[]; readonly rows: string }): readonly T[] {
  return Array.from(unpackRows(column), (value) => column.values[value] as T);
}

function unpackFacts(core: CoreFile): readonly FinderFacts[] {
  const { facts } = core;
  const nature = spread(facts.nature);
  const inclusive = spread(facts.inclusive);
  const rating = spread(facts.rating);
  const service = spread(facts.service);
  const nursery = spread(facts.nursery);
  const integrated = spread(facts.integrated);
  const freePlaces = spread(facts.freePlaces);
  const monthlyFees = spread(facts.fees) as readonly FinderFacts['monthlyFees'][];
  const childrenPerTeacher = spread(facts.childrenPerTeacher);
  const status = spread(facts.status);
  return nature.map((_, row) => ({
    nature: nature[row] as FinderFacts['nature'],
    inclusive: inclusive[row] as boolean,
    rating: rating[row] as FinderFacts['rating'],
    service: service[row] as FinderFacts['service'],
    nursery: nursery[row] as FinderFacts['nursery'],
    integrated: integrated[row] as FinderFacts['integrated'],
    freePlaces: freePlaces[row] as FinderFacts['freePlaces'],
    monthlyFees: monthlyFees[row] as FinderFacts['monthlyFees'],
    childrenPerTeacher: childrenPerTeacher[row] as FinderFacts['childrenPerTeacher'],
    status: status[row] as FinderFacts['status'],
  }));
}

/** Groups rows by town and by county; a kindergarten in a town belongs to both. */
function placesOf(towns: readonly TownPlace[]): {
  names: readonly string[];
  rows: readonly (readonly number[])[];
} {
  const rows = new Map<string, number[]>();
  const join = (name: string, row: number): void => {
    if (name === '') return;
    const known = rows.get(name);
    if (known) known.push(row);
    else rows.set(name, [row]);
  };
  towns.forEach(({ town, county }, row) => {
    join(town, row);
    if (county !== town) join(county, row);
  });
  return { names: [...rows.keys()], rows: [...rows.values()] };
}

/** Unpacks the core file: all that names, sounds, towns and facets need. */
export function loadCore(core: CoreFile): FinderIndex {
  const towns = spread(core.towns);
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
    facts: unpackFacts(core),
    addressesAlways: core.addresses === 'always',
    texts: null,
    positions: null,
    further: null,
  };
}

/** The index with addresses, communities and catchment areas added. */
export function withTexts(index: FinderIndex, file: TextFile): FinderIndex {
  const addresses = linesOf(file.addresses).map((address, row) =>
    address
      .replace(COUNTY_MARK, () => index.towns[row]?.county ?? '')
      .replace(TOWN_MARK, () => index.towns[row]?.town ?? ''),
  );
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
  const further = new Map<string, string[]>();
  for (const [syllable, characters] of soundGroups(file.sounds)) {
    for (const character of characters) {
      const known = further.get(character);
      if (known) known.push(syllable);
      else further.set(character, [syllable]);
    }
  }
  return { ...index, further };
}
