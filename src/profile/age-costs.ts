import { careFeeOn } from '../domain/care-fee.ts';
import type { Rules } from '../domain/bureau.ts';
import { AGE_GROUPS, type AgeGroup } from '../domain/code-lists.ts';
import { type CostChild, costItems } from '../domain/cost-items.ts';
import { type Dated, datedValue } from '../domain/dated.ts';
import { feesInForce } from '../domain/fee-in-force.ts';
import type { Fee } from '../domain/fee.ts';
import { isHeldInYear } from '../domain/held.ts';
import type { Kindergarten } from '../domain/kindergarten.ts';
import { withLazyParts } from '../domain/lazy-parts.ts';
import { type CareMonthly, type MonthlyCost, careMonthly, monthlyCost } from '../domain/monthly-cost.ts';
import { isGiven } from '../domain/reported.ts';
import { type IsoDate, type SchoolYear, schoolYearOf, schoolYearStart } from '../domain/school-date.ts';
import {
  type CostChoice,
  type CostItem,
  type YearlyCost,
  defaultChoice,
  yearlyCost,
} from '../domain/yearly-cost.ts';

/** What a child of one age group costs, with the bureau's assumptions, meals included and nothing voluntary. */
export interface AgeCost extends CostChild {
  /** For the reader's own choice: `yearlyCost(items, choice, assumptions, year)`. */
  readonly items: readonly CostItem[];
  /** The row of the care fee in force; undefined where none is. */
  readonly careFee: Fee | undefined;
  /** The care fee alone as it comes to a month, before and after the waiver; announced changes follow. */
  readonly care: Dated<CareMonthly>;
  readonly monthly: Dated<MonthlyCost>;
  /** Of the school year that the profile's day lies in. */
  readonly yearly: YearlyCost;
}

/** 大班 is in the year before school; of a mixed-age class some are, so it has two costs. */
export function ageCosts(
  kindergarten: Kindergarten,
  rules: Rules,
  day: IsoDate,
  ages: readonly AgeGroup[],
): readonly AgeCost[] {
  return ages.flatMap(childrenOf).map((child) => ageCost({ ...child, kindergarten, rules, day }));
}

function childrenOf(ageGroup: AgeGroup): readonly CostChild[] {
  if (ageGroup !== '混龄') return [{ ageGroup, finalYear: ageGroup === '大班' }];
  return [
    { ageGroup, finalYear: false },
    { ageGroup, finalYear: true },
  ];
}

/** What the costs of a child are worked out from. */
interface Ground extends CostChild {
  readonly kindergarten: Kindergarten;
  readonly rules: Rules;
  readonly day: IsoDate;
}

interface Parts extends Omit<AgeCost, keyof CostChild> {
  readonly year: SchoolYear;
  /** The days from which something else holds. */
  readonly turns: readonly IsoDate[];
}

/** Of most kindergartens nothing but the care fee of one age group is asked. */
const ageCost = withLazyParts<Ground, Parts>({
  year: ({ day }) => schoolYearOf(day),
  items: ({ kindergarten, rules, year, ageGroup, finalYear }) =>
    costItems(kindergarten, { ageGroup, finalYear }, rules, schoolYearStart(year)),
  turns: ({ items }) =>
    [...new Set(items.flatMap(({ standards }) => standards.map(({ from }) => from)))].sort(),
  careFee: ({ kindergarten, ageGroup, day }) => careFeeOn(kindergarten.fees, ageGroup, day),
  care: ({ items, rules, day, turns }) =>
    datedValue(day, turns, (on) => careMonthly(items, rules.site.costAssumptions, on)),
  monthly: (whole) =>
    datedValue(whole.day, whole.turns, (on) =>
      monthlyCost(whole.items, choiceOf(whole), whole.rules.site.costAssumptions, on),
    ),
  yearly: (whole) => yearlyCost(whole.items, choiceOf(whole), whole.rules.site.costAssumptions, whole.year),
});

function choiceOf({ kindergarten, rules }: Ground): CostChoice {
  return defaultChoice(rules.site.costAssumptions, kindergarten.serviceForm === '寄宿制');
}

/**
 * The age groups a kindergarten runs: those of its classes in the year, of its admissions for that year or a later one, and those
 * its care fees name; 托班 too where it says that it admits it. 小班, 中班 and 大班 where nothing is published, and where a class of the year is
 * held back, of which nobody knows the age.
 */
export function ageGroupsOf(kindergarten: Kindergarten, year: SchoolYear, day: IsoDate): readonly AgeGroup[] {
  const run = new Set<AgeGroup>(isHeldInYear(kindergarten, 'classes', year) ? DEFAULT_AGES : []);
  for (const row of kindergarten.classes) if (row.schoolYear === year) run.add(row.ageGroup);
  for (const plan of kindergarten.enrolment) if (plan.schoolYear >= year) run.add(plan.ageGroup);
  for (const fee of feesInForce(kindergarten.fees, day)) {
    if (fee.category !== '保育教育费' && fee.category !== '保育费') continue;
    if (fee.ageGroup !== '全部') run.add(fee.ageGroup);
    else if (fee.category === '保育费') run.add('托班');
  }
  if (isGiven(kindergarten.nursery) && kindergarten.nursery) run.add('托班');
  const groups = run.size === 0 ? DEFAULT_AGES : AGE_GROUPS.filter((age) => run.has(age));
  return groups.length === 1 && groups[0] === '托班' && kindergarten.classes.length === 0
    ? [...groups, ...DEFAULT_AGES]
    : groups;
}

const DEFAULT_AGES: readonly AgeGroup[] = ['小班', '中班', '大班'];
