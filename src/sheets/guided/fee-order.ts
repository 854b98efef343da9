import type { FeeAgeGroup } from '../../domain/code-lists.ts';
import { FEE_ITEMS } from '../words/fee-words.ts';
import { billingUnit, feeAge, type GivenPrice, givenPrices } from './price-words.ts';
import { wordsOf } from './which-kindergarten.ts';
import { writtenTexts } from './written-text.ts';

/** What a clerk gives for a new price, as typed. */
export interface FeeRequest {
  /** Codes, names and towns, separated by 、. */
  readonly kindergartens: string;
  /** 公办 or 民办: of towns, those alone. */
  readonly nature?: string | undefined;
  readonly item: string;
  readonly price: string;
  readonly from: string;
  readonly basis: string;
  readonly age?: string | undefined;
  readonly unit?: string | undefined;
  /** What follows is kept from the row in force where it is not given. */
  readonly category?: string | undefined;
  readonly service?: string | undefined;
  readonly refund?: string | undefined;
  readonly voluntary?: string | undefined;
  readonly noticed?: string | undefined;
}

/** A request that can be read, the same for every kindergarten. */
export interface FeeOrder {
  /** As it was given. */
  readonly item: string;
  readonly category: string | undefined;
  readonly from: string;
  /** One for every age that is priced anew; with the age null, for those that have a price. */
  readonly prices: readonly GivenPrice[];
  readonly ages: readonly FeeAgeGroup[] | null;
  /** For every new row, by English key. */
  readonly texts: Readonly<Record<string, string>>;
}

/** An item by the name that the contract has for it: 保教费 is 保育教育费. */
export function meantItem(item: string): string {
  return FEE_ITEMS.find(({ words }) => words.includes(item))?.item ?? item;
}

/** Reads what was given, or says all that cannot be read. */
export function feeOrder(request: FeeRequest): FeeOrder | { readonly reasons: readonly string[] } {
  const { basis, service, refund, voluntary, noticed, category, from, item } = request;
  const written = writtenTexts('fees', {
    effectiveFrom: from,
    basis,
    service,
    refund,
    voluntary,
    noticedOn: noticed,
    category,
  });
  const reasons = [...written.reasons];
  const prices = givenPrices(request.price);
  if ('reason' in prices) reasons.push(prices.reason);
  const unit = request.unit === undefined ? null : billingUnit(request.unit);
  if (request.unit !== undefined && unit === null)
    reasons.push(`单位“${request.unit}”看不明白，例如 元/生·月。`);
  const ages =
    request.age === undefined ? null : wordsOf(request.age).map((word) => ({ word, age: feeAge(word) }));
  for (const { word, age } of ages ?? []) if (age === null) reasons.push(`没有“${word}”这个年龄段。`);
  const { effectiveFrom = '', category: readCategory, ...texts } = written.texts;
  if (effectiveFrom === '' && written.reasons.length === 0) reasons.push('没有写从哪一天起执行。');
  if (reasons.length > 0 || 'reason' in prices) return { reasons };
  return {
    item: item.trim(),
    category: readCategory,
    from: effectiveFrom,
    prices: prices.value.map((price) => ({ ...price, unit: price.unit ?? unit })),
    ages: ages?.flatMap(({ age }) => age ?? []) ?? null,
    texts,
  };
}
