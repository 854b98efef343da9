import type { FinderIndex } from '../load-index.ts';
import { abbreviationIn, prepareAbbreviation } from './abbreviation.ts';
import { displayedRange, fold, fragmentsOf } from './fold.ts';
import { type Labels, textOf } from './labels.ts';
import { MistypedPinyin } from './mistyped-pinyin.ts';
import { nearMissIn, prepareNearMiss } from './near-miss.ts';
import { writingsOf } from './numerals.ts';
import { bestPhone, phoneDigits } from './phone-digits.ts';
import { piecesIn } from './pieces.ts';
import { type Found, type Range, type Spot, TEXT_FIELDS, type TextKind, spotFinder } from './spots.ts';
import { turnedIn } from './turned.ts';
import { type SpokenLabels, Walker } from './walk.ts';

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

const LATIN = /[a-z]/;

/** How a fragment may be found in one label. */
interface Way {
  readonly find: (labels: SpokenLabels, label: number) => readonly Range[] | null;
  /** Only in what a kindergarten is called. */
  readonly inNames: boolean;
}

function findExact(labels: Labels, label: number, needle: string): Range | null {
  const at = textOf(labels, label).indexOf(needle);
  return at < 0 ? null : [at, at + needle.length];
}

function shortNameWay(writings: readonly string[]): Way {
  const find: Way['find'] = (labels, label) => {
    for (const typed of writings) {
      const query = prepareAbbreviation(typed);
      const found = query && abbreviationIn(labels, label, query);
      if (found) return found.ranges;
    }
    return null;
  };
  return { find, inNames: true };
}

/** Prepared when it is first asked for: of the rows shown, most hold what was typed. */
function once<T>(prepare: () => T): () => T {
  let prepared: { readonly value: T } | null = null;
  return () => (prepared ??= { value: prepare() }).value;
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
  const writings = writingsOf(fragment);
  const ways = writings.map((writing) => anywhere((labels, label) => findExact(labels, label, writing)));
  ways.push(shortNameWay(writings));
  if (LATIN.test(fragment)) {
    const walker = once(() => new Walker(index.sounds, fragment));
    const mistyped = once(() => new MistypedPinyin(index.sounds, fragment));
    ways.push(
      anywhere((labels, label) => asRange(walker().through(labels, label))),
      anywhere((labels, label) => asRange(mistyped().through(labels, label))),
    );
  }
  const near = once(() => prepareNearMiss(index.sounds, fragment, index.further ?? new Map()));
  const sounding = once(() => {
    const query = near();
    return query && { ...query, edits: false };
  });
  // What only sounds the same is a surer answer, wherever it stands, than what takes an edit.
  for (const query of [sounding, near]) {
    ways.push(
      anywhere((labels, label) => {
        const prepared = query();
        return prepared && asRange(nearMissIn(labels, label, prepared));
      }),
    );
  }
  return ways;
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

/** The town and a short name that a query runs together, either first, where this row answers to both. */
function locateTownAndShortName(spots: readonly Spot[], typed: string): readonly Found[] {
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
        const found = inTown && locate([shortNameWay(writingsOf(rest))], names);
        if (found) return [found, { spot: town, ranges: [inTown] }];
      }
    }
  }
  return [];
}

function locateTurned(spots: readonly Spot[], writings: readonly string[]): Found | null {
  for (const spot of spots.filter(({ field }) => field === 'name' || field === 'alternate')) {
    for (const typed of writings) {
      const ranges = turnedIn(spot.labels, spot.label, typed);
      if (ranges) return { spot, ranges };
    }
  }
  return null;
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
  const written = ({ spot }: Found): string => spot.labels.displayed[spot.label] ?? '';
  return {
    name: ranges('name'),
    campus: found.flatMap(({ spot }) => spot.campus ?? [])[0] ?? null,
    alternate: alternate ? { text: written(alternate), ranges: displayed(alternate) } : null,
    town: ranges('town'),
    text: kind && text ? { kind, text: written(text), ranges: displayed(text) } : null,
  };
}

/** The marks of a telephone, of the main seat or of a campus; null where none has these digits. */
function phoneMarks({ phones, campuses }: FinderIndex, row: number, digits: string): Marks | null {
  const lines = [
    { campus: null, line: phones?.main.displayed[row] ?? '' },
    ...(campuses.ofRow.get(row) ?? []).map((campus) => ({
      campus,
      line: phones?.campuses.displayed[campus] ?? '',
    })),
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
    for (const writing of writingsOf(typed)) {
      const pieces = piecesIn(spots, writing);
      if (pieces) return pieces;
    }
    const turned = locateTurned(spots, writingsOf(typed));
    return turned ? [turned] : locateTownAndShortName(spots, typed);
  }

  return (row) => {
    if (typed === '') return marksOf([]);
    return (digits === null ? null : phoneMarks(index, row, digits)) ?? marksOf(found(row));
  };
}
