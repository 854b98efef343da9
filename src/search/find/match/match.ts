import type { FinderIndex } from '../load-index.ts';
import { endsAsShortName, prepareAbbreviation, scanAbbreviations, abbreviationIn } from './abbreviation.ts';
import { FEW, type Lack, type Typed, searchExact, searchPhones } from './exact.ts';
import { fold, writtenFragments } from './fold.ts';
import { textOf } from './labels.ts';
import { MistypedPinyin } from './mistyped-pinyin.ts';
import { type NearMiss, positionOf, prepareNearMiss, scanNearMisses } from './near-miss.ts';
import { wholeAt, writingsOf } from './numerals.ts';
import { searchPieces, searchPiecesOfName } from './pieces.ts';
import { splitsByPlace } from './place-split.ts';
import { scanSounds } from './scan-sounds.ts';
import { Ranking, type Score } from './ranking.ts';
import { SCORE } from './score.ts';
import { labelsOfNames } from './spots.ts';
import { searchTurned } from './turned.ts';
import { FULL_PINYIN, type SpokenLabels, type Walk, Walker } from './walk.ts';

export type { Lack } from './exact.ts';

/** So many guesses at most: after the likeliest, they only bury each other. */
const GUESSES = 20;
const OF_ALTERNATE = 3;
const LATIN = /[a-z]/;
/** No syllable begins with these. */
const NO_INITIAL = /[iuv]/;
const HAN = /\p{Script=Han}/u;

export interface Answer {
  /** Rows, best first; equal ones in order of name. */
  readonly rows: readonly number[];
  /** How many of `rows`, from the front, contain what was typed, or the words that it is short for. */
  readonly exact: number;
  /** How many contain or spell what was typed; the others only resemble it. */
  readonly sure: number;
  /** Files to load before this answer can be called complete. */
  readonly lacks: readonly Lack[];
}

function typedOf({ variants }: FinderIndex, written: string): Typed {
  const folded = fold(written, variants);
  return { written, folded, writings: writingsOf(folded) };
}

/** Everything that answers the query, ranked. A blank query is answered by every row in order of name. */
export function search(index: FinderIndex, query: string): Answer {
  return beginSearch(index, query).complete();
}

/** A search as far as what contains or spells the query: the guesses, which take the longest, come only when they are asked for. */
export interface BegunSearch {
  /** How many rows contain or spell what was typed. */
  readonly sure: number;
  /** The best score; null where nobody has one. */
  readonly best: Score | null;
  /** Files that may still change this much. */
  readonly lacks: readonly Lack[];
  readonly complete: () => Answer;
}

export function beginSearch(index: FinderIndex, query: string): BegunSearch {
  const typed = typedOf(index, query);
  const { folded } = typed;
  if (folded === '') return everybody(index);
  const ranking = new Ranking(index.count);
  const lacks = new Set<Lack>();
  const fragments = writtenFragments(query).map((part) => typedOf(index, part));
  searchExact(index, typed, ranking, lacks);
  searchPhones(index, query, ranking, lacks);
  for (const writing of typed.writings) searchNameAndPlace(index, writing, ranking);
  if (fragments.length > 1) searchFragments(index, fragments, ranking, lacks);
  if (LATIN.test(folded)) searchBySound(index, folded, ranking);
  if (ranking.size < FEW) searchPiecesOfName(index, folded, ranking);
  if (ranking.size < FEW || endsAsShortName(folded)) searchShortNames(index, typed, ranking);
  if (ranking.size === 0) searchTurned(index, typed.writings, ranking);
  if (ranking.size === 0) searchPieces(index, typed.writings, ranking);
  const sure = ranking.below(SCORE.guess);
  const complete = (): Answer => {
    if (ranking.size < FEW) searchGuesses(index, folded, ranking, lacks);
    return {
      rows: ranking.rows,
      exact: ranking.below(SCORE.sound),
      sure,
      lacks: [...lacks],
    };
  };
  return { sure, best: ranking.least, lacks: [...lacks], complete };
}

