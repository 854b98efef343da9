import { MIXED_FINAL, agesIn } from '../ages.ts';
import { type Assumptions, monthly, price, word } from '../said.ts';
import type { Noting } from '../statement.ts';

/** One line of a price list. */
export interface FeeItem {
  readonly item: string;
  /** `全部` for items that are not asked by age. */
  readonly ages: string;
  readonly standard: string;
  /** Of the standard and of what is paid. */
  readonly unit: string;
  readonly paid: string;
  readonly basis: string;
}

/** Notes a line of a price list: care fees by the month and age, everything else in its own unit. */
export function noteFeeItem(note: Noting, fee: FeeItem, assumptions: Assumptions): void {
  const { item, standard, unit, paid, basis } = fee;
  const ages = agesIn(fee.ages);
  if (item === '保育教育费' || ages[0] === '托班') {
    for (const age of ages) {
      if (age !== MIXED_FINAL) note('保教费每月（减免前）', monthly(standard, assumptions, unit), age);
      note('保教费每月（减免后）', monthly(paid, assumptions, unit), age);
      if (item === '保育教育费') note('保教费依据', word(basis), age);
    }
    return;
  }
  if (item === '住宿费') note('住宿费每月', monthly(standard, assumptions, unit));
  const said = price(standard, unit);
  note('收费项目标准', said, item);
  if (/伙食/.test(item)) note('伙食费', said);
}
