import type { AgeGroup, FeeAgeGroup } from './code-lists.ts';
import type { Fee } from './fee.ts';
import { given } from './reported.ts';
import { type IsoDate, inForce } from './school-date.ts';

type Dated = Pick<Fee, 'effectiveFrom' | 'until'>;

/** Where a fee stands to a day: 现行, 将于 … 起执行, or 已停止执行. 截止日期 is the last day of a fee. */
export type FeePhase = 'current' | 'upcoming' | 'past';

export function feePhase(fee: Dated, date: IsoDate): FeePhase {
  if (date < fee.effectiveFrom) return 'upcoming';
  return inForce(fee.effectiveFrom, given(fee.until), date) ? 'current' : 'past';
}

export function feesInForce<F extends Dated>(fees: readonly F[], date: IsoDate): readonly F[] {
  return fees.filter((fee) => feePhase(fee, date) === 'current');
}

/** Whether two age groups of fees meet: 全部 covers and overlaps every age. */
export function ageGroupsOverlap(one: FeeAgeGroup, other: FeeAgeGroup): boolean {
  return one === other || one === '全部' || other === '全部';
}

/** Whether two rows of one item are in force on a common day. */
export function periodsOverlap(one: Dated, other: Dated): boolean {
  const [oneEnd, otherEnd] = [given(one.until), given(other.until)];
  return (
    (otherEnd === undefined || one.effectiveFrom <= otherEnd) &&
    (oneEnd === undefined || other.effectiveFrom <= oneEnd)
  );
}

/**
 * Whether a fee is paid by the children of an age group. 全部 stands for the ages of its category: 保育费 is for 托班 (2–3 岁),
 * 保育教育费 for the others (发改价格〔2025〕1644号); every other category is for all.
 */
export function appliesToAge(fee: Pick<Fee, 'category' | 'ageGroup'>, age: AgeGroup): boolean {
  if (fee.ageGroup !== '全部') return fee.ageGroup === age;
  if (fee.category === '保育费') return age === '托班';
  return fee.category !== '保育教育费' || age !== '托班';
}

/** The fees in force on a day for an age group; a row for the age itself stands before one of the same item for 全部. */
export function feesForAge(fees: readonly Fee[], age: AgeGroup, date: IsoDate): readonly Fee[] {
  const applying = feesInForce(fees, date).filter((fee) => appliesToAge(fee, age));
  const narrower = new Set(applying.filter((fee) => fee.ageGroup !== '全部').map(itemOf));
  return applying.filter((fee) => fee.ageGroup !== '全部' || !narrower.has(itemOf(fee)));
}

function itemOf({ category, item }: Fee): string {
  return `${category}|${item}`;
}
