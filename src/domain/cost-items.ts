import type { AgeGroup, BillingUnit } from './code-lists.ts';
import { feesForAge } from './fee-in-force.ts';
import { type WaiverRules, waiverFor } from './fee-waiver.ts';
import type { CatalogueItem, Fee } from './fee.ts';
import type { Kindergarten } from './kindergarten.ts';
import { isMeal, servesMeals } from './meal.ts';
import { NOT_GIVEN, isAbsent } from './reported.ts';
import type { IsoDate } from './school-date.ts';
import type { CostItem, CostRole } from './yearly-cost.ts';

/** What of a bureau is needed to list a child's costs. */
export interface CostRules extends WaiverRules {
  readonly feeCatalogue: readonly CatalogueItem[];
}

/** The child: its age group (混龄 for a mixed-age class), and whether it is in the year before school. */
export interface CostChild {
  readonly ageGroup: AgeGroup;
  readonly finalYear: boolean;
}

/** Half-day and occasional care are other arrangements than the one a child attends by. */
const OTHER_ARRANGEMENT = /临时|臨時|半日|计时|計時/;

/**
 * The items of one child's costs at the standards and waivers in force on a day: the care fee first, then boarding, meals, what
 * is not voluntary, and the voluntary items. A care fee that is not published at all, and meals that a kindergarten serves
 * without a published price, are listed as not given, so that no sum leaves them out unseen.
 */
export function costItems(
  kindergarten: Kindergarten,
  child: CostChild,
  rules: CostRules,
  date: IsoDate,
): readonly CostItem[] {
  const fees = feesForAge(kindergarten.fees, child.ageGroup, date).filter(
    (fee) => !isAbsent(fee.amount) || fee.amount.absent !== 'not-applicable',
  );
  const care = careFeeOf(fees, child.ageGroup);
  const items = fees.map((fee) => {
    const waiver = waiverFor(fee, child.finalYear, kindergarten, rules, date);
    const waived = 'reason' in waiver ? null : waiver;
    return {
      id: `${fee.category}/${fee.item}`,
      category: fee.category,
      item: fee.item,
      role: roleOf(fee, fee === care, kindergarten, rules.feeCatalogue, date),
      amount: fee.amount,
      unit: fee.unit,
      waived: waived?.waived ?? null,
      waiverDocNo: waived?.waiver.docNo ?? null,
    };
  });
  const absent: CostItem[] = [];
  if (!care)
    absent.push(notPublished(child.ageGroup === '托班' ? '保育费' : '保育教育费', 'care', '元/生·月'));
  if (servesMeals(kindergarten) && !items.some((item) => item.role === 'meal')) {
    absent.push({ ...notPublished('代收费', 'meal', '元/生·天'), id: '代收费/伙食费', item: '伙食费' });
  }
  return [...items, ...absent].sort((a, b) => ORDER[a.role] - ORDER[b.role]);
}

/**
 * The one fee of an age group for care itself: 保育费 of 托班, 保育教育费 of the others. Where there are several rows it is the one
 * named as its category, else the first that is no other arrangement; the rest count only when they are chosen.
 */
function careFeeOf(fees: readonly Fee[], age: AgeGroup): Fee | undefined {
  const category = age === '托班' ? '保育费' : '保育教育费';
  const own = fees.filter((fee) => fee.category === category);
  return (
    own.find((fee) => fee.item === category) ?? own.find((fee) => !OTHER_ARRANGEMENT.test(fee.item)) ?? own[0]
  );
}

const ORDER: Readonly<Record<CostRole, number>> = {
  care: 0,
  boarding: 1,
  meal: 2,
  required: 3,
  voluntary: 4,
};

function roleOf(
  fee: Fee,
  isCare: boolean,
  { serviceForm }: Pick<Kindergarten, 'serviceForm'>,
  catalogue: readonly CatalogueItem[],
  date: IsoDate,
): CostRole {
  if (isCare) return 'care';
  if (fee.category === '保育教育费' || fee.category === '保育费') return 'voluntary';
  if (fee.category === '住宿费') return 'boarding';
  if (serviceForm !== '半日制' && OTHER_ARRANGEMENT.test(fee.item)) return 'voluntary';
  if (isMeal(fee, catalogue, date)) return 'meal';
  return fee.voluntary === false ? 'required' : 'voluntary';
}

function notPublished(category: Fee['category'], role: CostRole, unit: BillingUnit): CostItem {
  return {
    id: `${category}/${category}`,
    category,
    item: category,
    role,
    amount: NOT_GIVEN,
    unit,
    waived: null,
    waiverDocNo: null,
  };
}
