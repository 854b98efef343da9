import type { AgeGroup, FeeCategory } from './code-lists.ts';
import { feesForAge } from './fee-in-force.ts';
import type { Fee } from './fee.ts';
import type { IsoDate } from './school-date.ts';

/** Half-day and occasional care are other arrangements than the one a child attends by. */
const OTHER_ARRANGEMENT = /临时|臨時|半日|计时|計時/;

/** Whether an item's name says that it is another arrangement than a child's usual one. */
export function isOtherArrangement(item: string): boolean {
  return OTHER_ARRANGEMENT.test(item);
}

/** What care is charged as: 保育费 for 托班 (2–3 岁), 保育教育费 for the others. 发改价格〔2025〕1644号. */
export function careCategory(age: AgeGroup): Extract<FeeCategory, '保育费' | '保育教育费'> {
  return age === '托班' ? '保育费' : '保育教育费';
}

/**
 * The one fee of an age group for care itself, among the fees it pays. Where there are several rows it is the one named as its
 * category, else the first that is no other arrangement. Undefined where none is published.
 */
export function careFeeAmong(fees: readonly Fee[], age: AgeGroup): Fee | undefined {
  const category = careCategory(age);
  const own = fees.filter((fee) => fee.category === category);
  return (
    own.find((fee) => fee.item === category) ?? own.find((fee) => !isOtherArrangement(fee.item)) ?? own[0]
  );
}

/** The care fee of an age group on a day: what headline, registers, finder, comparison, costs and peers all speak of. */
export function careFeeOn(fees: readonly Fee[], age: AgeGroup, date: IsoDate): Fee | undefined {
  return careFeeAmong(feesForAge(fees, age, date), age);
}
