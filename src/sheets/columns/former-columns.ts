import type { TableName } from '../../dataset/index.ts';
import type { FeeCategory } from '../../domain/code-lists.ts';
import type { IsoDate } from '../../domain/school-date.ts';
import { type BeforeDay, beforeDay, isSinceDay } from '../values/before-day.ts';
import { headText } from './head-text.ts';
import { termsOf } from './terms.ts';

/** 调整前, 原标准, 原保教费: what stands below is of the former price. */
const OF_FORMER = /^(?:原|调整前|调价前|调前|旧)(?:的)?(.*)$/;
const HELD =
  /^(?:执行|收费|收取)?(?:期间|期限|起止|起止时间|起止日期|时段|起|起始|时间|日期|执行起|起始日期|起始时间)$/;
const UNTIL = /^(?:执行|收费|收取)?(?:止|至|截止|终止|结束)(?:时间|日期|日)?$/;
const DOCUMENT = /^(?:备案|批准|收费|依据|批复|文件)*(?:文号|备案号|文件号)$/;
/** 原标准执行时间, 原保教费文号: a former price in one head. */
const OF_PRICE = /^(\p{Script=Han}{2,6}费)?(?:收费)?(?:标准|价格?)?(?:的)?(?=.)/u;
const PRICE = /^(?:收费|执行)?(?:标准|价格|金额|价)$/;

/** What a column of a former price holds, as a slot of 收费. */
interface FormerColumn {
  readonly key: 'oldAmount' | 'oldHeld' | 'oldUntil' | 'oldBasis';
  readonly dims: { readonly item?: string; readonly category?: FeeCategory };
  readonly unit: string | null;
}

/**
 * 调整前 › 标准 │ 执行期间 │ 文号, 原标准执行时间: a former price, when it held and what it rested on; null for any other column. What holds until a day that is still to
 * come is none.
 */
export function formerColumn(
  path: readonly string[],
  topic: TableName,
  today?: IsoDate,
): FormerColumn | null {
  if (topic !== 'fees') return null;
  const unit = path.map((text) => headText(text).unit).findLast((found) => found !== null) ?? null;
  const ended = endInHead(path);
  if (ended !== null)
    return today === undefined || ended.latest > today ? null : columnOf('oldAmount', ended.rest, unit);
  const [leaf = '', group = ''] = path
    .slice(-2)
    .toReversed()
    .map((text) => headText(text).word);
  const above = path.length < 2 ? undefined : OF_FORMER.exec(group)?.[1];
  if (above !== undefined) return columnOf(keyOf(leaf), above, unit);
  const own = OF_FORMER.exec(leaf)?.[1] ?? '';
  if (itemOf(own) !== null) return columnOf('oldAmount', own, unit);
  const before = path.length < 2 ? (ITEM_OF_FORMER.exec(leaf)?.[1] ?? '') : '';
  if (itemOf(before) !== null) return columnOf('oldAmount', before, unit);
  const [lead = '', whose = ''] = OF_PRICE.exec(own) ?? [];
  const key = keyOf(own.slice(lead.length)) ?? keyOf(own);
  return key === 'oldAmount' ? null : columnOf(key, whose, unit);
}

/** 2025年8月31日前保教费, 保教费（2025年9月1日前）, 2025年秋季前 beside or over 保教费: until when the prices below held, and whose they are; null for any other head. */
export function endInHead(path: readonly string[]): BeforeDay | null {
  const parts = path.slice(-2).map(headText);
  const said = parts.flatMap(({ word, notes }) => [word, ...notes]);
  const [ended, another] = said.flatMap((text) => beforeDay(text) ?? []);
  if (ended === undefined || another !== undefined) return null;
  const others = said.filter((text) => beforeDay(text) === null);
  const [rest, more] = [ended.rest, ...others].filter((text) => text !== '' && !GENERAL.test(text));
  return more === undefined ? { ...ended, rest: (rest ?? '').replace(AROUND_ITEM, '') } : null;
}

/** 原保教费标准 */
const AROUND_ITEM = /^(?:原|执行)(?:的)?|(?:的)?(?:收费)?(?:标准|价格|金额)$/g;
/** What stands over any price, and names none. */
const GENERAL = /^(?:收费|执行|缴费)?(?:标准|价格?|金额|项目及标准|情况)$/;

/** 保教费 › 2025年9月1日起 beside one of before: the price of now, whose day its row has. */
export function withoutSince(path: readonly string[], topic: TableName): readonly string[] {
  const isSince = topic === 'fees' && path.length > 1 && isSinceDay(headText(path.at(-1) ?? '').word);
  return isSince ? path.slice(0, -1) : path;
}

function keyOf(word: string): FormerColumn['key'] | null {
  if (HELD.test(word)) return 'oldHeld';
  if (UNTIL.test(word)) return 'oldUntil';
  if (DOCUMENT.test(word)) return 'oldBasis';
  return PRICE.test(word) ? 'oldAmount' : null;
}

function columnOf(key: FormerColumn['key'] | null, whose: string, unit: string | null): FormerColumn | null {
  const item = itemOf(whose);
  const isPlain = /^(?:收费)?(?:标准|价格?|情况)?$/.test(whose);
  return key === null || (item === null && !isPlain) ? null : { key, dims: item ?? {}, unit };
}

/** The one item that a word names. */
function itemOf(word: string): { readonly item: string; readonly category: FeeCategory } | null {
  const term = termsOf(word).find(({ is }) => is === 'item');
  return term?.is === 'item' && !term.isGroup ? { item: term.item, category: term.category } : null;
}

/** 原, 上期, 上学期: before an item, what it cost then. */
const ITEM_OF_FORMER =
  /^(?:原|旧|调整前|调价前|调前|此前|之前|前期|上一?期|上一?学期|上一?学年|上一?年度?|去年)(?:的)?(?:执行)?(.{2,}?)(?:收费)?(?:标准|价格|金额)?$/;
