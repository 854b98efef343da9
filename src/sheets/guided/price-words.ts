import {
  BILLING_UNITS,
  type BillingUnit,
  FEE_AGE_GROUPS,
  type FeeAgeGroup,
} from '../../domain/code-lists.ts';
import { foldWidth } from '../../dataset/read/width.ts';
import { billingUnit as readUnit } from '../values/billing.ts';
import { AGE_WORDS } from '../words/ages.ts';
import { writtenText } from './written-text.ts';

/** A price as a clerk gives it: 420, 420元/月, 小班=420. */
export interface GivenPrice {
  /** Null where it is for the ages that have a price now. */
  readonly ageGroup: FeeAgeGroup | null;
  /** As the data files write it: an amount, or a word of absence. */
  readonly amount: string;
  /** Null where it was not given. */
  readonly unit: BillingUnit | null;
}

/** A billing unit by what clerks call it: 元/月, 每月, 月; null where it is none. */
export function billingUnit(text: string): BillingUnit | null {
  const unit = readUnit(foldWidth(text).trim());
  return unit === 'unknown' ? null : unit;
}

export function feeAge(text: string): FeeAgeGroup | null {
  return FEE_AGE_GROUPS.find((age) => age === text || `${text}班` === age) ?? AGE_WORDS.get(text) ?? null;
}

type Read<T> = { readonly value: T } | { readonly reason: string };

/** Reads one price, or one for each age: 小班=420，中班=400. */
export function givenPrices(text: string): Read<readonly GivenPrice[]> {
  const parts = text.split(/[，、;；\s]+|,(?!\d{3}(?:\D|$))/).filter((part) => part !== '');
  const prices: GivenPrice[] = [];
  for (const part of parts) {
    const read = givenPrice(part);
    if ('reason' in read) return read;
    prices.push(read.value);
  }
  if (prices.length === 0) return { reason: '没有写新的收费标准。' };
  const ages = prices.map(({ ageGroup }) => ageGroup);
  if (new Set(ages).size < ages.length)
    return { reason: `“${text}”里同一个年龄段有两个标准。按年龄段分的，写成 小班=420,中班=400。` };
  return ages.length > 1 && ages.includes(null)
    ? { reason: `“${text}”里有的标准没有写年龄段。按年龄段分的，写成 小班=420,中班=400。` }
    : { value: prices };
}

function givenPrice(part: string): Read<GivenPrice> {
  const [, age, price = part] = /^([^=:：＝]+)[=:：＝](.+)$/.exec(part) ?? [];
  const ageGroup = age === undefined ? null : feeAge(age);
  if (age !== undefined && ageGroup === null)
    return { reason: `没有“${age}”这个年龄段，可写：${FEE_AGE_GROUPS.join('、')}。` };
  const [, amount = price, per] = /^(.*?\d)元?((?:[/每]).+)$/.exec(foldWidth(price)) ?? [];
  const unit = per === undefined ? null : billingUnit(per);
  if (per !== undefined && unit === null)
    return { reason: `“${price}”里的单位看不明白，可写：${BILLING_UNITS.join('、')}。` };
  const written = writtenText('fees', 'amount', amount);
  if ('reason' in written) return written;
  if (written.text === '') return { reason: '没有写新的收费标准。' };
  return { value: { ageGroup, amount: written.text, unit } };
}
