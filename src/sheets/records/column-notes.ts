import type { FeeCategory } from '../../domain/code-lists.ts';
import { headText } from '../columns/head-text.ts';
import type { Section } from '../layout/section.ts';
import { bare } from '../values/plain.ts';
import { LEADS } from '../words/notes.ts';
import { headWords, itemKey, itemList, itemsInRows } from './item-list.ts';
import { onceForSection } from './of-section.ts';

interface OfSection {
  readonly section: Section;
}

/** Of which items a column is, as a note says it: by its head, items and categories by `itemKey`. */
const itemsOfColumns = onceForSection(({ section }: OfSection): ReadonlyMap<string, readonly string[]> => {
  const words = section.columns.map(({ path }) => wordOf(path)).filter((word) => word.length > 1);
  const heads = [...headWords(section.columns.map(({ path }) => path)), ...itemsInRows(section)];
  const of = new Map<string, readonly string[]>();
  for (const { text } of section.lines) {
    for (const sentence of text.split(/[。;；\n]/)) {
      const told = columnsIn(bare(sentence).replace(LEADS, ''), words, heads);
      for (const word of told?.words ?? []) of.set(word, told?.keys ?? []);
    }
  }
  return of;
});

function wordOf(path: readonly string[]): string {
  return headText(path.at(-1) ?? '').word;
}

const WHERE = /^(?:(?:本表|表中|表内|上表|以上|登记簿)(?:中|内)?的?)?/;
const OPEN = /^[“"‘'「『《【]?/;
const CLOSE = /^[”"’'」』》】]?(?:[、,，和及与])?/;
/** 两栏只对, 仅指, 均为…的 */
const ARE_OF =
  /^(?:[一两二三]?个?[栏列项])?(?:所[列填写])?的?(?:内容|数据)?(?:均|都)?(?:(?:只|仅|专|限)(?:限|是|为|系|对|针对|对应|适用于?|指|填写?|用于|登记|反映)*|(?:是|为|系)?(?:指|针对|对应|适用于)|(?<=均|都)(?:是|为|系))的?/;
/** 的批准文号, 有效; what else the sentence says is of the other items. */
const IS_ALL =
  /^(?:的?(?:收费|批准|备案|执行|起始|标准|审批|核定)*(?:文号|依据|时间|日期|日|备案号|号)?(?:和|及|、)?(?:(?:执行|起始)?(?:文号|依据|时间|日期|日))?|有效|适用|而言|使用|填写?)(?:[,，].*)?$/;

/** “批准文号”“执行时间”两栏只对保教费和托班保育费; null where a sentence says anything else. */
function columnsIn(
  sentence: string,
  words: readonly string[],
  heads: readonly string[],
): { readonly words: readonly string[]; readonly keys: readonly string[] } | null {
  const named: string[] = [];
  let rest = sentence.replace(WHERE, '');
  for (;;) {
    const own = rest.replace(OPEN, '');
    const [word] = words.filter((one) => own.startsWith(one)).toSorted((a, b) => b.length - a.length);
    if (word === undefined) break;
    named.push(word);
    rest = own.slice(word.length).replace(CLOSE, '');
  }
  const [areOf = ''] = named.length === 0 ? [] : (ARE_OF.exec(rest) ?? []);
  const list = areOf === '' ? null : itemList(rest.slice(areOf.length), heads);
  return list !== null && IS_ALL.test(list.rest) ? { words: named, keys: list.keys } : null;
}

/** Whether a note says that a column is of other items than one. */
export function isOfOthers(
  work: OfSection,
  index: number,
  { item, category }: { readonly item: string; readonly category: FeeCategory | null },
): boolean {
  const keys = itemsOfColumns(work).get(wordOf(work.section.columns[index]?.path ?? []));
  if (keys === undefined) return false;
  return ![item, category ?? ''].some((word) => word !== '' && keys.includes(itemKey(word)));
}
