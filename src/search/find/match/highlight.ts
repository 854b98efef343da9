import { groupBy } from '../../../domain/grouping.ts';
import type { TownPlace } from '../index-files.ts';
import { type FinderIndex, townAt, townOfCampus } from '../load-index.ts';
import { abbreviationIn, prepareAbbreviation } from './abbreviation.ts';
import { displayedRange, fold, fragmentsOf } from './fold.ts';
import { type Labels, labelEnd, labelStart } from './labels.ts';
import { MistypedPinyin } from './mistyped-pinyin.ts';
import { nearMissIn, prepareNearMiss } from './near-miss.ts';
import { numberWritings } from './numerals.ts';
import { bestPhone, phoneDigits } from './phone-digits.ts';
import { type SpokenLabels, Walker } from './walk.ts';

/** A range of a displayed text, the end not included. */
export type Range = readonly [number, number];

/** Where one result answers the query, for marking. What did not match has no range. */
export interface Marks {
  /** Of the name; of the name with its campus where a campus answers. */
  readonly name: readonly Range[];
  /** The campus that answers where the main seat does not. */
  readonly campus: number | null;
  /** The former name or alias that answers where the name does not. */
  readonly alternate: { readonly text: string; readonly ranges: readonly Range[] } | null;
  readonly town: readonly Range[];
  /** The address, telephone, community or catchment area that answers where nothing above does. */
  readonly text: { readonly kind: TextKind; readonly text: string; readonly ranges: readonly Range[] } | null;
}

export type TextKind = 'addresses' | 'communities' | 'catchments' | 'phones';
const LATIN = /[a-z]/;

/** How a fragment may be found in one label. */
interface Way {
  readonly find: (labels: SpokenLabels, label: number) => readonly Range[] | null;
  /** Only in what a kindergarten is called. */
  readonly inNames: boolean;
}

function findExact(labels: Labels, label: number, needle: string): Range | null {
  const at = labels.text.slice(labelStart(labels, label), labelEnd(labels, label)).indexOf(needle);
  return at < 0 ? null : [at, at + needle.length];
}

function findShortName(labels: Labels, label: number, writings: readonly string[]): readonly Range[] | null {
  for (const typed of writings) {
    const query = prepareAbbreviation(typed);
    const found = query && abbreviationIn(labels, label, query);
    if (found) return found.ranges;
  }
  return null;
}

/** How a fragment may be found in one label, the surest way first. */
function waysToFind(index: FinderIndex, fragment: string): readonly Way[] {
  const anywhere = (find: (labels: SpokenLabels, label: number) => Range | null): Way => ({
    find: (labels, label) => {
      const range = find(labels, label);
      return range && [range];
    },
    inNames: false,
  });
  const asRange = (walk: { readonly start: number; readonly end: number } | null): Range | null =>
    walk && [walk.start, walk.end];
  const writings = numberWritings(fragment);
  const ways = writings.map((writing) => anywhere((labels, label) => findExact(labels, label, writing)));
  ways.push({ find: (labels, label) => findShortName(labels, label, writings), inNames: true });
  if (LATIN.test(fragment)) {
    const walker = new Walker(index.sounds, fragment);
    const mistyped = new MistypedPinyin(index.sounds, fragment);
    ways.push(
      anywhere((labels, label) => asRange(walker.through(labels, label))),
      anywhere((labels, label) => asRange(mistyped.through(labels, label))),
    );
  }
  const near = prepareNearMiss(index.sounds, fragment, index.further ?? new Map());
  if (near) {
    // What only sounds the same is a surer answer, wherever it stands, than what takes an edit.
    for (const query of [{ ...near, edits: false }, near]) {
      ways.push(anywhere((labels, label) => asRange(nearMissIn(labels, label, query))));
    }
  }
  return ways;
}

/** The two pieces of a name that a query run together was made of. */
function pieces(labels: Labels, label: number, typed: string): readonly Range[] {
  const text = labels.text.slice(labelStart(labels, label), labelEnd(labels, label));
  for (let cut = typed.length - 2; cut >= 2; cut -= 1) {
    const head = text.indexOf(typed.slice(0, cut));
    const tail = head < 0 ? -1 : text.indexOf(typed.slice(cut), head + cut);
    if (tail >= 0) {
      return [
        [head, head + cut],
        [tail, tail + typed.length - cut],
      ];
    }
  }
  return [];
}

/** A label in which a row may answer. */
interface Spot {
  readonly field: 'name' | 'alternate' | 'town' | Exclude<TextKind, 'phones'>;
  readonly labels: SpokenLabels;
  readonly label: number;
  /** Whose label it is; null of the main seat. */
  readonly campus: number | null;
}

interface Found {
  readonly spot: Spot;
  readonly ranges: readonly Range[];
}

const NOT_SPOKEN = new Uint16Array(0);
const TEXT_FIELDS = ['addresses', 'communities', 'catchments'] as const;

const spotFinders = new WeakMap<FinderIndex, (row: number) => readonly Spot[]>();

/** Where a row may answer, the name first. Addresses and the like are only ever matched by their characters. */
function spotFinder(index: FinderIndex): (row: number) => readonly Spot[] {
  const finder = spotFinders.get(index) ?? makeSpotFinder(index);
  spotFinders.set(index, finder);
  return finder;
}

