import { type DocNumber, docNumbersIn, isMeant } from './doc-number.ts';
import { AREA_FILTER, DOC_FILTER, type FullTextKind, KINDERGARTEN_KIND, KIND_FILTER } from './kind.ts';
import type { PagefindApi, PagefindCounts, PagefindFilters, PagefindHit } from './pagefind-api.ts';
import type { FullTextState } from './state.ts';

/** What the index answers. */
export interface FullTextAnswer {
  /** Those that hold the words as they were typed, or the document's number; best first. */
  readonly sure: readonly PagefindHit[];
  /** After them: those that hold each of the words somewhere. */
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
  /** Whether a document is there that may be the one meant; else those of the same year and number stand for it. */
  readonly isThere: boolean;
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

/** Asks for kindergartens in whose published details the words stand as they were typed, or the document's number. */
export async function askKindergartens(
  api: PagefindApi,
  { q, area }: FullTextState,
): Promise<readonly PagefindHit[]> {
  const number = docNumbersIn(q)[0];
  const filters = {
    ...filtersOf(KINDERGARTEN_KIND, area),
    ...(number ? { [DOC_FILTER]: number.key } : {}),
  };
  return (await api.search(number ? null : asPhrase(q), { filters })).results;
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
  const sure = [...ranked].sort((one, other) => one.rank - other.rank).map(({ hit }) => hit);
  const isThere = number.issuer === '' || ranked.some(({ rank }) => rank === 0);
  return { sure, loose: [], ...found.counts, docNumber: { ...number, isThere } };
}

/** 0: the document itself; 1: another of its year and number; 2: one that only names such a number. */
function ranksOf(
  hits: readonly PagefindHit[],
  asked: DocNumber,
): Promise<readonly { readonly hit: PagefindHit; readonly rank: number }[]> {
  return Promise.all(
    hits.map(async (hit) => {
      const own = docNumbersIn((await hit.data()).meta['docNo'] ?? '');
      const rank = own.some((one) => isMeant(asked, one))
        ? 0
        : own.some(({ key }) => key === asked.key)
          ? 1
          : 2;
      return { hit, rank };
    }),
  );
}

async function askByWords(api: PagefindApi, state: FullTextState): Promise<FullTextAnswer> {
  const { results, counts } = await counted(api, state.q, state, {});
  const phrase = await api.search(asPhrase(state.q), { filters: filtersOf(state.kind, state.area) });
  const asTyped = new Set(phrase.results.map(({ id }) => id));
  const sure = results.filter(({ id }) => asTyped.has(id));
  const loose = await holding(
    results.filter(({ id }) => !asTyped.has(id)),
    state.q,
  );
  const found = sure.length + loose.length > 0 ? counts : { kinds: {}, areas: {} };
  return { sure, loose, ...found, docNumber: null };
}

/** Of a Latin word that no record has, Pagefind answers with those that have its beginning: zzqqxx with z. They are left out. */
async function holding(hits: readonly PagefindHit[], q: string): Promise<readonly PagefindHit[]> {
  if (/\p{Script=Han}/u.test(q)) return hits;
  const words = q.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const texts = await Promise.all(hits.slice(0, MOST_READ).map(async (hit) => (await hit.data()).content));
  return hits.filter((_, at) => words.every((word) => (texts[at] ?? '').toLowerCase().includes(word)));
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
