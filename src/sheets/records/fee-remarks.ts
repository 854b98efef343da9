import type { BillingUnit, FeeAgeGroup, FeeCategory } from '../../domain/code-lists.ts';
import { bare } from '../values/plain.ts';
import { readPrices } from '../values/price.ts';
import { GROUP_WORD } from '../words/fee-groups.ts';

/** A price that a remark tells of. */
export interface RemarkPrice {
  readonly item: string;
  readonly category: FeeCategory | null;
  readonly age: FeeAgeGroup | null;
  readonly text: string;
  readonly suggestion: string;
  readonly unit: BillingUnit | null;
}

/** What the youngest pay, where a remark says it: 托班 600元/月. */
export function nurseryPrice(remark: string): RemarkPrice | null {
  const price = parts(remark)
    .map((part) => readPrices(part)[0])
    .find((one) => one?.age === '托班');
  if (price === undefined) return null;
  return {
    item: '托班保育费',
    category: '保育费',
    age: '托班',
    text: price.text,
    suggestion: price.amount ?? '',
    unit: price.unit,
  };
}

/** Other prices with a name: 英语特色班200元/月. */
export function remarkPrices(remark: string): readonly RemarkPrice[] {
  return parts(remark).flatMap((part) => {
    const prices = readPrices(part);
    const [price] = prices;
    const isOne = prices.length === 1 && price !== undefined && price.age === null && price.amount !== null;
    if (
      !isOne ||
      price.item.length < 2 ||
      GROUP_WORD.test(price.item) ||
      !/元/.test(part) ||
      /[。，,]|按|减|免|补助|补贴/.test(price.item)
    )
      return [];
    return [
      {
        item: price.item,
        category: null,
        age: null,
        text: price.text,
        suggestion: price.amount ?? '',
        unit: price.unit,
      },
    ];
  });
}

function parts(remark: string): readonly string[] {
  return bare(remark)
    .split(/[;；。、]|,(?!\d{3})/)
    .filter((part) => /\d/.test(part));
}
