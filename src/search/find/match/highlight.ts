import { groupBy } from '../../../domain/grouping.ts';
import { displayedRange, fold, fragmentsOf } from './fold.ts';
import { type Labels, labelEnd, labelStart } from './labels.ts';
import { type FinderIndex, townAt } from '../load-index.ts';
import { MistypedPinyin } from './mistyped-pinyin.ts';
import { nearMissIn, prepareNearMiss } from './near-miss.ts';
import { type SpokenLabels, Walker } from './walk.ts';

/** A range of a displayed text, the end not included. */
export type Range = readonly [number, number];

/** Where one result answers the query, for marking. What did not match has no range. */
export interface Marks {
  readonly name: readonly Range[];
  /** The former name or alias that answers where the name does not. */
  readonly alternate: { readonly text: string; readonly ranges: readonly Range[] } | null;
  readonly town: readonly Range[];
  /** The address, community or catchment area that answers where nothing above does. */
  readonly text: { readonly kind: TextKind; readonly text: string; readonly ranges: readonly Range[] } | null;
}

export type TextKind = 'addresses' | 'communities' | 'catchments';
const TEXT_KINDS: readonly TextKind[] = ['addresses', 'communities', 'catchments'];
const LATIN = /[a-z]/;

type Find = (labels: SpokenLabels, label: number) => Range | null;

function findExact(labels: Labels, label: number, needle: string): Range | null {
  const at = labels.text.slice(labelStart(labels, label), labelEnd(labels, label)).indexOf(needle);
  return at < 0 ? null : [at, at + needle.length];
}

/** How a fragment may be found in one label, the surest way first. */
function waysToFind(index: FinderIndex, fragment: string): readonly Find[] {
  const ways: Find[] = [(labels, label) => findExact(labels, label, fragment)];
  if (LATIN.test(fragment)) {
    const walker = new Walker(index.sounds, fragment);
    const mistyped = new MistypedPinyin(index.sounds, fragment);
    const asRange = (walk: { readonly start: number; readonly end: number } | null): Range | null =>
      walk && [walk.start, walk.end];
    ways.push(
      (labels, label) => asRange(walker.through(labels, label)),
      (labels, label) => asRange(mistyped.through(labels, label)),
    );
  }
  const near = prepareNearMiss(index.sounds, fragment, index.further ?? new Map());
  if (near) {
    // What only sounds the same is a surer answer, wherever it stands, than what takes an edit.
    for (const query of [{ ...near, edits: false }, near]) {
      ways.push((labels, label) => {
        const miss = nearMissIn(labels, label, query);
        return miss && [miss.start, miss.end];
      });
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
  readonly field: 'name' | 'alternate' | 'town' | TextKind;
  readonly labels: SpokenLabels;
  readonly label: number;
}

interface Found {
  readonly spot: Spot;
  readonly ranges: readonly Range[];
}

const NOT_SPOKEN = new Uint16Array(0);

const spotFinders = new WeakMap<FinderIndex, (row: number) => readonly Spot[]>();

/** Where a row may answer, the name first. Addresses and the like are only ever matched by their characters. */
function spotFinder(index: FinderIndex): (row: number) => readonly Spot[] {
  const finder = spotFinders.get(index) ?? makeSpotFinder(index);
  spotFinders.set(index, finder);
  return finder;
}

function makeSpotFinder(index: FinderIndex): (row: number) => readonly Spot[] {
  const alternatesOf = groupBy(
    index.alternates.displayed.keys(),
    (label) => index.alternates.owners[label] ?? 0,
  );
  const placeOf = new Map(index.places.displayed.map((name, place) => [name, place]));
  return (row) => {
    const town = placeOf.get(townAt(index, row).town);
    const { texts } = index;
    return [
      { field: 'name', labels: index.names, label: row },
      ...(alternatesOf.get(row) ?? []).map((label) => ({
        field: 'alternate' as const,
        labels: index.alternates,
        label,
      })),
      ...(town === undefined ? [] : [{ field: 'town' as const, labels: index.places, label: town }]),
      ...(texts === null
        ? []
        : TEXT_KINDS.map((kind) => ({
            field: kind,
            labels: { ...texts[kind], ids: NOT_SPOKEN },
            label: row,
          }))),
    ];
  };
}

/** The first spot that answers, by the surest way that finds any. */
function locate(ways: readonly Find[], spots: readonly Spot[]): Found | null {
  for (const find of ways) {
    for (const spot of spots) {
      const range = find(spot.labels, spot.label);
      if (range) return { spot, ranges: [range] };
    }
  }
  return null;
}

/** The town and the rest of a query that runs them together, either first, where this row answers to both. */
function locateTownAndName(spots: readonly Spot[], typed: string): readonly Found[] {
  const name = spots.find((spot) => spot.field === 'name');
  const town = spots.find((spot) => spot.field === 'town');
  if (!name || !town) return [];
  for (let cut = 2; cut < typed.length; cut += 1) {
    const [head, tail] = [typed.slice(0, cut), typed.slice(cut)];
    const inTown = findExact(town.labels, town.label, head) ?? findExact(town.labels, town.label, tail);
    const inName = findExact(name.labels, name.label, tail) ?? findExact(name.labels, name.label, head);
    if (inTown && inName) {
      return [
        { spot: name, ranges: [inName] },
        { spot: town, ranges: [inTown] },
      ];
    }
  }
  return [];
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
  const kind = TEXT_KINDS.find((one) => found.some(({ spot }) => spot.field === one));
  const text = found.find(({ spot }) => spot.field === kind);
  const textOf = ({ spot }: Found): string => spot.labels.displayed[spot.label] ?? '';
  return {
    name: ranges('name'),
    alternate: alternate ? { text: textOf(alternate), ranges: displayed(alternate) } : null,
    town: ranges('town'),
    text: kind && text ? { kind, text: textOf(text), ranges: displayed(text) } : null,
  };
}

/** A marker for one query: prepares the query once, then explains as many rows as the list shows. */
export function markerFor(index: FinderIndex, query: string): (row: number) => Marks {
  const typed = fold(query);
  const parts = fragmentsOf(query);
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

  return (row) => marksOf(typed === '' ? [] : found(row));
}