function everybody({ count }: FinderIndex): BegunSearch {
  const rows = Array.from({ length: count }, (_, row) => row);
  const answer: Answer = { rows, exact: count, sure: count, lacks: [] };
  return { sure: count, best: null, lacks: [], complete: () => answer };
}

function soundScore(walk: Walk, length: number): Score {
  return SCORE.sound + walk.kind * 10 + positionOf(walk.start, walk.end, length);
}

function searchBySound(index: FinderIndex, typed: string, ranking: Ranking): void {
  const walker = new Walker(index.sounds, typed);
  const offer = (labels: SpokenLabels, step: number) => (label: number, walk: Walk, length: number) =>
    ranking.offer(labels.owners[label] ?? 0, soundScore(walk, length) + step);
  for (const labels of labelsOfNames(index)) {
    scanSounds(walker, labels, typed, offer(labels, labels === index.names ? 0 : OF_ALTERNATE));
  }
  scanSounds(walker, index.places, typed, (place, walk) => {
    for (const row of index.rowsByPlace[place] ?? []) ranking.offer(row, SCORE.soundOfPlace + walk.kind);
  });
}

/** A town and a name run together, either first: `云溪镇阳光`, `yangguangyunxi`. */
function searchNameAndPlace(index: FinderIndex, typed: string, ranking: Ranking): void {
  for (const { place, rest, exact } of splitsByPlace(index, typed)) {
    const rows = index.rowsByPlace[place] ?? [];
    if (LATIN.test(rest)) {
      const walker = new Walker(index.sounds, rest);
      for (const row of rows) {
        const walk = walker.through(index.names, row);
        if (walk) ranking.offer(row, SCORE.nameAndPlaceBySound + (walk.kind === FULL_PINYIN ? 0 : 1));
      }
    } else if (isAnyCalled(index, rest)) {
      const score = exact ? SCORE.nameAndPlace : SCORE.nameAndPlaceBySound;
      for (const row of rows) if (isCalled(index, row, rest)) ranking.offer(row, score);
    }
  }
}

/** Whether the name of any kindergarten or campus may hold a text: a county has too many to ask each in vain. */
function isAnyCalled({ names, campuses }: FinderIndex, text: string): boolean {
  return names.neighbours.mayHold(text) || campuses.labels.neighbours.mayHold(text);
}

/** Whether the row's name holds a text, or that of one of its campuses. */
function isCalled({ names, campuses }: FinderIndex, row: number, text: string): boolean {
  if (wholeAt(textOf(names, row), text) >= 0) return true;
  const own = campuses.ofRow.get(row) ?? [];
  return own.some((campus) => wholeAt(textOf(campuses.labels, campus), text) >= 0);
}

/** Every fragment must be found somewhere in the kindergarten's texts. */
function searchFragments(
  index: FinderIndex,
  fragments: readonly Typed[],
  ranking: Ranking,
  lacks: Set<Lack>,
): void {
  // The longest fragment leaves the fewest rows for the others to be tried on.
  const longestFirst = [...fragments].sort((one, other) => other.folded.length - one.folded.length);
  let worst: ReadonlyMap<number, Score> | null = null;
  for (const fragment of longestFirst) {
    const found = new Ranking(index.count);
    const { folded } = fragment;
    searchExact(index, fragment, found, lacks);
    if (LATIN.test(folded)) searchBySound(index, folded, found);
    if (found.size === 0 || endsAsShortName(folded)) searchShortNames(index, fragment, found);
    if (found.size === 0) searchGuesses(index, folded, found, lacks);
    const scores = new Map<number, Score>();
    for (const [row, score] of found.entries()) {
      const sofar: Score | undefined = worst === null ? 0 : worst.get(row);
      if (sofar !== undefined) scores.set(row, Math.max(sofar, score));
    }
    worst = scores;
    if (scores.size === 0) return;
  }
  for (const [row, score] of worst ?? []) {
    if (score < SCORE.sound) ranking.offer(row, SCORE.fragments + (score >= SCORE.code ? 1 : 0));
    else ranking.offer(row, score < SCORE.guess ? SCORE.fragmentsBySound : score);
  }
}

