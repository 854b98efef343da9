import { piecesOf } from '../columns/pieces.ts';
import type { Section } from '../layout/section.ts';
import { bare } from '../values/plain.ts';
import { readPrices } from '../values/price.ts';
import { FEE_ITEMS, ITEM_GROUPS, SAME_THING } from '../words/fee-words.ts';
import { AND, ANY_FEE, EACH } from '../words/notes.ts';

/** The items that a sentence begins with, and what it says of them. */
export interface ItemList {
  /** Items, or categories for 各项代收费, by `itemKey`. */
  readonly keys: readonly string[];
  readonly rest: string;
}

/** One item by whichever word: 餐费 and 伙食费; 延时服务 and 延时服务费; 意外险 and 幼儿意外保险. */
export function itemKey(written: string): string {
  const word = bare(written).replace(/费用$/, '费');
  const known =
    FEE_ITEMS.find(({ words, item }) => item === word || words.includes(word))?.item ??
    ITEM_GROUPS.find(({ words }) => words.includes(word))?.category;
  const same = known === undefined ? SAME_THING.findIndex((pattern) => pattern.test(word)) : -1;
  return same >= 0 ? `同一项${same}` : (known ?? word).replace(/费用?$/, '');
}

const KNOWN: readonly string[] = [
  ...FEE_ITEMS.flatMap(({ words, item }) => [item, ...words]),
  ...ITEM_GROUPS.flatMap(({ words }) => words),
];
/** A short word is an item only where nothing goes on: 住宿 in 住宿和伙食, not in 住宿生. */
const AFTER_SHORT = /^(?:$|[、,，:：/和及与或均按退据等自由实])/;

/** The items that a sentence begins with; none where it begins with anything else. `heads` are words of the sheet for items of its own. */
export function itemList(sentence: string, heads: readonly string[]): ItemList | null {
  const words = [...new Set([...KNOWN, ...heads])].toSorted((a, b) => b.length - a.length);
  const keys: string[] = [];
  let rest = sentence;
  for (;;) {
    const own = rest.replace(EACH, '');
    const found =
      wordAt(own, words) ??
      ANY_FEE.exec(own)?.[0] ??
      strangeAt(own) ??
      (keys.length > 0 ? lastAt(own) : undefined);
    if (found === undefined) break;
    keys.push(itemKey(found));
    rest = own.slice(found.length);
    const included = /^[(（]含([^()（）]{2,8}费)[)）]/.exec(rest);
    if (included !== null) {
      keys.push(itemKey(included[1] ?? ''));
      rest = rest.slice(included[0].length);
    }
    const youngest = /^[(（]含托班[)）]/.exec(rest);
    if (youngest !== null) {
      keys.push(itemKey('托班保育费'));
      rest = rest.slice(youngest[0].length);
    }
    const beside = besideIn(rest, words);
    if (beside !== null) {
      for (const item of beside.items) keys.push(itemKey(item));
      rest = rest.slice(beside.length);
    }
    const group = /^等(?=\p{Script=Han}{2,6}费)/u.exec(rest);
    if (group !== null) {
      rest = rest.slice(1);
      continue;
    }
    rest = rest.replace(/^等(?!级|于)/, '');
    const and = AND.exec(rest)?.[0];
    if (and === undefined) break;
    const next = rest.slice(and.length).replace(EACH, '');
    const isItemNext = wordAt(next, words) ?? ANY_FEE.exec(next)?.[0] ?? strangeAt(next) ?? lastAt(next);
    if (isItemNext === undefined) break;
    rest = rest.slice(and.length);
  }
  return keys.length === 0 ? null : { keys: [...new Set(keys)], rest };
}

/** 保教费（托班保育费）, 保教费（及托班保育费）: known items alone in brackets are meant too; 不含… and 除… name none. */
function besideIn(
  text: string,
  words: readonly string[],
): { readonly items: readonly string[]; readonly length: number } | null {
  const [bracket = '', inside = ''] =
    /^[(（](?:含|包括|包含|及|和|与)?([^()（）]{2,20})[)）]/.exec(text) ?? [];
  const items = inside.split(/[、,，/和及与]/);
  return bracket !== '' && items.every((item) => words.includes(item))
    ? { items, length: bracket.length }
    : null;
}

