import { groupBy } from '../../../domain/grouping.ts';
import type { TownPlace } from '../index-files.ts';
import { type FinderIndex, townAt, townOfCampus } from '../load-index.ts';
import type { Labels } from './labels.ts';
import type { SpokenLabels } from './walk.ts';

/** A range of a displayed text, the end not included. */
export type Range = readonly [number, number];

export type TextKind = 'addresses' | 'communities' | 'catchments' | 'phones';

/** A label in which a row may answer. */
export interface Spot {
  readonly field: 'name' | 'alternate' | 'town' | 'county' | Exclude<TextKind, 'phones'>;
  readonly labels: SpokenLabels;
  readonly label: number;
  /** Whose label it is; null of the main seat. */
  readonly campus: number | null;
}

/** Where in a row a query, or a piece of it, was found. */
export interface Found {
  readonly spot: Spot;
  readonly ranges: readonly Range[];
}

const NOT_SPOKEN = { ids: new Uint16Array(0), sharedWord: /(?!)/g };
export const TEXT_FIELDS = ['addresses', 'communities', 'catchments'] as const;

const spotFinders = new WeakMap<FinderIndex, (row: number) => readonly Spot[]>();

/** Where a row may answer, the name first. Addresses and the like are only ever matched by their characters. */
export function spotFinder(index: FinderIndex): (row: number) => readonly Spot[] {
  const finder = spotFinders.get(index) ?? makeSpotFinder(index);
  spotFinders.set(index, finder);
  return finder;
}

function makeSpotFinder(index: FinderIndex): (row: number) => readonly Spot[] {
  const { names, alternates, places, campuses, texts } = index;
  const alternatesOf = groupBy(alternates.displayed.keys(), (label) => alternates.owners[label] ?? 0);
  const placeOf = new Map(places.displayed.map((name, place) => [name, place]));
  const placeSpot = (
    field: 'town' | 'county',
    { [field]: name }: TownPlace,
    campus: number | null,
  ): readonly Spot[] => {
    const label = placeOf.get(name);
    return label === undefined ? [] : [{ field, labels: places, label, campus }];
  };
  const written = texts && {
    ofRow: TEXT_FIELDS.map((field) => ({ field, labels: unspoken(texts[field]) })),
    ofCampus: { field: 'addresses', labels: unspoken(texts.campusAddresses) } as const,
  };
  return (row) => {
    const own = campuses.ofRow.get(row) ?? [];
    const main = { label: row, campus: null };
    return [
      { field: 'name', labels: names, ...main },
      ...(alternatesOf.get(row) ?? []).map((label): Spot => ({
        field: 'alternate',
        labels: alternates,
        label,
        campus: null,
      })),
      ...own.map((campus): Spot => ({ field: 'name', labels: campuses.labels, label: campus, campus })),
      ...placeSpot('town', townAt(index, row), null),
      ...own.flatMap((campus) => placeSpot('town', townOfCampus(index, campus), campus)),
      ...(written
        ? [
            ...written.ofRow.map((spot): Spot => ({ ...spot, ...main })),
            ...own.map((campus): Spot => ({ ...written.ofCampus, label: campus, campus })),
          ]
        : []),
      ...placeSpot('county', townAt(index, row), null),
    ];
  };
}

function unspoken(labels: Labels): SpokenLabels {
  return { ...labels, ...NOT_SPOKEN };
}

/** Everything that a kindergarten is called. */
export function labelsOfNames({ names, alternates, campuses }: FinderIndex): readonly SpokenLabels[] {
  return [names, alternates, campuses.labels];
}
