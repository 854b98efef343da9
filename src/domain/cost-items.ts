import type { AgeGroup } from './code-lists.ts';
import { careCategory, careFeeAmong, isOtherArrangement } from './care-fee.ts';
import { feesForAge } from './fee-in-force.ts';
import { type WaiverRules, unknownWaiver, waiverFor } from './fee-waiver.ts';
import type { CatalogueItem, Fee } from './fee.ts';
import { isPriceHeld } from './held.ts';
import type { Kindergarten } from './kindergarten.ts';
import { isMeal, servesMeals } from './meal.ts';
import { UNDER_REVIEW, isAbsent } from './reported.ts';
import { isSameValue } from './same-value.ts';
import type { IsoDate } from './school-date.ts';
import { costTurns } from './turning-days.ts';
import { type CostItem, type CostRole, type CostStandard, isLasting } from './yearly-cost.ts';

/** What of a bureau is needed to list a child's costs. */
export interface CostRules extends WaiverRules {
  readonly feeCatalogue: readonly CatalogueItem[];
}

/** The child: its age group (混龄 for a mixed-age class), and whether it is in the year before school. */
export interface CostChild {
  readonly ageGroup: AgeGroup;
  readonly finalYear: boolean;
}

/**
 * The items of one child's costs, each with its standards and waivers from `from` on, announced ones included: the care fee first,
 * then boarding, meals, what is not voluntary, and the voluntary items. A care fee that is not published at all, and meals that a
 * kindergarten serves without a published price, are listed without a standard, so that no sum leaves them out unseen; where a price is held
 * back until it is checked, as 待核实.
 */
export function costItems(
  kindergarten: Kindergarten,
  child: CostChild,
  rules: CostRules,
  from: IsoDate,
): readonly CostItem[] {
  const items = new Map<string, CostItem & { readonly standards: CostStandard[] }>();
  const place = (item: Omit<CostItem, 'standards'>, standard: CostStandard): void => {
    const known = items.get(item.id);
    if (!known) items.set(item.id, { ...item, standards: [standard] });
    else if (!isSameStandard(known.standards[known.standards.length - 1], standard))
      known.standards.push(standard);
  };
  // Only the year before school is waived: for the others no waiver can turn anything.
  const waivers = child.finalYear ? rules.feeWaivers : [];
  for (const day of [from, ...costTurns(kindergarten, waivers, from)]) {
    const priced = pricedItems(kindergarten, child, rules, day);
    for (const { item, standard } of priced) place(item, standard);
    const present = new Set(priced.map(({ item }) => item.id));
    for (const item of items.values()) {
      if (!present.has(item.id)) place(item, isLasting(item) ? unknown(kindergarten, day) : notInForce(day));
    }
  }
  const all = [...items.values(), ...unpublished(kindergarten, child, [...items.values()], from)];
  return all.sort((a, b) => ORDER[a.role] - ORDER[b.role]);
}

interface Priced {
  readonly item: Omit<CostItem, 'standards'>;
  readonly standard: CostStandard;
}

/** What is in force on a day. */
function pricedItems(
  kindergarten: Kindergarten,
  child: CostChild,
  rules: CostRules,
  day: IsoDate,
): readonly Priced[] {
  const fees = feesForAge(kindergarten.fees, child.ageGroup, day).filter(
    (fee) => !isAbsent(fee.amount) || fee.amount.absent !== 'not-applicable',
  );
  const care = careFeeAmong(fees, child.ageGroup);
  return fees.map((fee) => ({
    item: {
      id: fee === care ? CARE : `${fee.category}/${fee.item}`,
      category: fee.category,
      item: fee.item,
      role: roleOf(fee, fee === care, kindergarten, rules.feeCatalogue, day),
      voluntary: fee.voluntary === true,
    },
    standard: {
      from: day,
      amount: fee.amount,
      unit: fee.unit,
      ...waivedOf(fee, child, kindergarten, rules, day),
    },
  }));
}

function waivedOf(
  fee: Fee,
  { finalYear }: CostChild,
  kindergarten: Kindergarten,
  rules: CostRules,
  day: IsoDate,
): Pick<CostStandard, 'waived' | 'waiverDocNo'> {
  const waiver = waiverFor(fee, finalYear, kindergarten, rules, day);
  if (!('reason' in waiver)) return { waived: waiver.waived, waiverDocNo: waiver.waiver.docNo };
  return { waived: unknownWaiver(waiver.reason) ?? null, waiverDocNo: null };
}

/** The care fee and the meals that belong in every sum and have no row at all; where they have, whatever else is being checked. */
function unpublished(
  kindergarten: Kindergarten,
  { ageGroup }: CostChild,
  items: readonly CostItem[],
  from: IsoDate,
): readonly CostItem[] {
  const without = (id: string, item: string, role: CostRole): CostItem => ({
    id,
    category: null,
    item,
    role,
    voluntary: false,
    standards: [unknown(kindergarten, from)],
  });
  const has = (role: CostRole) => items.some((item) => item.role === role);
  const lacking = [
    ...(has('care') ? [] : [without(CARE, careCategory(ageGroup), 'care')]),
    ...(has('meal') || !servesMeals(kindergarten) ? [] : [without('meal', '伙食费', 'meal')]),
  ];
  if (lacking.length > 0 || !isPriceHeld(kindergarten, from)) return lacking;
  return [without('held', '其他收费', 'required')];
}

const CARE = 'care';

/** What stands for the price of an item that lasts, on a day without one. */
function unknown(kindergarten: Kindergarten, from: IsoDate): CostStandard {
  const none = notInForce(from);
  return isPriceHeld(kindergarten, from) ? { ...none, amount: UNDER_REVIEW } : none;
}

function notInForce(from: IsoDate): CostStandard {
  return { from, amount: null, unit: '元/生·月', waived: null, waiverDocNo: null };
}

function isSameStandard(one: CostStandard | undefined, other: CostStandard): boolean {
  return one !== undefined && isSameValue({ ...one, from: other.from }, other);
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
  if (serviceForm !== '半日制' && isOtherArrangement(fee.item)) return 'voluntary';
  if (isMeal(fee, catalogue, date)) return 'meal';
  return fee.voluntary === false ? 'required' : 'voluntary';
}
