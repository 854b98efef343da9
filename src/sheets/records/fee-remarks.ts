import {
  type BillingUnit,
  type FeeAgeGroup,
  type FeeCategory,
  PRESCHOOL_AGE_GROUPS,
} from '../../domain/code-lists.ts';
import type { SheetPlace } from '../place.ts';
import { bare } from '../values/plain.ts';
import { type Price, readPrices } from '../values/price.ts';
import type { Charge } from './charge.ts';
import { knownItem } from './charges.ts';
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

/** What one age pays otherwise than all, where a remark says it and nothing else: 大班550元. */
function agedPrices(remark: string): readonly Price[] {
  return parts(remark).flatMap((part) => {
    const [price, another] = readPrices(part);
    const isOne = price !== undefined && another === undefined && /元/.test(part);
    return isOne && price.age !== null && price.age !== '托班' && price.amount !== null ? [price] : [];
  });
}

/** The charges with what a remark says of single ages: a price for all becomes one an age, of which those of the remark are asked. */
export function withAgesOf(remark: string, place: SheetPlace, charges: readonly Charge[]): readonly Charge[] {
  const prices = agedPrices(remark);
  if (prices.length === 0) return charges;
  const alone = charges.filter(({ age, isOld }) => age === null && !isOld);
  const care = alone.find(({ item }) => item === '保育教育费') ?? (alone.length === 1 ? alone[0] : undefined);
  return charges.flatMap((charge) => {
    const own = prices.filter(({ item }) =>
      item === '' ? charge === care : knownItem(item).item === charge.item,
    );
    const isForAll = charge.age === null && !charge.isOld && charge.price.amount !== null;
    const isOther = own.some(({ amount }) => amount !== charge.price.amount);
    if (!isForAll || !isOther) return [charge];
    return PRESCHOOL_AGE_GROUPS.map((age): Charge => {
      const said = own.find((price) => price.age === age);
      if (said === undefined) return { ...charge, age };
      const price = { ...charge.price, amount: null, why: '这是备注里写的', text: said.text };
      return { ...charge, age, place, price };
    });
  });
}

/** 另收轮滑课: what is charged beside the rest. */
const BESIDE =
  /^(?:[本该]园)?(?:另外?|还|再|加|额外|单独)(?:收取?|有|设|开设|缴纳?|交纳?)(?=\p{Script=Han}{2})/u;

/** 轮滑课另收80元: the same behind it. */
const BESIDE_BEHIND = /(?<=\p{Script=Han}{2})(?:另外?|额外|单独|再)(?:收取?|计|缴纳?|交)?$/u;

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
        ...knownItem(price.item.replace(BESIDE, '').replace(BESIDE_BEHIND, '')),
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

export function isSchoolAge(age: FeeAgeGroup | null): boolean {
  return age !== null && age !== '托班';
}

export function hasAllAges(ages: readonly (FeeAgeGroup | null)[]): boolean {
  return PRESCHOOL_AGE_GROUPS.every((age) => ages.includes(age));
}

/** Whether a price is of younger children than those of 小班. */
export function isOfYoungest({ age, item }: Charge): boolean {
  return age === '托班' || item === '托班保育费';
}

/** 小、中、大班420 is not for all where the row has another price of younger children. */
export function byAge<T extends Charge>(charge: T): readonly T[] {
  const isOfEach = charge.age === null && charge.price.isOfSchoolAges === true;
  return isOfEach ? PRESCHOOL_AGE_GROUPS.map((age) => ({ ...charge, age })) : [charge];
}
