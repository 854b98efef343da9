import { type AgeGroup, PRESCHOOL_AGE_GROUPS } from '../../../domain/code-lists.ts';
import { type FacetChoice, type FinderFacet, NO, YES, choiceLabel } from '../facet.ts';
import {
  BY_FEE,
  DEFAULT_STATE,
  type FinderState,
  type Near,
  type Sort,
  withChoices,
} from '../finder-state.ts';

/** What a word asks for beside a name: 公办 a filter, 便宜 an order, 附近 a place to measure from, 大班 whose fees and places are shown. */
export type Meaning =
  | { readonly kind: 'facet'; readonly id: string; readonly values: readonly string[] }
  | { readonly kind: 'sort'; readonly sort: Sort }
  | { readonly kind: 'near'; readonly near: Near; readonly label: string }
  | { readonly kind: 'age'; readonly age: AgeGroup };

/** A word of the query that asks for something, and how the page says what. */
export interface Intent {
  readonly word: string;
  readonly meaning: Meaning;
  /** The query without it. */
  readonly rest: string;
}

/** Words of the facets, or parts of one, and classes: each with what everybody says for it, and how old its children are. */
const SYNONYMS = `公办 公立 国办
民办 私立 私人
托班 托幼班 小小班 一岁 1岁 两岁 2岁
小班 三岁 3岁
中班 四岁 4岁
大班 五岁 5岁
空余学位 空位 空学位 余位 学位 名额
寄宿 住宿 全托
校车 接送
融合 特殊教育`;

/** Parts of the names of levels by which people ask for all of them: 省一级, 市一级. */
const LEVEL_WORDS = '示范 一级 二级 三级 一类 二类 三类'.split(' ');

const CHEAP_FIRST = '便宜 实惠 不贵 收费最低 价格低 收费低 学费低 低价 免费 不要钱'.split(' ');

/** Little words that go with an asking word. */
const LEADING = '(?:有没有|招收|带|还?有|收|最|比较|宝宝|孩子)?';
const TRAILING = '(?:半|零?.{1,2}个月)?(?:一点|些|点|能上|宝宝|孩子)?的?';

/** Every character of the words of this file: what is typed of them in traditional characters is read too. */
export function askingCharacters(): string {
  return [SYNONYMS, ...LEVEL_WORDS, ...CHEAP_FIRST, LEADING, TRAILING].join('');
}

/** Around the word that counts in a term of the facets: 招收|托班, 普惠|性, 寄宿|制. */
const BEFORE_WORD = /^(?:招收|接收|有|提供)/;
const AFTER_WORD = /(?:幼儿园|教育|性|园|制)$/;
const LEAST = 2;

const known = new WeakMap<readonly FinderFacet[], ReadonlyMap<string, Meaning>>();

/** Every word that asks for something of these facets, with what it asks for. The terms are the facets' own. */
export function vocabularyOf(facets: readonly FinderFacet[]): ReadonlyMap<string, Meaning> {
  const done = known.get(facets);
  if (done) return done;
  const words = new Map<string, Meaning>();
  for (const facet of facets) {
    for (const choice of facet.choices) {
      const meaning: Meaning = { kind: 'facet', id: facet.id, values: [choice.value] };
      for (const word of wordsOf(choice)) if (!words.has(word)) words.set(word, meaning);
    }
    if (facet.kind === 'many') for (const [word, meaning] of levelWords(facet)) words.set(word, meaning);
  }
  for (const age of PRESCHOOL_AGE_GROUPS) words.set(age, { kind: 'age', age });
  for (const line of SYNONYMS.split('\n')) {
    const [word = '', ...synonyms] = line.split(' ');
    const meaning = words.get(word);
    for (const synonym of synonyms) if (meaning && !words.has(synonym)) words.set(synonym, meaning);
  }
  for (const word of CHEAP_FIRST) words.set(word, { kind: 'sort', sort: 'fee' });
  known.set(facets, words);
  return words;
}

