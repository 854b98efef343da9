import type { FoundCell } from '../found.ts';
import { type FeeAgeGroup, PRESCHOOL_AGE_GROUPS } from '../../domain/code-lists.ts';
import type { Question } from '../question.ts';
import {
  type GroupPrice,
  groupPricesIn,
  groupPriceText,
  itemSuffix,
  readGroupPrices,
} from '../values/group-prices.ts';
import { bare, oneLine } from '../values/plain.ts';
import { AGE_WORDS } from '../words/ages.ts';
import { USUAL } from '../words/fee-groups.ts';
import type { Charge } from './charge.ts';
import { safeText } from './safe-text.ts';
import type { Subject, Work } from './work.ts';

/** A charge for a group of children, or one whose price waits until it is known what each group pays. */
export interface GroupCharge extends Charge {
  /** What the name of its item ends with: （外村幼儿）. */
  readonly suffix?: string;
  readonly waits?: FoundCell;
}

/**
 * Charges that a cell or the remark of the row tells apart by groups of children are asked, the cell and the remark quoted; once that is answered
 * there is one for each group. A remark speaks of all ages of its item at once.
 */
export function groupCharges(
  work: Work,
  subject: Subject,
  charges: readonly Charge[],
  remark: string,
): readonly GroupCharge[] {
  const told = groupPricesIn(remark);
  const item =
    told.length === 0
      ? null
      : itemOf(
          charges,
          told.map(({ amount }) => amount),
        );
  return charges.flatMap((charge): readonly GroupCharge[] => {
    const own = charge.isOld ? [] : groupPricesIn(charge.price.text);
    if (own.length > 1) return answered(work, subject, charge, { prices: own, remark: '', ages: [charge] });
    if (charge.age === null && !charge.isOld && isRange(charge)) return ofAges(work, subject, charge);
    if (item === null || charge.isOld || charge.item !== item) return [charge];
    const ages = charges.filter((other) => other.item === item && !other.isOld);
    const usual =
      ages.length > 0 && ages.every(({ price }) => price.amount === charge.price.amount)
        ? charge.price.amount
        : null;
    const prices = told.length === 1 && usual !== null ? [{ group: USUAL, amount: usual }, ...told] : told;
    return answered(work, subject, charge, { prices, remark, ages });
  });
}

/** 580-620: from one price to another. */
function isRange({ price: { amount, text } }: Charge): boolean {
  return amount === null && RANGE.test(bare(text));
}

const RANGE = /^\D{0,4}\d+(?:\.\d+)?元?(?:[-—–~～]+|至|到)\d+(?:\.\d+)?(?:元\S*)?$/;

/** A range is asked: one price, or which age pays which. */
function ofAges(work: Work, { known }: Subject, charge: Charge): readonly GroupCharge[] {
  const text = safeText(oneLine(charge.price.text)).text;
  const name = known?.name ?? '';
  const question: Question = {
    kind: 'prices',
    place: charge.place,
    kindergarten: name,
    table: 'fees',
    field: '收费标准',
    of: charge.item,
    text,
    suggestion: '',
    question: `${name}的${charge.item}写的是“${text}”，是一个范围，要确定的数。都一样的写一个数；年龄段不同的按“小班 500；中班、大班 550”的样子写，用分号隔开。`,
  };
  const answer = work.clerk.other(question);
  if (answer === null) return [{ ...charge, waits: { kind: 'asked', question } }];
  return agedOf(charge, readGroupPrices(answer) ?? []);
}

/** What each age pays; 其他 are those of 小、中、大班 that are not named. */
function agedOf(charge: Charge, prices: readonly GroupPrice[]): readonly GroupCharge[] {
  const ageOf = (group: string): FeeAgeGroup | null => AGE_WORDS.get(group) ?? null;
  const named = prices.map(({ group }) => ageOf(group));
  const others = PRESCHOOL_AGE_GROUPS.filter((age) => !named.includes(age));
  const isOfAges = named.some((age) => age !== null);
  return prices.flatMap(({ group, amount }): readonly GroupCharge[] => {
    const price = { ...charge.price, amount, why: null };
    const age = ageOf(group);
    if (age === null && isOfAges && /^(?:其他|其它|其余)/.test(group))
      return others.map((other) => ({ ...charge, age: other, price }));
    return [age === null ? { ...charge, suffix: itemSuffix(group), price } : { ...charge, age, price }];
  });
}

/** The item that a remark speaks of: the one whose amounts it repeats; else what every kindergarten charges. */
function itemOf(charges: readonly Charge[], amounts: readonly string[]): string | null {
  const now = charges.filter(({ isOld }) => !isOld);
  const repeats = now.find(({ price: { text } }) =>
    [...text.matchAll(/\d+(?:\.\d+)?/g)].some(([number]) => amounts.includes(number)),
  );
  return repeats?.item ?? now.find(({ item }) => item === '保育教育费')?.item ?? null;
}

/** What makes a number beside a group something else than its price. */
const NO_PRICE = /加收|减|免|优惠|补助|补贴|返还|折/;

interface Told {
  readonly prices: ReturnType<typeof groupPricesIn>;
  readonly remark: string;
  /** The charges that one answer settles. */
  readonly ages: readonly Charge[];
}

function answered(
  work: Work,
  { known }: Subject,
  charge: Charge,
  { prices, remark, ages }: Told,
): readonly GroupCharge[] {
  const [first = charge] = ages;
  const texts = [...new Set(ages.map(({ price }) => oneLine(price.text)))];
  const text = safeText([...texts, ...(remark === '' ? [] : [`备注：${remark}`])].join('；')).text;
  const name = known?.name ?? '';
  const question = {
    kind: 'prices',
    place: first.place,
    kindergarten: name,
    table: 'fees',
    field: '收费标准',
    of: [charge.item, ages.length > 1 ? '' : (charge.age ?? '')].filter((part) => part !== '').join('·'),
    text,
    question: `${name}的${charge.item}写着“${text}”，不同的孩子收得不一样吗？一样的写一个数；不一样的按“本村 500；外村 550”的样子写，每种一个数，用分号隔开。`,
    suggestion: prices.length > 1 && !NO_PRICE.test(text) ? groupPriceText(prices) : '',
  } as const;
  const answer = work.clerk.other(question);
  if (answer === null) return [{ ...charge, waits: { kind: 'asked', question } }];
  return (readGroupPrices(answer) ?? []).map(({ group, amount }) => ({
    ...charge,
    suffix: itemSuffix(group),
    price: { ...charge.price, amount, why: null },
  }));
}

/** The name of an item with the group that it is for. */
export function withSuffix(item: FoundCell | null, suffix = ''): FoundCell | null {
  return item?.kind === 'value' ? { ...item, text: `${item.text}${suffix}` } : item;
}
