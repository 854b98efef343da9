import { type DocNumber, docNumbersIn, isMeant } from './doc-number.ts';
import { AREA_FILTER, DOC_FILTER, type FullTextKind, KINDERGARTEN_KIND, KIND_FILTER } from './kind.ts';
import {
  type PagefindApi,
  type PagefindCounts,
  type PagefindFilters,
  type PagefindHit,
  type PagefindPage,
  textOf,
} from './pagefind-api.ts';
import type { FullTextState } from './state.ts';

/** What the index answers. */
export interface FullTextAnswer {
  /** Those that hold the words as they were typed, or are or name the document asked for; best first. */
  readonly sure: readonly PagefindHit[];
  /** After them: those that hold each of the words somewhere, or a number of the same year and number. */
  readonly loose: readonly PagefindHit[];
  /** How many there are of each kind, in the area asked. */
  readonly kinds: Readonly<Record<string, number>>;
  /** How many there are in each area, of the kind asked. */
  readonly areas: Readonly<Record<string, number>>;
  /** The document number by which they were found; null where they were found by words. */
  readonly docNumber: FoundNumber | null;
}

/** A document number that was asked for, and answered. */
export interface FoundNumber extends DocNumber {
  /** The document is on the site; it is only named in texts; or no more than others of its year and number are. */
  readonly found: 'document' | 'named' | 'alike';
}

/** Whether a question holds anything to look for. */
export function isAskable(q: string): boolean {
  return /[\p{L}\p{N}]/u.test(q);
}

/** Asks the index for everything but kindergartens, which the finder answers. A document's number goes before words. */
export async function askFullText(api: PagefindApi, state: FullTextState): Promise<FullTextAnswer> {
  const number = docNumbersIn(state.q)[0];
  const byNumber = number && (await askByNumber(api, state, number));
  return byNumber ?? askByWords(api, state);
}

/** Asks for kindergartens in whose published details the words stand as they were typed, or the document's number. `apis`: the indexes that hold them. */
export async function askKindergartens(
  apis: readonly PagefindApi[],
  { q, area }: FullTextState,
): Promise<readonly PagefindHit[]> {
  const number = docNumbersIn(q)[0];
  const filters = {
    ...filtersOf(KINDERGARTEN_KIND, area),
    ...(number ? { [DOC_FILTER]: number.key } : {}),
  };
  const answers = await Promise.all(apis.map((api) => api.search(number ? null : asPhrase(q), { filters })));
  return answers.flatMap(({ results }) => results);
}

/** Null where no record names a document of this year and number. */
async function askByNumber(
  api: PagefindApi,
  state: FullTextState,
  number: DocNumber,
): Promise<FullTextAnswer | null> {
  const found = await counted(api, null, state, { [DOC_FILTER]: number.key });
  if (found.results.length === 0) return null;
  const ranked = await ranksOf(found.results, number);
  const of = (...ranks: readonly Rank[]): readonly PagefindHit[] =>
    ranks.flatMap((rank) => ranked.filter((one) => one.rank === rank).map(({ hit }) => hit));
  const [documents, named] = [of('document'), of('named')];
  const best = documents.length > 0 ? 'document' : named.length > 0 ? 'named' : 'alike';
  return {
    sure: [...documents, ...named],
    loose: of('other', 'alike'),
    ...found.counts,
    docNumber: { ...number, found: best },
  };
}

/** The document itself; a text that names it; another document of its year and number; a text that names another. */
type Rank = 'document' | 'named' | 'other' | 'alike';

function ranksOf(
  hits: readonly PagefindHit[],
  asked: DocNumber,
): Promise<readonly { readonly hit: PagefindHit; readonly rank: Rank }[]> {
  return Promise.all(hits.map(async (hit) => ({ hit, rank: rankOf(await hit.data(), asked) })));
}

function rankOf(page: PagefindPage, asked: DocNumber): Rank {
  const own = docNumbersIn(page.meta['docNo'] ?? '');
  if (own.some((one) => isMeant(asked, one))) return 'document';
  if (docNumbersIn(textOf(page)).some((one) => isMeant(asked, one))) return 'named';
  return own.some(({ key }) => key === asked.key) ? 'other' : 'alike';
}

