import { fold, foldKeepingMarks, fragmentsOf } from './fold.ts';
import { isPlain, type Labels, labelEnd, labelStart, scanExact } from './labels.ts';
import type { FinderIndex } from '../load-index.ts';
import { type NearMiss, positionOf, prepareNearMiss, scanNearMisses } from './near-miss.ts';
import { MistypedPinyin } from './mistyped-pinyin.ts';
import { splitsByPlace } from './place-split.ts';
import { Ranking, type Score } from './ranking.ts';
import { FULL_PINYIN, type SpokenLabels, type Walk, Walker } from './walk.ts';

/** With fewer answers than this, less certain readings of the query are tried as well. */
const FEW = 20;
/** So many guesses at most: after the likeliest, they only bury each other. */
const GUESSES = 20;

/**
 * Scores, the smaller the better: every answer that contains what was typed comes before every answer that only
 * sounds or looks like it. Inside a step 0, 1, 2 tell the whole label from its beginning and from its inside.
 */
const SCORE = {
  name: 0,
  alternate: 10,
  place: 20,
  code: 30,
  address: 40,
  fragments: 100,
  nameAndPlace: 110,
  twoPieces: 120,
  sound: 200,
  soundOfPlace: 240,
  fragmentsBySound: 250,
  nameAndPlaceBySound: 260,
  guess: 300,
} as const;

const OTHER_MARKS = 4;
const WITHOUT_MARKS = 5;
const OF_ALTERNATE = 3;
const LATIN = /[a-z]/;
/** No syllable begins with these. */
const NO_INITIAL = /[iuv]/;
const HAN = /\p{Script=Han}/u;
const CODE = /^\d{4,10}$/;
const LOOKS_LIKE_ADDRESS = /[路街巷弄号號里村组栋苑区區园園庄湾]|\d/;

/** A file whose absence may change the answer. */
export type Lack = 'texts' | 'homophones';

export interface Answer {
  /** Rows, best first; equal ones in order of name. */
  readonly rows: readonly number[];
  /** How many of `rows`, from the front, contain what was typed. */
  readonly exact: number;
  /** How many contain or spell what was typed; the others only resemble it. */
  readonly sure: number;
  /** Files to load before this answer can be called complete. */
  readonly lacks: readonly Lack[];
}

/** Everything that answers the query, ranked. A blank query is answered by every row in order of name. */
export function search(index: FinderIndex, query: string): Answer {
  const typed = fold(query);
  if (typed === '') {
    const rows = Array.from({ length: index.count }, (_, row) => row);
    return { rows, exact: index.count, sure: index.count, lacks: [] };
  }
  const ranking = new Ranking(index.count);
  const lacks = new Set<Lack>();
  const fragments = fragmentsOf(query);
  searchExact(index, typed, ranking, lacks, query);
  searchNameAndPlace(index, typed, ranking);
  if (fragments.length > 1) searchFragments(index, fragments, ranking, lacks);
  if (LATIN.test(typed)) searchBySound(index, typed, ranking);
  if (ranking.size < FEW) searchTwoPieces(index, typed, ranking);
  if (ranking.size < FEW) searchGuesses(index, typed, ranking, lacks);
  return {
    rows: ranking.rows,
    exact: ranking.below(SCORE.sound),
    sure: ranking.below(SCORE.guess),
    lacks: [...lacks],
  };
}

function searchExact(
  index: FinderIndex,
  typed: string,
  ranking: Ranking,
  lacks: Set<Lack>,
  written: string,
): void {
  const kept = foldKeepingMarks(written.trim());
  // Names that hold the query with its marks and spaces as written go before those that only hold its letters.
  const marksPenalty = (labels: Labels, label: number): number => {
    if (isPlain(labels, label)) return kept === typed ? 0 : WITHOUT_MARKS;
    const displayed = labels.displayed[label] ?? '';
    if (displayed.includes(written)) return 0;
    return foldKeepingMarks(displayed).includes(kept) ? OTHER_MARKS : WITHOUT_MARKS;
  };
  scanExact(index.names, typed, (row, offset, length) => {
    const position = positionOf(offset, offset + typed.length, length);
    ranking.offer(row, SCORE.name + position + marksPenalty(index.names, row));
  });
  scanExact(index.alternates, typed, (label, offset, length) => {
    const position = positionOf(offset, offset + typed.length, length);
    const score = SCORE.alternate + position + marksPenalty(index.alternates, label);
    ranking.offer(index.alternates.owners[label] ?? 0, score);
  });
  scanExact(index.places, typed, (place) => {
    for (const row of index.rowsByPlace[place] ?? []) ranking.offer(row, SCORE.place);
  });
  if (CODE.test(typed)) {
    index.codes.forEach((code, row) => {
      if (code.startsWith(typed)) ranking.offer(row, SCORE.code);
    });
  }
  const wanted = index.addressesAlways || ranking.size < FEW || LOOKS_LIKE_ADDRESS.test(typed);
  if (!wanted || !(HAN.test(typed) || /\d/.test(typed))) return;
  if (!index.texts) {
    lacks.add('texts');
    return;
  }
  for (const labels of Object.values(index.texts) as readonly Labels[]) {
    scanExact(labels, typed, (row) => ranking.offer(row, SCORE.address));
  }
}

