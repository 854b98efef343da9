import type { FinderFacet } from '../facet.ts';
import { type Found, beginFinding } from '../found.ts';
import type { FinderIndex } from '../load-index.ts';
import { fold, inStandardForm, writtenFragments } from '../match/fold.ts';
import type { Labels } from '../match/labels.ts';
import { beginSearch } from '../match/match.ts';
import { placesNamed } from '../near.ts';
import { type Shortened, isNearWord, withoutExtraWords } from './extra-words.ts';
import { type Intent, partIntents } from './intents.ts';

/** What a query was taken to mean. Nothing is left out or chosen without being named here. */
export interface Understood {
  /** The words that were searched for in the end. */
  readonly q: string;
  readonly found: Found;
  /** Words that were taken for a filter or an order. */
  readonly applied: readonly Intent[];
  /** Words that could be, where names hold them: the reader may choose. */
  readonly offered: readonly Intent[];
  /** Words that were left out. */
  readonly dropped: readonly string[];
}

/** One way to read a query. */
interface Reading extends Shortened {
  readonly applied: readonly Intent[];
}

/** Says of a kindergarten no more than that it is one. */
export const ANY_KINDERGARTEN = /^(?:的|所有|全部)*(?:幼(?:[儿兒稚][园園]?)?|园|園)?$/;
const LEAST_NAME = 4;
/** Words that more answer name nobody: 云溪县第. */
export const FEW_ANSWERS = 5;
/** Of longer ones every piece would take too long to look for. */
const MOST_TYPED = 40;

/**
 * Reads a query as what is in the names and places first. Only where those hold nothing like it are words taken for a filter, or left
 * out: the reading that changes least and surely finds somebody counts.
 */
export function understand(index: FinderIndex, facets: readonly FinderFacet[], q: string): Understood {
  const literal = beginFinding(index, q);
  const standard = inStandardForm(q, index.variants);
  const { intents } = partIntents(facets, standard);
  const asTyped = (): Understood => ({
    q,
    found: literal.complete(),
    applied: [],
    offered: intents,
    dropped: [],
  });
  if (literal.isConvincing) return asTyped();
  const known = firstSure(index, literal.lacks, readings(index, facets, standard));
  if (known) return known;
  const guessed = asTyped();
  // A slip of the pen is likelier than a part that means nothing.
  if (guessed.found.rows.length > 0) return guessed;
  return firstSure(index, literal.lacks, shorterReadings(index, facets, standard)) ?? guessed;
}

/** The first reading that surely finds somebody; null where none does. */
function firstSure(
  index: FinderIndex,
  lacksOfLiteral: Found['lacks'],
  all: Iterable<Reading>,
): Understood | null {
  for (const { query, applied, dropped } of all) {
    const rest = ANY_KINDERGARTEN.test(query) ? '' : query;
    const read = beginFinding(index, rest);
    if (!read.isSure) continue;
    const found = read.complete();
    // What may still come could hold the words as they were typed.
    const lacks = [...new Set([...found.lacks, ...lacksOfLiteral])];
    return { q: rest, found: { ...found, lacks }, applied, offered: [], dropped };
  }
  return null;
}

/** Readings that leave out or take otherwise only words whose meaning is known. */
function* readings(index: FinderIndex, facets: readonly FinderFacet[], q: string): Iterable<Reading> {
  const { intents, rest } = partIntents(facets, q);
  for (const reading of withoutExtras(index, q, [])) {
    const { query, applied, dropped } = reading;
    if (query === '' && applied.length === 0 && !dropped.some(isNearWord)) continue;
    // 云溪镇有公办的吗 asks for a filter, 阳光幼儿园是公办吗 does not.
    const isFilter = intents.some(({ word }) => dropped.join(' ').includes(word)) && isAnyOf(index, query);
    if (!isFilter || applied.length > 0) yield reading;
  }
  if (intents.length > 0) {
    yield* withAndWithoutTail(index, { query: rest, dropped: [], applied: intents });
    for (const reading of withoutExtras(index, rest, intents)) yield* withAndWithoutTail(index, reading);
  }
}

/** The readings without extra words; what is near a place is told from what is called so. */
function* withoutExtras(index: FinderIndex, q: string, applied: readonly Intent[]): Iterable<Reading> {
  const bare = q.replace(TAIL, '').trim();
  for (const text of isNearWord(bare.slice(-2)) ? [bare, q] : [q]) {
    for (const { query, dropped } of withoutExtraWords(text)) {
      const near = q.startsWith(dropped[dropped.length - 1] ?? '') ? null : nearIntent(index, query, dropped);
      if (near)
        yield { query: '', applied: [...applied, near], dropped: dropped.filter((one) => one !== near.word) };
      yield { query, dropped, applied };
    }
  }
}

/** Readings that leave out what nothing is known of: of the query as it is, and of it without its asking words. */
function* shorterReadings(index: FinderIndex, facets: readonly FinderFacet[], q: string): Iterable<Reading> {
  const { intents, rest } = partIntents(facets, q);
  for (const shorter of [byForm, withoutUnknown, knownPiece, withoutAnEnd]) {
    for (const shortened of shorter(index, q)) yield { ...shortened, applied: [] };
    if (intents.length > 0)
      for (const shortened of shorter(index, rest)) yield { ...shortened, applied: intents };
  }
}

