import type { FeeCategory } from '../../domain/code-lists.ts';
import { ITEM_GROUPS } from '../words/fee-words.ts';
import { itemKey, itemList } from './item-list.ts';

const GROUP = ITEM_GROUPS.flatMap(({ words }) => words)
  .toSorted((a, b) => b.length - a.length)
  .join('|');
/** 园服、体检费为代收费: what stands behind the items. */
const IS_OF = new RegExp(
  `^等?(?:项目|费用)?(?:均|都|也|全部|一律)?(?:为|是|属于?|列入|纳入|归入|归为|作为)(?:幼儿园)?(${GROUP})(?:项目|范围|管理|收取)*(?=[,，、]|$)`,
  'u',
);
/** 代收费包括园服、体检费: the category before them. */
const HOLDS = new RegExp(
  `^(?:幼儿园)?(${GROUP})(?:项目)?(?:主要|仅|只)?(?:有|包括|包含|含|为|是|是?指|[:：])+(.+)$`,
  'u',
);
const NO_MORE = /^等?(?:(?:\d|[一二三四五六七八九十])*项)?(?:项目|费用|收费)?$/;

/** The categories that a sentence gives to items, by `itemKey`; a sentence that narrows whom it is of gives none. */
export function categoriesIn(
  text: string,
  heads: readonly string[],
): readonly (readonly [string, FeeCategory])[] {
  const found: (readonly [string, FeeCategory])[] = [];
  for (let rest = text; rest !== '';) {
    const list = itemList(rest, heads);
    const [said = '', word = ''] = list === null ? [] : (IS_OF.exec(list.rest) ?? []);
    if (list === null || said === '') break;
    for (const one of ofCategory(list.keys, word)) found.push(one);
    rest = list.rest.slice(said.length).replace(/^[,，、]/, '');
  }
  const [, word = '', items = ''] = HOLDS.exec(text) ?? [];
  const held = items === '' ? null : itemList(items, heads);
  return held !== null && NO_MORE.test(held.rest) ? [...found, ...ofCategory(held.keys, word)] : found;
}

function ofCategory(keys: readonly string[], word: string): readonly (readonly [string, FeeCategory])[] {
  const category = ITEM_GROUPS.find(({ words }) => words.includes(word))?.category;
  const groups = new Set(ITEM_GROUPS.map((group) => itemKey(group.category)));
  return category === undefined
    ? []
    : keys.filter((key) => !groups.has(key)).map((key) => [key, category] as const);
}