function wordAt(text: string, words: readonly string[]): string | undefined {
  const word = words.find(
    (one) => text.startsWith(one) && (one.length > 2 || AFTER_SHORT.test(text.slice(one.length))),
  );
  if (word === undefined) return word;
  // 代办费用据实结算; but 保教费用于….
  if (word.endsWith('费')) return `${word}${/^用(?![于作来以])/.exec(text.slice(word.length))?.[0] ?? ''}`;
  // 延时服务 is the head, and 延时服务费 what notes call it.
  return `${word}${/^费用?/.exec(text.slice(word.length))?.[0] ?? ''}`;
}

/** 园服 in 园服、被褥等代收费: a word that stands in a list. */
function strangeAt(text: string): string | undefined {
  return /^(?!.{0,5}[退的按])\p{Script=Han}{2,5}(?=、|等\p{Script=Han}{2,6}费)/u.exec(text)?.[0];
}

/** 校车 in 延时托管、校车：…: the last word of a list, before what is said of all of them. */
function lastAt(text: string): string | undefined {
  return /^(?!.{0,5}[退的按])\p{Script=Han}{2,5}(?=[:：])/u.exec(text)?.[0];
}

/** The items that are named anywhere in a sentence. */
export function itemsNamed(sentence: string, heads: readonly string[]): readonly string[] {
  const words = [...KNOWN, ...heads].filter(
    (word) => (word.length > 2 || word.endsWith('费')) && sentence.includes(word),
  );
  // 保育费 in 托班保育费 names nothing more.
  const whole = words.filter((word) => sentence.replaceAll(longer(word, words), '').includes(word));
  return [...new Set(whole.map(itemKey))];
}

function longer(word: string, words: readonly string[]): string {
  return words.find((other) => other !== word && other.includes(word)) ?? '\u0000';
}

/** The words of a sheet for items: what stands over its columns, without units. */
export function headWords(paths: readonly (readonly string[])[]): readonly string[] {
  const heads = paths.flatMap((path) => path.map((head) => bare(head).replace(/[（(].*$/, '')));
  return [...new Set(heads.filter((head) => /^\p{Script=Han}{2,8}$/u.test(head) && isItem(head)))];
}

/** The items that a column of a sheet names row by row (幼儿意外保险, 园服费), or with their prices (延时托管150元/月、校车130元/月). */
export function itemsInRows({ columns, rows }: Pick<Section, 'columns' | 'rows'>): readonly string[] {
  const textsOf = (index: number): readonly string[] => rows.map(({ cells }) => cells[index]?.text ?? '');
  const own = columns.flatMap(({ path }, index) => (isHeadOfItems(path.at(-1) ?? '') ? [index] : []));
  const cells = own.flatMap(textsOf).map(bare).filter(isItem);
  const priced = columns.flatMap((_, index) => pricedItems(textsOf(index)));
  return [...new Set([...cells, ...priced])].filter((text) => /^\p{Script=Han}{2,8}$/u.test(text));
}

/** The items of a column all of whose cells are prices, most of them with their names. */
function pricedItems(texts: readonly string[]): readonly string[] {
  const filled = texts.filter((text) => /\p{Script=Han}\D*\d/u.test(text) && text.length <= LONGEST_LIST);
  const said = texts.filter((text) => /\d/.test(text));
  if (filled.length === 0 || filled.length * 2 < said.length) return [];
  const prices = filled.flatMap(readPrices);
  const areNamed = prices.every(({ item, amount }) => item !== '' && amount !== null);
  return areNamed ? prices.map(({ item }) => item) : [];
}

const LONGEST_LIST = 60;

function isHeadOfItems(head: string): boolean {
  return piecesOf(head).some(({ terms }) =>
    terms.some((term) => term.is === 'field' && term.table === 'fees' && term.key === 'item'),
  );
}

/** A head of an item of the locality's own: 延时服务, 校车, 保险. */
function isItem(head: string): boolean {
  return (
    /[费险餐]$|服务$|校车|[园校]服|被褥|床品|用品$|书包|课本|教材/.test(head) &&
    !/依据|备案|收费$|公示/.test(head)
  );
}