const TAIL = /的?\s*(?:幼[儿兒稚][园園]|[幼园園])$/;

/** 云溪镇公办幼儿园 is 公办 in 云溪镇: after a town, 幼儿园 says nothing more; after anything else it may be a part of a name. */
function* withAndWithoutTail(index: FinderIndex, reading: Reading): Iterable<Reading> {
  const bare = { ...reading, query: reading.query.replace(TAIL, '').trim() };
  const isShorter = bare.query !== '' && bare.query !== reading.query;
  if (!isShorter) yield reading;
  else if (isPlace(index, bare.query)) yield bare;
  else yield* [reading, bare];
}

function isPlace({ places, variants }: FinderIndex, query: string): boolean {
  const typed = fold(query, variants);
  return typed.length > 1 && `\n${places.text}`.includes(`\n${typed}`);
}

/** Whether a query names a place, or nobody in particular. */
export function isAnyOf(index: FinderIndex, query: string): boolean {
  return ANY_KINDERGARTEN.test(query) || isPlace(index, query);
}

/** 云溪镇附近: from there on, where there is such a place. */
function nearIntent(index: FinderIndex, query: string, dropped: readonly string[]): Intent | null {
  const word = dropped.find(isNearWord);
  if (word === undefined || ANY_KINDERGARTEN.test(query)) return null;
  const name = query.replace(TAIL, '');
  const place = [name, query].flatMap((typed) =>
    beginSearch(index, typed).sure === 0 ? [] : placesNamed(index, typed).slice(0, 1),
  )[0];
  return place ? { word, meaning: { kind: 'near', ...place }, rest: query } : null;
}

/** Of words apart, all but the one that nothing holds. */
function* withoutUnknown(index: FinderIndex, query: string): Iterable<Shortened> {
  const words = writtenFragments(query);
  if (words.length < 2) return;
  const unknown = words.filter((word) => beginSearch(index, word).sure === 0);
  if (unknown.length !== 1) return;
  yield { query: words.filter((word) => !unknown.includes(word)).join(' '), dropped: unknown };
}

/** From behind a province or city to 幼儿园: 八一幼儿园 of 云州市八一幼儿园下雪天开门. */
const BY_FORM = /^(?:.+[省市])?(.+?(?:幼[儿稚]园|$))/;

function* byForm(_index: FinderIndex, query: string): Iterable<Shortened> {
  const kept = BY_FORM.exec(query)?.[1];
  if (kept !== undefined && kept !== query) yield keeping(query, kept);
}

/**
 * The longest piece of a query that stands in a few names: from its beginning, or from that of a name. 童心双语 of
 * 童心双语下雪天开门, 长岭小学 of 长岭小学幼儿园.
 */
function* knownPiece({ names, variants }: FinderIndex, query: string): Iterable<Shortened> {
  const typed = fold(query, variants);
  if (typed.length > MOST_TYPED) return;
  let best = '';
  for (let start = 0; start < typed.length; start += 1) {
    const rest = typed.slice(start);
    if (start > 0 && !beginsSome(names, rest.slice(0, LEAST_NAME))) continue;
    for (let end = rest.length; end >= LEAST_NAME && end > best.length; end -= 1) {
      const piece = rest.slice(0, end);
      if (standsInFew(names, piece)) best = piece;
    }
  }
  if (best !== '') yield keeping(typed, best);
}

function beginsSome({ text, neighbours }: Labels, piece: string): boolean {
  return neighbours.mayHold(piece) && (text.startsWith(piece) || text.includes(`\n${piece}`));
}

function standsInFew({ text, neighbours }: Labels, piece: string): boolean {
  if (!neighbours.mayHold(piece)) return false;
  let answers = 0;
  for (let at = text.indexOf(piece); at >= 0; at = text.indexOf(piece, at + piece.length)) {
    answers += 1;
    if (answers > FEW_ANSWERS) return false;
  }
  return answers > 0;
}

/** Enough of a name to mean it by, whatever is said before or behind. */
const LEAST_KEPT = 3;
const HAN = /\p{Script=Han}/u;

/** What somebody is called, from some character on or up to one, as little as can be left out: 2026年|云溪二幼, 云溪二幼|咋样. */
function* withoutAnEnd(index: FinderIndex, query: string): Iterable<Shortened> {
  if (query.length > MOST_TYPED) return;
  const isCalled = (kept: string): boolean => {
    if (!HAN.test(kept.charAt(0)) || isAnyOf(index, kept)) return false;
    const { sure } = beginSearch(index, kept);
    return sure > 0 && sure <= FEW_ANSWERS;
  };
  for (let left = 1; left <= query.length - LEAST_KEPT; left += 1) {
    for (const kept of [query.slice(left), query.slice(0, -left)]) {
      if (isCalled(kept)) yield keeping(query, kept);
    }
  }
}

function keeping(query: string, kept: string): Shortened {
  const dropped = query.split(kept).map((part) => part.trim());
  return { query: kept, dropped: dropped.filter((part) => part !== '') };
}
