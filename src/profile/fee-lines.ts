import { monthlyAmount } from '../domain/billing-unit.ts';
import { sourceOf } from './source.ts';
import type { Exemption, Rules } from '../domain/bureau.ts';
import { type AgeGroup, FEE_AGE_GROUPS, FEE_CATEGORIES, type FeeAgeGroup } from '../domain/code-lists.ts';
import type { Computed } from '../domain/computed.ts';
import { type CapInForce, type NoCapReason, capFor, excessOverCap } from '../domain/fee-cap.ts';
import { appliesToAge, feePhase, feesInForce } from '../domain/fee-in-force.ts';
import { type PricingMode, pricingMode } from '../domain/fee-pricing.ts';
import { type NoWaiverReason, type Waived, unknownWaiver, waiverFor } from '../domain/fee-waiver.ts';
import type { Fee } from '../domain/fee.ts';
import { groupBy } from '../domain/grouping.ts';
import { feeSubjectOn } from '../domain/inclusive.ts';
import type { Kindergarten } from '../domain/kindergarten.ts';
import { isMeal } from '../domain/meal.ts';
import type { Fen } from '../domain/money.ts';
import { type Reported, isAbsent, isGiven } from '../domain/reported.ts';
import type { IsoDate } from '../domain/school-date.ts';

/**
 * One line of a kindergarten's price list: 项目 · 年龄段 · 标准 − 减免 = 实缴. A 保育教育费 for several ages makes two lines where the year
 * before school is waived.
 */
export interface FeeLine {
  readonly fee: Fee;
  /** The ages the line is for: the fee's own, or those of them that pay alike. */
  readonly ageGroups: readonly FeeAgeGroup[];
  /** Whether the line is what children in the year before school pay (大班; of 混龄 those who start school next). */
  readonly finalYear: boolean;
  readonly pricing: PricingMode;
  readonly meal: boolean;
  readonly waiver: Computed<Waived, NoWaiverReason>;
  /** 实缴, in the fee's unit: standard less waiver. Absent as the standard is. */
  readonly net: Reported<Fen>;
  /** The net as it comes to a month; null per 次 and where it is absent. */
  readonly netMonthly: Fen | null;
  readonly cap: Computed<CapInForce, NoCapReason>;
  /** By how much the standard is over the cap; null where it is not. */
  readonly excess: Fen | null;
  /** The approval that the excess rests on; undefined where there is none. */
  readonly approval: Exemption | undefined;
  /** The row that replaces this one: 将于 … 起执行. */
  readonly next: Fee | undefined;
}

/** The lines in force on a day, in the order of the categories, each item together. */
export function feeLines(
  kindergarten: Kindergarten,
  rules: Rules,
  day: IsoDate,
  ages: readonly AgeGroup[],
): readonly FeeLine[] {
  return feesInForce(kindergarten.fees, day)
    .toSorted(byCategory)
    .flatMap((fee) => {
      const base = lineBase(fee, kindergarten, rules, day);
      return splitByWaiver(fee, kindergarten, rules, day, ages).map(({ waiver, ...part }) => {
        const net = netOf(fee, waiver);
        const netMonthly = isAbsent(net) ? null : monthlyAmount(net, fee.unit, rules.site.costAssumptions);
        return { ...base, ...part, waiver, net, netMonthly };
      });
    });
}

/** 标准 − 减免; missing where the waiver that lowers it is not known. */
function netOf(fee: Fee, waiver: FeeLine['waiver']): Reported<Fen> {
  if (!('reason' in waiver)) return waiver.net;
  return isGiven(fee.amount) ? (unknownWaiver(waiver.reason) ?? fee.amount) : fee.amount;
}

type Part = Pick<FeeLine, 'ageGroups' | 'finalYear' | 'waiver'>;

function lineBase(fee: Fee, kindergarten: Kindergarten, rules: Rules, day: IsoDate) {
  const cap = capFor(fee, kindergarten, rules, day);
  return {
    fee,
    pricing: pricingMode(feeSubjectOn(kindergarten, day), fee.category),
    meal: isMeal(fee, rules.feeCatalogue, day),
    cap,
    excess: 'reason' in cap ? null : excessOverCap(fee, cap),
    approval: approvalOf(fee, rules.exemptions, day),
    next: kindergarten.fees.find((other) => isSameItem(other, fee) && feePhase(other, day) === 'upcoming'),
  };
}

/** The approval of a standard over its cap that holds on a day. */
function approvalOf(fee: Fee, exemptions: readonly Exemption[], day: IsoDate): Exemption | undefined {
  if (exemptions.length === 0) return undefined;
  const key = sourceOf('fees', fee).key.join('|');
  return exemptions.find((one) => one.rule === 'fee-over-cap' && one.key === key && one.validUntil >= day);
}

function splitByWaiver(
  fee: Fee,
  kindergarten: Kindergarten,
  rules: Rules,
  day: IsoDate,
  ages: readonly AgeGroup[],
): readonly Part[] {
  const whole = waiverFor(fee, false, kindergarten, rules, day);
  const plain: Part = { ageGroups: [fee.ageGroup], finalYear: false, waiver: whole };
  const waiver = waiverFor(fee, true, kindergarten, rules, day);
  const covered = ages.filter((age) => appliesToAge(fee, age));
  const final = covered.filter((age) => age === '大班' || age === '混龄');
  const isWaived = !('reason' in waiver) || unknownWaiver(waiver.reason) !== undefined;
  if (!isWaived || final.length === 0) return [plain];
  const others = covered.filter((age) => age !== '大班');
  const finalYear: Part = { ageGroups: final, finalYear: true, waiver };
  return others.length === 0 ? [finalYear] : [{ ...plain, ageGroups: others }, finalYear];
}

/** Whether two rows are standards of the same item for the same age. */
function isSameItem(one: Fee, other: Fee): boolean {
  return (
    one.category === other.category &&
    one.item === other.item &&
    (one.ageGroup === other.ageGroup || one.ageGroup === '全部' || other.ageGroup === '全部')
  );
}

/** The standards of one item and age, oldest first: a stepped line. */
export interface FeeHistory {
  readonly category: Fee['category'];
  readonly item: string;
  readonly ageGroup: FeeAgeGroup;
  readonly standards: readonly Fee[];
}

/** The history of every item and age that has more than one standard, future ones included. */
export function feeHistories(kindergarten: Pick<Kindergarten, 'fees'>): readonly FeeHistory[] {
  const histories = groupBy(
    kindergarten.fees,
    ({ category, item, ageGroup }) => `${category}/${item}/${ageGroup}`,
  );
  return [...histories.values()].flatMap((standards) => {
    const sorted = standards.toSorted((a, b) => (a.effectiveFrom < b.effectiveFrom ? -1 : 1));
    const [first] = sorted;
    if (!first || sorted.length < 2) return [];
    return [{ category: first.category, item: first.item, ageGroup: first.ageGroup, standards: sorted }];
  });
}

/** In the order of categories, then items as written, then ages. */
export function byCategory(one: Fee, other: Fee): number {
  return (
    FEE_CATEGORIES.indexOf(one.category) - FEE_CATEGORIES.indexOf(other.category) ||
    (one.item === other.item ? 0 : one.item < other.item ? -1 : 1) ||
    FEE_AGE_GROUPS.indexOf(one.ageGroup) - FEE_AGE_GROUPS.indexOf(other.ageGroup)
  );
}