function soundScore(walk: Walk, length: number): Score {
  return SCORE.sound + walk.kind * 10 + positionOf(walk.start, walk.end, length);
}

function searchBySound(index: FinderIndex, typed: string, ranking: Ranking): void {
  const walker = new Walker(index.sounds, typed);
  walker.scan(index.names, (row, walk, length) => ranking.offer(row, soundScore(walk, length)));
  walker.scan(index.alternates, (label, walk, length) =>
    ranking.offer(index.alternates.owners[label] ?? 0, soundScore(walk, length) + OF_ALTERNATE),
  );
  walker.scan(index.places, (place, walk) => {
    for (const row of index.rowsByPlace[place] ?? []) ranking.offer(row, SCORE.soundOfPlace + walk.kind);
  });
}

/** A town and a name run together, either first: `云溪镇阳光`, `yangguangyunxi`. */
function searchNameAndPlace(index: FinderIndex, typed: string, ranking: Ranking): void {
  for (const { place, rest, exact } of splitsByPlace(index, typed)) {
    const spelled = LATIN.test(rest);
    const walker = spelled ? new Walker(index.sounds, rest) : null;
    for (const row of index.rowsByPlace[place] ?? []) {
      if (!spelled && contains(index.names, row, rest)) {
        ranking.offer(row, exact ? SCORE.nameAndPlace : SCORE.nameAndPlaceBySound);
        continue;
      }
      const walk = walker?.through(index.names, row);
      if (walk) ranking.offer(row, SCORE.nameAndPlaceBySound + (walk.kind === FULL_PINYIN ? 0 : 1));
    }
  }
}

function contains(labels: Labels, label: number, needle: string, from = 0): boolean {
  return labels.text.slice(labelStart(labels, label) + from, labelEnd(labels, label)).includes(needle);
}

/** Every fragment must be found somewhere in the kindergarten's texts. */
function searchFragments(
  index: FinderIndex,
  fragments: readonly string[],
  ranking: Ranking,
  lacks: Set<Lack>,
): void {
  // The longest fragment leaves the fewest rows for the others to be tried on.
  const longestFirst = [...fragments].sort((one, other) => other.length - one.length);
  let worst: ReadonlyMap<number, Score> | null = null;
  for (const fragment of longestFirst) {
    const found = new Ranking(index.count);
    searchExact(index, fragment, found, lacks, fragment);
    if (LATIN.test(fragment)) searchBySound(index, fragment, found);
    if (found.size === 0) searchGuesses(index, fragment, found, lacks);
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

/** Two pieces of one name with something left out between them: `云溪中心` for 云溪镇第二中心幼儿园. */
function searchTwoPieces(index: FinderIndex, typed: string, ranking: Ranking): void {
  if (typed.length < 4 || LATIN.test(typed)) return;
  for (const labels of [index.names, index.alternates]) {
    for (let cut = 2; cut <= typed.length - 2; cut += 1) {
      const tail = typed.slice(cut);
      scanExact(labels, typed.slice(0, cut), (label, offset) => {
        if (!contains(labels, label, tail, offset + cut)) return;
        ranking.offer(labels.owners[label] ?? 0, SCORE.twoPieces);
      });
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
    scanNearMisses(index.names, query, offer(index.names));
    scanNearMisses(index.alternates, query, offer(index.alternates));
    scanNearMisses(index.places, { ...query, edits: false }, (place, miss) => {
      for (const row of index.rowsByPlace[place] ?? []) guesses.offer(row, SCORE.guess + miss.cost * 3 + 2);
    });
  }
  if (LATIN.test(typed) && typed.length > 3 && ranking.size === 0) {
    const walker = new MistypedPinyin(index.sounds, typed);
    const walked = (labels: SpokenLabels) => (label: number, walk: Walk, length: number) =>
      guesses.offer(labels.owners[label] ?? 0, SCORE.guess + 3 + positionOf(walk.start, walk.end, length));
    walker.scan(index.names, walked(index.names));
    walker.scan(index.alternates, walked(index.alternates));
  }
  guesses.best(GUESSES, (row, score) => ranking.offer(row, score));
}