function makeSpotFinder(index: FinderIndex): (row: number) => readonly Spot[] {
  const { names, alternates, places, campuses, texts } = index;
  const alternatesOf = groupBy(alternates.displayed.keys(), (label) => alternates.owners[label] ?? 0);
  const placeOf = new Map(places.displayed.map((name, place) => [name, place]));
  const unspoken = (labels: Labels): SpokenLabels => ({ ...labels, ids: NOT_SPOKEN });
  const townSpot = ({ town }: TownPlace, campus: number | null): readonly Spot[] => {
    const label = placeOf.get(town);
    return label === undefined ? [] : [{ field: 'town', labels: places, label, campus }];
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
      ...townSpot(townAt(index, row), null),
      ...own.flatMap((campus) => townSpot(townOfCampus(index, campus), campus)),
      ...(texts === null
        ? []
        : [
            ...TEXT_FIELDS.map((field): Spot => ({ field, labels: unspoken(texts[field]), ...main })),
            ...own.map((campus): Spot => ({
              field: 'addresses',
              labels: unspoken(texts.campusAddresses),
              label: campus,
              campus,
            })),
          ]),
    ];
  };
}

/** The first spot that answers, by the surest way that finds any. */
function locate(ways: readonly Way[], spots: readonly Spot[]): Found | null {
  for (const { find, inNames } of ways) {
    for (const spot of spots) {
      if (inNames && spot.field !== 'name' && spot.field !== 'alternate') continue;
      const ranges = find(spot.labels, spot.label);
      if (ranges) return { spot, ranges };
    }
  }
  return null;
}

/** The town and the rest of a query that runs them together, either first, where this row answers to both. */
function locateTownAndName(spots: readonly Spot[], typed: string): readonly Found[] {
  const names = spots.filter(({ field }) => field === 'name');
  const towns = spots.filter(({ field }) => field === 'town');
  for (let cut = 2; cut < typed.length; cut += 1) {
    const [head, tail] = [typed.slice(0, cut), typed.slice(cut)];
    for (const town of towns) {
      for (const [place, rest] of [
        [head, tail],
        [tail, head],
      ] as const) {
        const inTown = findExact(town.labels, town.label, place);
        const found = inTown && locate(waysToName(rest), names);
        if (found) return [found, { spot: town, ranges: [inTown] }];
      }
    }
  }
  return [];
}

/** What goes with a town is found in a name as it stands, or as a short name. */
function waysToName(rest: string): readonly Way[] {
  const writings = numberWritings(rest);
  const exact = writings.map((writing): Way => ({
    find: (labels, label) => {
      const range = findExact(labels, label, writing);
      return range && [range];
    },
    inNames: true,
  }));
  return [...exact, { find: (labels, label) => findShortName(labels, label, writings), inNames: true }];
}

function displayed({ spot, ranges }: Found): readonly Range[] {
  const text = spot.labels.displayed[spot.label] ?? '';
  return ranges.map(([start, end]) => displayedRange(text, start, end)).filter(([start, end]) => end > start);
}

function marksOf(found: readonly Found[]): Marks {
  const ranges = (field: Spot['field']): readonly Range[] =>
    found
      .filter(({ spot }) => spot.field === field)
      .flatMap(displayed)
      .sort(([one], [other]) => one - other);
  const alternate = found.find(({ spot }) => spot.field === 'alternate');
  const kind = TEXT_FIELDS.find((one) => found.some(({ spot }) => spot.field === one));
  const text = found.find(({ spot }) => spot.field === kind);
  const textOf = ({ spot }: Found): string => spot.labels.displayed[spot.label] ?? '';
  return {
    name: ranges('name'),
    campus: found.flatMap(({ spot }) => spot.campus ?? [])[0] ?? null,
    alternate: alternate ? { text: textOf(alternate), ranges: displayed(alternate) } : null,
    town: ranges('town'),
    text: kind && text ? { kind, text: textOf(text), ranges: displayed(text) } : null,
  };
}

/** The marks of a telephone, of the main seat or of a campus; null where none has these digits. */
function phoneMarks({ phones, campuses }: FinderIndex, row: number, digits: string): Marks | null {
  const lines = [
    { campus: null, line: phones?.main[row] ?? '' },
    ...(campuses.ofRow.get(row) ?? []).map((campus) => ({ campus, line: phones?.campuses[campus] ?? '' })),
  ];
  const found = lines
    .flatMap(({ campus, line }) => {
      const best = line === '' ? null : bestPhone(line, digits);
      return best ? [{ campus, ...best }] : [];
    })
    .sort((one, other) => one.rank - other.rank)[0];
  if (!found) return null;
  const { campus, phone } = found;
  const text = { kind: 'phones', text: phone, ranges: [[0, phone.length]] } as const;
  return { ...marksOf([]), campus, text };
}

/** A marker for one query: prepares the query once, then explains as many rows as the list shows. */
export function markerFor(index: FinderIndex, query: string): (row: number) => Marks {
  const { variants } = index;
  const typed = fold(query, variants);
  const parts = fragmentsOf(query, variants);
  const digits = phoneDigits(query);
  const spotsOf = spotFinder(index);
  const whole = waysToFind(index, typed);
  const byPart = parts.map((part) => waysToFind(index, part));

  function found(row: number): readonly Found[] {
    const spots = spotsOf(row);
    const inOne = locate(parts.length > 1 ? whole.slice(0, 1) : whole, spots);
    if (inOne) return [inOne];
    if (parts.length > 1) return byPart.flatMap((ways) => locate(ways, spots) ?? []);
    const inTwo = locateTownAndName(spots, typed);
    if (inTwo.length > 0) return inTwo;
    const [name] = spots;
    return name ? [{ spot: name, ranges: pieces(name.labels, name.label, typed) }] : [];
  }

  return (row) => {
    if (typed === '') return marksOf([]);
    return (digits === null ? null : phoneMarks(index, row, digits)) ?? marksOf(found(row));
  };
}