/** Short names: 实幼, 月牙中心园, and with the town before it 云溪实幼 where the name does not say the town. */
function searchShortNames(index: FinderIndex, { writings }: Typed, ranking: Ranking): void {
  for (const typed of writings) {
    const query = prepareAbbreviation(typed);
    if (!query) continue;
    for (const labels of labelsOfNames(index)) {
      // Who holds what was typed is not asked whether it is short for the name.
      const isWanted = (label: number): boolean =>
        !ranking.isBelow(labels.owners[label] ?? 0, SCORE.abbreviation);
      scanAbbreviations(labels, query, isWanted, (label, { cost, skipped }) => {
        const score = SCORE.abbreviation + Math.min(cost, 13) * 4 + Math.min(3, Math.floor(skipped / 4));
        ranking.offer(labels.owners[label] ?? 0, score);
      });
    }
    if (endsAsShortName(typed)) searchShortNamesInPlace(index, typed, ranking);
  }
}

function searchShortNamesInPlace(index: FinderIndex, typed: string, ranking: Ranking): void {
  for (const { place, rest } of splitsByPlace(index, typed)) {
    const query = prepareAbbreviation(rest);
    if (!query) continue;
    for (const row of index.rowsByPlace[place] ?? []) {
      const found = abbreviationIn(index.names, row, query);
      if (found) ranking.offer(row, SCORE.abbreviationInPlace + Math.min(found.cost, 9));
    }
  }
}

function searchGuesses(index: FinderIndex, typed: string, ranking: Ranking, lacks: Set<Lack>): void {
  const guesses = new Ranking(index.count);
  const offer = (labels: SpokenLabels) => (label: number, miss: NearMiss, length: number) =>
    guesses.offer(
      labels.owners[label] ?? 0,
      SCORE.guess + miss.cost * 3 + positionOf(miss.start, miss.end, length),
    );
  if (
    !index.further &&
    [...typed].some((one) => HAN.test(one) && (index.sounds.ids[one.charCodeAt(0)] ?? 1) < 2)
  ) {
    lacks.add('homophones');
  }
  const query = NO_INITIAL.test(typed)
    ? null
    : prepareNearMiss(index.sounds, typed, index.further ?? new Map());
  if (query) {
    for (const labels of labelsOfNames(index)) scanNearMisses(labels, query, offer(labels));
    scanNearMisses(index.places, { ...query, edits: false }, (place, miss) => {
      for (const row of index.rowsByPlace[place] ?? []) guesses.offer(row, SCORE.guess + miss.cost * 3 + 2);
    });
  }
  if (guesses.size === 0) guessPlaceBeforeName(index, typed, guesses);
  if (LATIN.test(typed) && typed.length > 3 && ranking.size === 0) {
    const walker = new MistypedPinyin(index.sounds, typed);
    const walked = (labels: SpokenLabels) => (label: number, walk: Walk, length: number) =>
      guesses.offer(labels.owners[label] ?? 0, SCORE.guess + 3 + positionOf(walk.start, walk.end, length));
    for (const labels of labelsOfNames(index)) walker.scan(labels, walked(labels));
  }
  guesses.best(GUESSES, (row, score) => ranking.offer(row, score));
}

const LEAST_PLACE = 2;
const LEAST_NAME = 2;

/** A town written as it sounds before a name in its own characters: 听淘小博士 for 小博士 in 听涛街道. */
function guessPlaceBeforeName(index: FinderIndex, typed: string, guesses: Ranking): void {
  for (let cut = LEAST_PLACE; cut <= typed.length - LEAST_NAME; cut += 1) {
    const rest = typed.slice(cut);
    if (!isAnyCalled(index, rest)) continue;
    const query = prepareNearMiss(index.sounds, typed.slice(0, cut), index.further ?? new Map());
    if (!query) continue;
    scanNearMisses(index.places, { ...query, edits: false }, (place, { cost, start }) => {
      if (start > 0) return;
      for (const row of index.rowsByPlace[place] ?? []) {
        if (isCalled(index, row, rest)) guesses.offer(row, SCORE.guess + cost * 3 + 2);
      }
    });
  }
}
