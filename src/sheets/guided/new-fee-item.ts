import { nearestWord } from '../../dataset/read/nearest.ts';
import type { FeeCategory } from '../../domain/code-lists.ts';
import type { PresentRow } from '../present/present-table.ts';
import { FEE_ITEMS, VOLUNTARY } from '../words/fee-words.ts';
import { type FeeOrder, meantItem } from './fee-order.ts';
import { type GuidedOutcome, refused } from './outcome.ts';
import { spellOf, standardWords } from './fee-rows.ts';
import type { TableEdit } from './table-edit.ts';
import type { Listed } from './which-kindergarten.ts';

/** That a kindergarten has no item of a name, and what it has. */
export function noItemWords(
  fees: TableEdit,
  { code, name }: Pick<Listed, 'code' | 'name'>,
  item: string,
): string {
  const items = itemsOf(fees, code);
  if (items.length === 0) return `“${name}”还没有收费项目。`;
  const near = nearestWord(item, items);
  return `“${name}”没有叫“${item}”的收费项目，有：${items.join('、')}。${near === undefined ? '' : `是不是“${near}”？`}`;
}

function itemsOf(fees: TableEdit, code: string): readonly string[] {
  const rows = fees.rows.filter((row) => fees.text(row, 'code') === code);
  return [...new Set(rows.map((row) => fees.text(row, 'item')))].filter((item) => item !== '');
}

/**
 * An item that the kindergarten has not charged for yet. What it takes over from no row must be given, so that a name written wrong makes no
 * item by itself.
 */
export function addItem(fees: TableEdit, listed: Listed, order: FeeOrder): GuidedOutcome {
  const { code } = listed;
  const { category, prices, ages, from, texts } = order;
  const item = meantItem(order.item);
  const missing = missingFlags(order);
  if (category === undefined || missing.length > 0)
    return refused(
      `${noItemWords(fees, listed, order.item)}是新设的项目，还要写明：${missing.join('、')}，有服务内容的加 --service。`,
    );
  const rows = fees.rows.filter((row) => fees.text(row, 'code') === code);
  const rival = rows.find((row) => fees.text(row, 'item') === item && isOpen(fees, row, from));
  if (rival !== undefined) return refused(rivalWords(fees, listed, rival));
  let behind = rows.at(-1) ?? null;
  for (const { ageGroup, amount, unit } of prices)
    for (const age of ageGroup === null ? (ages ?? ['全部']) : [ageGroup]) {
      const own = { code, category, item, ageGroup: age, effectiveFrom: from, amount, unit: unit ?? '' };
      behind = fees.add({ voluntary: voluntaryOf(item, category), ...texts, ...own }, behind);
    }
  return { reasons: [], kept: [], codes: [code] };
}

function missingFlags({ category, prices, texts }: FeeOrder): readonly string[] {
  return [
    ...(category === undefined ? ['--category 收费类别'] : []),
    ...(prices.some(({ unit }) => unit === null) ? ['--unit 计费单位'] : []),
    ...((texts['refund'] ?? '') === '' ? ['--refund 退费规则'] : []),
  ];
}

function isOpen(fees: TableEdit, row: PresentRow, day: string): boolean {
  const { until } = spellOf(fees, row);
  return until === '' || until >= day;
}

function rivalWords(fees: TableEdit, { name }: Listed, row: PresentRow): string {
  const [category, item] = [fees.text(row, 'category'), fees.text(row, 'item')];
  const now = standardWords(spellOf(fees, row).standard);
  return `“${name}”的“${item}”现在列在“${category}”（${now}）。要改的就是它，不写 --category 或者写 --category ${category}；改列到别的类别的，先在 fees.csv 第 ${fees.numberOf(row)} 行填截止日期，再来。`;
}

/** As an import has it: 否 for meals, 是 for what parents choose. */
function voluntaryOf(item: string, category: string): string {
  const isMeal = FEE_ITEMS.some((one) => one.isMeal === true && one.item === item);
  return isMeal ? '否' : VOLUNTARY[category as FeeCategory];
}
