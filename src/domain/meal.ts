import type { CatalogueItem, Fee } from './fee.ts';
import { type Reported, given, isGiven } from './reported.ts';
import { type IsoDate, inForce } from './school-date.ts';

/** Whether an item is meal money by its name. */
export function isNamedMeal(item: string): boolean {
  return /伙食|膳食|餐/.test(item);
}

/**
 * Whether a fee is meal money. Localities put 伙食费 in different categories, so the 目录清单 in force says; where it does not list
 * the item (or is not kept), the item's name decides.
 */
export function isMeal(
  fee: Pick<Fee, 'category' | 'item'>,
  catalogue: readonly CatalogueItem[],
  date: IsoDate,
): boolean {
  if (fee.category !== '服务性收费' && fee.category !== '代收费') return false;
  const entry = catalogue.find(
    (one) =>
      one.category === fee.category &&
      one.item === fee.item &&
      inForce(one.effectiveFrom, given(one.until), date),
  );
  return entry ? entry.meal : isNamedMeal(fee.item);
}

/** Whether a kindergarten says that it serves meals (每日餐点: 三餐两点 …); 不供餐, 无 and an empty cell are no. */
export function servesMeals({ meals }: { readonly meals: Reported<string> }): boolean {
  return isGiven(meals) && !/^(无|没有|不供)/.test(meals);
}