function wordsOf({ value, label }: FacetChoice): readonly string[] {
  const terms = value === YES || value === NO ? [label] : [value, label];
  return terms
    .flatMap((term) => {
      const bare = term.replace(BEFORE_WORD, '');
      return [term, bare, bare.replace(AFTER_WORD, '')];
    })
    .filter((word) => word.length >= LEAST);
}

function levelWords({ id, choices }: FinderFacet): readonly (readonly [string, Meaning])[] {
  return LEVEL_WORDS.flatMap((word) => {
    const values = choices.filter(({ label }) => label.includes(word)).map(({ value }) => value);
    return values.length === 0 ? [] : [[word, { kind: 'facet', id, values }] as const];
  });
}

/** The words of a query that ask for something, and the query without them. */
export interface Parted {
  readonly intents: readonly Intent[];
  readonly rest: string;
}

/** Takes the asking words out of a query, the longest first; two of one thing both count where several can be chosen. */
export function partIntents(facets: readonly FinderFacet[], query: string): Parted {
  const vocabulary = vocabularyOf(facets);
  const longestFirst = [...vocabulary.keys()].sort((one, other) => other.length - one.length);
  const intents: Intent[] = [];
  let rest = query;
  for (const word of longestFirst) {
    const meaning = vocabulary.get(word);
    if (!meaning || !rest.includes(word) || asksAgain(facets, intents, meaning)) continue;
    intents.push({ word, meaning, rest: withoutWord(query, word) });
    rest = withoutWord(rest, word);
  }
  return { intents, rest };
}

/** Whether something that has one answer is asked for a second time: the second word stays in the query. */
function asksAgain(facets: readonly FinderFacet[], intents: readonly Intent[], meaning: Meaning): boolean {
  return intents.some(({ meaning: before }) => {
    if (before.kind !== 'facet' || meaning.kind !== 'facet') return before.kind === meaning.kind;
    return before.id === meaning.id && facets.find(({ id }) => id === meaning.id)?.kind !== 'many';
  });
}

/** A query without one of its words and the little words that go with it. */
function withoutWord(query: string, word: string): string {
  const pattern = new RegExp(`${LEADING}${word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}${TRAILING}`);
  return query.replace(pattern, ' ').replace(/\s+/g, ' ').trim();
}

/** The state with what a word asks for chosen. */
export function withMeaning(state: FinderState, meaning: Meaning): FinderState {
  switch (meaning.kind) {
    case 'facet': {
      const chosen = state.facets[meaning.id] ?? [];
      return withChoices(state, meaning.id, [...new Set([...chosen, ...meaning.values])]);
    }
    case 'sort':
      return { ...state, sort: meaning.sort };
    case 'near':
      return { ...state, near: meaning.near };
    case 'age':
      return { ...state, age: meaning.age };
    default:
      return meaning satisfies never;
  }
}

/** Whether the reader has chosen otherwise already: what is chosen goes before what is typed. */
export function isOverruled(state: FinderState, meaning: Meaning): boolean {
  switch (meaning.kind) {
    case 'facet':
      return state.facets[meaning.id] !== undefined;
    case 'sort':
      return state.sort !== null;
    case 'near':
      return state.near !== null;
    case 'age':
      return state.age !== DEFAULT_STATE.age;
    default:
      return meaning satisfies never;
  }
}

/** What a word asks for, in the facets' words: 公办, 普惠性, 小班有空余学位. */
export function meaningLabel(facets: readonly FinderFacet[], meaning: Meaning, age: AgeGroup): string {
  switch (meaning.kind) {
    case 'facet': {
      const facet = facets.find(({ id }) => id === meaning.id);
      const labels = meaning.values.map((value) => {
        const choice = facet?.choices.find((one) => one.value === value);
        return facet && choice ? choiceLabel(facet, choice, age) : value;
      });
      return labels.join('、');
    }
    case 'sort':
      return BY_FEE;
    case 'near':
      return `离${meaning.label}由近到远`;
    case 'age':
      return meaning.age;
    default:
      return meaning satisfies never;
  }
}
