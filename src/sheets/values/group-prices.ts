import { parseYuan, serialiseYuan } from '../../domain/money.ts';
import { GROUP_WORD, USUAL_GROUP, WHOLE_GROUP } from '../words/fee-groups.ts';
import { bare } from './plain.ts';

/** What one group of children pays. */
export interface GroupPrice {
  /** 外村; empty where the text names none. */
  readonly group: string;
  /** Yuan. */
  readonly amount: string;
}

const NUMBER = '(\\d+(?:\\.\\d{1,2})?)';
const UNIT = '(?:元|块)?(?:[/每][生人]?[·.]?(?:月|学期|期|年|天|次)?|一?个?月)?';
const SPACE = '[\\s:：,，为收是按]*';
/** 500（本村） */
const BEHIND = new RegExp(`${NUMBER}${UNIT}[(]([^()\\d]{2,12})[)]`, 'gu');
/** 本地480, 外地户籍: 520元 */
const BEFORE = new RegExp(`([\\p{Script=Han}]{2,12})[)]?${SPACE}${NUMBER}${UNIT}`, 'gu');

/** The prices that a cell or a remark gives for groups of children: 500（本村）550（外村）; 本地480 外地520. None where it tells no groups apart. */
export function groupPricesIn(written: string): readonly GroupPrice[] {
  const text = bare(written.replace(/\s+/g, '；'));
  const behind = pairsOf(text, BEHIND).map(([amount = '', group = '']) => ({ amount, group }));
  const pairs =
    behind.length > 0
      ? behind
      : pairsOf(text, BEFORE).map(([group = '', amount = '']) => ({ amount, group }));
  return pairs.flatMap(({ group, amount }) => (GROUP_WORD.test(group) ? [priced(group, amount)] : []));
}

function pairsOf(text: string, pattern: RegExp): readonly (readonly string[])[] {
  return [...text.matchAll(pattern)].map((match) => match.slice(1));
}

function priced(written: string, amount: string): GroupPrice {
  return {
    group: written.replace(/^[的对]|(?:的|每[生人]|收费?)$/g, ''),
    amount: plainYuan(amount) ?? amount,
  };
}

function plainYuan(text: string): string | null {
  const yuan = parseYuan(text);
  return yuan === null ? null : serialiseYuan(yuan);
}

const ANSWERED = /^(\p{Script=Han}[\p{Script=Han}（）()]{0,14}?)[\s:：]*(\d+(?:\.\d{1,2})?)元?$/u;

const ALONE = /^\p{Script=Han}{2,15}$/u;

/** An answer about what groups pay: 本村 500；外村 550, or one price for all; null where it is neither. */
export function readGroupPrices(written: string): readonly GroupPrice[] | null {
  const parts = written
    .normalize('NFKC')
    .split(/[;；,，、\n]+/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const [only] = parts;
  if (parts.length === 1 && only !== undefined && /^\d+(?:\.\d{1,2})?元?$/.test(only))
    return [{ group: '', amount: plainYuan(only.replace('元', '')) ?? only }];
  let before: readonly string[] = [];
  const prices = parts.flatMap((part): readonly GroupPrice[] => {
    const [, group = '', amount = ''] = ANSWERED.exec(part) ?? [];
    // 小班、中班 500: both pay what stands behind the second.
    if (ALONE.test(part)) before = [...before, part];
    if (group === '') return [];
    const groups = [...before, group];
    before = [];
    return groups.map((one) => ({ group: one, amount: plainYuan(amount) ?? amount }));
  });
  const areTold = new Set(prices.map(({ group }) => group)).size === parts.length;
  return parts.length > 1 && areTold ? prices : null;
}

/** As a question suggests them and an answer is kept. */
export function groupPriceText(prices: readonly GroupPrice[]): string {
  return prices.map(({ group, amount }) => (group === '' ? amount : `${group} ${amount}`)).join('；');
}

/** What is added to the name of an item for a group: （外村幼儿）; nothing for those who pay the usual price. */
export function itemSuffix(group: string): string {
  if (group === '' || USUAL_GROUP.test(group)) return '';
  return `（${group}${WHOLE_GROUP.test(group) ? '' : '幼儿'}）`;
}
