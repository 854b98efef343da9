import { convertUnit } from './billing-unit.ts';
import { type AgeGroup, type FeeAgeGroup, PRESCHOOL_AGE_GROUPS } from './code-lists.ts';
import type { Computed } from './computed.ts';
import type { District, DistrictTree } from './district.ts';
import { pricingMode } from './fee-pricing.ts';
import type { Fee, FeeCap } from './fee.ts';
import { groupBy } from './grouping.ts';
import { feeSubjectOn } from './inclusive.ts';
import type { Kindergarten } from './kindergarten.ts';
import { standardInForce, standardSubject } from './local-standard.ts';
import { type Fen, subtractFen, timesFen } from './money.ts';
import { isAbsent } from './reported.ts';
import type { IsoDate } from './school-date.ts';
import type { CostAssumptions } from './site.ts';

/** What of a kindergarten decides which standards apply to it; a `Kindergarten`, or its rows put together. */
export type StandardFacts = Pick<
  Kindergarten,
  'district' | 'nature' | 'profitStatus' | 'history' | 'recognitions' | 'assessments'
> &
  Partial<Pick<Kindergarten, 'held'>>;

/** What of a bureau is needed to find a cap; a `Bureau`, or its tables put together. */
export interface CapRules {
  readonly districts: DistrictTree;
  readonly feeCaps: readonly FeeCap[];
  readonly site: { readonly costAssumptions: CostAssumptions };
}

/** The guide price that binds a fee. Amounts are in the fee's own billing unit. */
export interface CapInForce {
  readonly cap: FeeCap;
  readonly district: District;
  readonly exactLevel: boolean;
  readonly benchmark: Fen;
  /** 最高价 = 基准 × (1 + 上浮幅度). */
  readonly maximum: Fen;
  /** Whether the cap's unit was another one and was converted by the cost assumptions. */
  readonly converted: boolean;
}

/**
 * `market-price`: 市场调节价 (发改价格〔2025〕1644号): every fee of 营利性民办, and 服务性收费 and 代收费 of all. `no-cap`: no district upwards has a guide price for
 * it. `unit`: one of the two is per 次, so they cannot be compared. `under-review`: nobody knows whether it is 普惠, or
 * which rating it holds, and so which one binds it.
 */
export type NoCapReason = 'market-price' | 'no-cap' | 'unit' | 'under-review';

type CappedFee = Pick<Fee, 'category' | 'ageGroup' | 'unit'>;

/**
 * The guide price in force for a fee on a day. Nearest district upwards, exact level of the rating in force before 全部, exact age
 * group before 全部. A fee for 全部 is bound by the lowest of the prices of 小班, 中班 and 大班 (保育费: of 托班).
 */
export function capFor(
  fee: CappedFee,
  kindergarten: StandardFacts,
  { districts, feeCaps, site }: CapRules,
  date: IsoDate,
): Computed<CapInForce, NoCapReason> {
  const subject = feeSubjectOn(kindergarten, date);
  if (subject === '营利性民办') return { reason: 'market-price' };
  if (isAbsent(subject)) {
    return { reason: pricingMode(subject, fee.category) === '市场调节价' ? 'market-price' : 'under-review' };
  }
  const caps = capsFor(feeCaps).get(`${subject}|${fee.category}`) ?? [];
  if (caps.length === 0) {
    return { reason: pricingMode(subject, fee.category) === '市场调节价' ? 'market-price' : 'no-cap' };
  }
  const place = standardSubject(kindergarten, districts, date);
  let lowest: CapInForce | undefined;
  let unlike = false;
  for (const age of agesOf(fee)) {
    const covering = caps.filter((cap) => cap.ageGroup === '全部' || cap.ageGroup === age);
    const found = standardInForce(covering, place, date, (cap) => cap.ageGroup === age);
    if (!found) continue;
    if (isAbsent(found)) return { reason: 'under-review' };
    const cap = inUnitOf(fee, found.standard, site.costAssumptions);
    if (!cap) unlike = true;
    else if (!lowest || cap.maximum < lowest.maximum) {
      lowest = { ...cap, cap: found.standard, district: found.district, exactLevel: found.exactLevel };
    }
  }
  return lowest ?? { reason: unlike ? 'unit' : 'no-cap' };
}

const grouped = new WeakMap<readonly FeeCap[], ReadonlyMap<string, readonly FeeCap[]>>();

/** The guide prices by whom and what they bind; sorted once, every fee of a bureau asks. */
function capsFor(feeCaps: readonly FeeCap[]): ReadonlyMap<string, readonly FeeCap[]> {
  const known = grouped.get(feeCaps);
  if (known) return known;
  const groups = groupBy(feeCaps, ({ subject, category }) => `${subject}|${category}`);
  grouped.set(feeCaps, groups);
  return groups;
}

/** By how much a fee is over its cap; `null` where it is within, not given or not charged. */
export function excessOverCap(fee: Pick<Fee, 'amount'>, cap: Pick<CapInForce, 'maximum'>): Fen | null {
  if (isAbsent(fee.amount) || fee.amount <= cap.maximum) return null;
  return subtractFen(fee.amount, cap.maximum);
}

function agesOf({ category, ageGroup }: CappedFee): readonly FeeAgeGroup[] {
  if (ageGroup !== '全部') return [ageGroup];
  return category === '保育费' ? NURSERY : PRESCHOOL_AGE_GROUPS;
}

const NURSERY: readonly AgeGroup[] = ['托班'];

function inUnitOf(
  fee: CappedFee,
  cap: FeeCap,
  assumptions: CostAssumptions,
): Pick<CapInForce, 'benchmark' | 'maximum' | 'converted'> | null {
  const benchmark = convertUnit(cap.benchmark, cap.unit, fee.unit, assumptions);
  const highest = timesFen(cap.benchmark, (100 + cap.floatUp) / 100);
  const maximum = convertUnit(highest, cap.unit, fee.unit, assumptions);
  if (benchmark === null || maximum === null) return null;
  return { benchmark, maximum, converted: cap.unit !== fee.unit };
}
