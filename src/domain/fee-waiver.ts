import { convertUnit } from './billing-unit.ts';
import type { BillingUnit } from './code-lists.ts';
import type { Computed } from './computed.ts';
import type { District, DistrictTree } from './district.ts';
import type { StandardFacts } from './fee-cap.ts';
import type { Fee, FeeWaiver } from './fee.ts';
import { natureOn } from './inclusive.ts';
import { standardInForce, standardSubject } from './local-standard.ts';
import { type Fen, fen, subtractFen } from './money.ts';
import { type Absent, NOT_GIVEN, UNDER_REVIEW, isAbsent } from './reported.ts';
import { type IsoDate, isoDate } from './school-date.ts';
import type { CostAssumptions } from './site.ts';

/** What of a bureau is needed to find a waiver; a `Bureau`, or its tables put together. */
export interface WaiverRules {
  readonly districts: DistrictTree;
  readonly feeWaivers: readonly FeeWaiver[];
  readonly site: { readonly costAssumptions: CostAssumptions };
}

/** 标准 − 减免 = 实缴, each in the fee's own billing unit. */
export interface Waived {
  readonly standard: Fen;
  readonly waived: Fen;
  readonly net: Fen;
  readonly unit: BillingUnit;
  /** The waiver row, with its document number. */
  readonly waiver: FeeWaiver;
  readonly district: District;
  readonly exactLevel: boolean;
  readonly converted: boolean;
}

/**
 * `not-final-year`: only the year before school is waived. `other-category`: only 保育教育费 is; meals and boarding never.
 * `no-amount`: the fee is not given. `not-charged`: there is nothing to waive. `not-published`: no district upwards
 * publishes a waiver in force; 国办发〔2025〕27号 waives everywhere, so this never means that nothing is waived (`before-policy`: before it did). `under-review`: it hangs on a
 * rating that is being checked. `unit`: one of the two is per 次.
 */
export type NoWaiverReason =
  | 'not-final-year'
  | 'other-category'
  | 'no-amount'
  | 'not-charged'
  | 'before-policy'
  | 'not-published'
  | 'under-review'
  | 'unit';

/** What stands for a waiver that is due and not known; undefined where none is due. */
export function unknownWaiver(reason: NoWaiverReason): Absent | undefined {
  if (reason === 'not-published') return NOT_GIVEN;
  return reason === 'under-review' ? UNDER_REVIEW : undefined;
}

/** 2025年秋季学期起: the first day from which the year before school is waived. 国办发〔2025〕27号. */
const WAIVED_SINCE = isoDate('2025-09-01');

type WaivableFee = Pick<Fee, 'category' | 'amount' | 'unit'>;

/**
 * The waiver of 保育教育费 for a child in the year before school (of a 大班, or of a mixed-age class and starting school next):
 * 国办发〔2025〕27号. 全免 waives the whole standard; an amount waives at most itself, and what a private kindergarten charges above
 * it stays to be paid. Nearest district upwards, exact level of the rating in force before 全部.
 */
export function waiverFor(
  fee: WaivableFee,
  finalYear: boolean,
  kindergarten: StandardFacts,
  { districts, feeWaivers, site }: WaiverRules,
  date: IsoDate,
): Computed<Waived, NoWaiverReason> {
  if (fee.category !== '保育教育费') return { reason: 'other-category' };
  if (!finalYear) return { reason: 'not-final-year' };
  if (isAbsent(fee.amount)) {
    return { reason: fee.amount.absent === 'not-charged' ? 'not-charged' : 'no-amount' };
  }
  const nature = natureOn(kindergarten, date);
  const waivers = feeWaivers.filter((waiver) => waiver.subject === nature);
  const found = standardInForce(waivers, standardSubject(kindergarten, districts, date), date);
  if (isAbsent(found)) return { reason: 'under-review' };
  if (!found) return { reason: date < WAIVED_SINCE ? 'before-policy' : 'not-published' };
  const level = waiverLevel(fee.amount, fee.unit, found.standard, site.costAssumptions);
  if (level === null) return { reason: 'unit' };
  const waived = fen(Math.min(level, fee.amount));
  return {
    standard: fee.amount,
    waived,
    net: subtractFen(fee.amount, waived),
    unit: fee.unit,
    waiver: found.standard,
    district: found.district,
    exactLevel: found.exactLevel,
    converted: found.standard.amount !== '全免' && found.standard.unit !== fee.unit,
  };
}

function waiverLevel(
  standard: Fen,
  unit: BillingUnit,
  waiver: FeeWaiver,
  assumptions: CostAssumptions,
): Fen | null {
  if (waiver.amount === '全免') return standard;
  return convertUnit(waiver.amount, waiver.unit, unit, assumptions);
}
