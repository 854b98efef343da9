import { labelEnd, textOf } from './labels.ts';
import { cutsNumber, isNumeral } from './numerals.ts';
import type { SpokenLabels } from './walk.ts';
import { wordStartsOf } from './word-starts.ts';

/**
 * Short names that everybody uses: 实幼 for 实验幼儿园, 月牙中心园 for 月牙镇中心幼儿园. All of the query's characters stand in the name in
 * their order, with something left out between them; the more naturally, the lower the cost.
 */
export interface Abbreviation {
  readonly cost: number;
  /** Characters of the name that were left out. */
  readonly skipped: number;
  /** The pieces of the folded label that were said. */
  readonly ranges: readonly (readonly [number, number])[];
}

/** A query that may be a short name. */
export interface AbbreviationQuery {
  readonly typed: string;
  /** A higher cost is no short name but a coincidence. */
  readonly limit: number;
}

const HAN = /\p{Script=Han}/u;
const LATIN = /[a-z]/;
const SHORT_TAIL = /[幼园]$/;
const MOST = 12;

/** What comes before the first piece: a place, 云溪县|实验; or anything else, 育苗|实验. */
const PLACE_HEAD = 1;
const OTHER_HEAD = 2;
/** A place, or none, and a number that is counted by itself: 云溪县, 云溪县第二. */
const PLACE = /(?:^|[省市县区镇乡村道])(?:第?[零一二三四五六七八九十百\d]+)?$/;
/** A further piece, at the beginning of a word. */
const PIECE = 1;
/** A piece of one character that begins inside a word; of more characters, half of it. */
const INSIDE_WORD = 4;
const INSIDE_WORD_LONGER = 2;
/** A number left out: 城关中心 for 城关第二中心. */
const NUMBER = 2;
/** Whatever comes after the last piece, save 幼儿园. */
const TAIL = 1;

/** Whether the query ends as short names do: 实幼, 中心园. */
export function endsAsShortName(typed: string): boolean {
  return SHORT_TAIL.test(typed);
}

/** `null` where the query is no short name: two characters say too little unless the second is 幼 or 园. */
export function prepareAbbreviation(typed: string): AbbreviationQuery | null {
  if (!HAN.test(typed) || LATIN.test(typed) || typed.length > MOST) return null;
  if (typed.length < (endsAsShortName(typed) ? 2 : 3)) return null;
  return { typed, limit: typed.length + 2 };
}

/** Calls `found` for each wanted label that the query may be short for, in order. */
export function scanAbbreviations(
  labels: SpokenLabels,
  query: AbbreviationQuery,
  isWanted: (label: number) => boolean,
  found: (label: number, abbreviation: Abbreviation) => void,
): void {
  const { typed } = query;
  const { text, neighbours } = labels;
  if (!neighbours.mayHaveEach(typed)) return;
  const first = typed.charAt(0);
  let label = 0;
  for (let at = text.indexOf(first); at >= 0; at = text.indexOf(first, at + 1)) {
    while (labelEnd(labels, label) < at) label += 1;
    const end = labelEnd(labels, label);
    if (isWanted(label) && holdsInOrder(text, at, end, typed)) {
      const abbreviation = abbreviationIn(labels, label, query);
      if (abbreviation) found(label, abbreviation);
    }
    at = end;
  }
}

function holdsInOrder(text: string, from: number, end: number, typed: string): boolean {
  let next = 0;
  for (let at = from; at < end && next < typed.length; at += 1) {
    if (text.charCodeAt(at) === typed.charCodeAt(next)) next += 1;
  }
  return next === typed.length;
}

/** One way to read the query's first characters, the last of them at `at` of the label. */
interface Way {
  readonly at: number;
  readonly cost: number;
  /** A piece that began inside a word and is one character long so far. */
  readonly isFresh: boolean;
  readonly before: Way | null;
}

/** The most natural way in which the query is short for a label; `null` where it is not. */
export function abbreviationIn(
  labels: SpokenLabels,
  label: number,
  { typed, limit }: AbbreviationQuery,
): Abbreviation | null {
  const text = textOf(labels, label);
  const starts = wordStartsOf(labels, label);
  let ways: readonly Way[] = [];
  for (let i = 0; i < typed.length; i += 1) {
    const next: Way[] = [];
    for (let at = text.indexOf(typed.charAt(i), i); at >= 0; at = text.indexOf(typed.charAt(i), at + 1)) {
      const way = i === 0 ? opening(text, starts, at) : cheapest(continuations(text, starts, ways, at));
      if (way && way.cost <= limit) next.push(way);
    }
    if (next.length === 0) return null;
    ways = next;
  }
  const ends = ways.flatMap((way) =>
    cutsNumber(text, 0, way.at + 1) ? [] : [{ ...way, cost: way.cost + tailCost(text, way.at) }],
  );
  const best = cheapest(ends);
  if (!best || best.cost > limit) return null;
  return { cost: best.cost, skipped: text.length - typed.length, ranges: rangesOf(best) };
}

function opening(text: string, starts: Uint8Array, at: number): Way | null {
  if (cutsNumber(text, at, text.length)) return null;
  if (at === 0) return piece(starts, at, 0, null);
  const head = PLACE.test(text.slice(0, at)) ? PLACE_HEAD : OTHER_HEAD;
  return piece(starts, at, head + numberCost(text, 0, at), null);
}

function piece(starts: Uint8Array, at: number, cost: number, before: Way | null): Way {
  const isFresh = starts[at] !== 1;
  return { at, cost: cost + (isFresh ? INSIDE_WORD : 0), isFresh, before };
}

/** How the character at `at` may follow what has been read: in the same piece, or as a new one. */
function continuations(text: string, starts: Uint8Array, ways: readonly Way[], at: number): readonly Way[] {
  return ways.flatMap((before): readonly Way[] => {
    if (before.at >= at) return [];
    if (before.at === at - 1) {
      const cost = before.cost - (before.isFresh ? INSIDE_WORD_LONGER : 0);
      return [{ at, cost, isFresh: false, before }];
    }
    // A number is said whole or not at all: 一 is not short for 二十一.
    if (cutsNumber(text, 0, before.at + 1) || cutsNumber(text, at, text.length)) return [];
    return [piece(starts, at, before.cost + PIECE + numberCost(text, before.at + 1, at), before)];
  });
}

function cheapest(ways: readonly Way[]): Way | null {
  return ways.reduce<Way | null>((best, way) => (best === null || way.cost < best.cost ? way : best), null);
}

function numberCost(text: string, from: number, to: number): number {
  for (let at = from; at < to; at += 1) if (isNumeral(text.charAt(at))) return NUMBER;
  return 0;
}

/** 幼 and 园 stand for the 幼儿园 that they are part of, and a name goes without it: 育才 for 育才幼儿园. */
function tailCost(text: string, last: number): number {
  const rest = text.slice(last + 1);
  return rest === '' || /^(?:幼?[儿稚]园|幼?儿班)$/.test(rest) ? 0 : TAIL;
}

function rangesOf(last: Way): readonly (readonly [number, number])[] {
  const ranges: [number, number][] = [];
  for (let way: Way | null = last; way !== null; way = way.before) {
    const [first] = ranges;
    if (first && first[0] === way.at + 1) first[0] = way.at;
    else ranges.unshift([way.at, way.at + 1]);
  }
  return ranges;
}