async function askByWords(api: PagefindApi, state: FullTextState): Promise<FullTextAnswer> {
  const { results, counts } = await counted(api, state.q, state, {});
  const phrase = await api.search(asPhrase(state.q), { filters: filtersOf(state.kind, state.area) });
  const asTyped = new Set(phrase.results.map(({ id }) => id));
  const sure = results.filter(({ id }) => asTyped.has(id));
  const others = results.filter(({ id }) => !asTyped.has(id));
  const loose = await holding(others, state.q);
  if (loose.length === others.length) return { sure, loose, ...counts, docNumber: null };
  const pages = await Promise.all(loose.map((hit) => hit.data()));
  const recounted = recount(state, phrase.filters, pages);
  return { sure, loose, ...recounted, docNumber: null };
}

/** How many are left of each kind and area, of those that were asked for: of the others it is not known how many would be left. */
function recount(
  { kind, area }: FullTextState,
  ofSure: PagefindCounts,
  loose: readonly PagefindPage[],
): Pick<FullTextAnswer, 'kinds' | 'areas'> {
  const of = (filter: string): Readonly<Record<string, number>> => {
    const counts = { ...ofSure[filter] };
    for (const value of loose.flatMap(({ filters }) => filters[filter] ?? []))
      counts[value] = (counts[value] ?? 0) + 1;
    return counts;
  };
  return { kinds: kind === null ? of(KIND_FILTER) : {}, areas: area === null ? of(AREA_FILTER) : {} };
}

/**
 * Of a word that no record has, Pagefind answers with those that have a part of it: of zzqqxx with z, of 量子力学 with 学. They are left out: of a Latin
 * word a text holds the whole, of a Chinese one two characters as they stand in it.
 */
async function holding(hits: readonly PagefindHit[], q: string): Promise<readonly PagefindHit[]> {
  const words = (q.toLowerCase().match(/\p{Script=Han}+|(?:[^\P{L}\p{Script=Han}]|\p{N})+/gu) ?? []).map(
    piecesOf,
  );
  const texts = await Promise.all(
    hits.slice(0, MOST_READ).map(async (hit) => textOf(await hit.data()).toLowerCase()),
  );
  const holds = (text: string): boolean =>
    words.every((pieces) => pieces.some((piece) => text.includes(piece)));
  return hits.filter((_, at) => holds(texts[at] ?? ''));
}

/** Each two characters of a Chinese word, one after the other; a word of another script whole. */
function piecesOf(word: string): readonly string[] {
  const characters = [...word];
  if (characters.length < 3 || !/\p{Script=Han}/u.test(word)) return [word];
  return characters.slice(1).map((character, at) => `${characters[at]}${character}`);
}

/** So many texts are read to tell. */
const MOST_READ = 20;

/** What a term finds as narrowed, and how many each other kind and area would have. */
async function counted(
  api: PagefindApi,
  term: string | null,
  { kind, area }: FullTextState,
  also: PagefindFilters,
): Promise<{
  readonly results: readonly PagefindHit[];
  readonly counts: Pick<FullTextAnswer, 'kinds' | 'areas'>;
}> {
  const ask = async (ofKind: FullTextKind | null, inArea: string | null) =>
    api.search(term, { filters: { ...filtersOf(ofKind, inArea), ...also } });
  const here = await ask(kind, area);
  const ofKind = area === null ? here : await ask(kind, null);
  const inArea = kind === null ? here : await ask(null, area);
  const of = (counts: PagefindCounts, filter: string): Readonly<Record<string, number>> =>
    counts[filter] ?? {};
  return {
    results: here.results,
    counts: { kinds: of(inArea.filters, KIND_FILTER), areas: of(ofKind.filters, AREA_FILTER) },
  };
}

function filtersOf(kind: FullTextKind | null, area: string | null): PagefindFilters {
  return {
    ...(kind === null ? { not: { [KIND_FILTER]: KINDERGARTEN_KIND } } : { [KIND_FILTER]: kind }),
    ...(area === null ? {} : { [AREA_FILTER]: area }),
  };
}

function asPhrase(q: string): string {
  return `"${q.replace(/"/g, ' ').trim()}"`;
}
