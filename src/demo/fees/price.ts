import type { BillingUnit, CapSubject, FeeAgeGroup, FeeCategory } from '../../domain/code-lists.ts';
import { isPublic, type DemoKindergarten } from '../kindergartens/kindergarten.ts';
import type { Random } from '../random.ts';

/** One price over a span of days, before it is written out. */
export interface Price {
  readonly category: FeeCategory;
  readonly item: string;
  readonly ageGroup: FeeAgeGroup;
  readonly from: string;
  /** Its last day; `undefined` where it holds until the next price of the same item and age. */
  readonly until: string | undefined;
  /** Yuan, or 不收取, or 待核实. */
  readonly amount: number | '不收取' | '待核实';
  readonly unit: BillingUnit;
  readonly basis: string;
  readonly voluntary: '是' | '否' | '不适用' | '';
}

/** The largest multiple of `step` that `value` reaches. */
export function floorTo(step: number, value: number): number {
  // What lies under a multiple by rounding alone counts as that multiple.
  return Math.floor(value / step + 1e-9) * step;
}

/** Where in a span of prices a kindergarten lies, from 0 to 1. */
export function withinSpan({ low, high }: Span, at: number): number {
  return low + (high - low) * Math.max(0, Math.min(1, at));
}

export interface Span {
  readonly low: number;
  readonly high: number;
}

/** Which line of the pricing matrix (发改价格〔2025〕1644号) it falls under; `undefined`: 市场调节价. */
export function capSubjectOf(kindergarten: DemoKindergarten): CapSubject | undefined {
  if (isPublic(kindergarten)) return '公办';
  if (kindergarten.archetype === 'private-inclusive') return '普惠性民办';
  return kindergarten.profitStatus === '营利性' ? undefined : '其他非营利性民办';
}

/** The number under which a kindergarten has filed a price of its own. */
export function filingNo(random: Random, year: string): string {
  return `示教费备〔${year}〕${String(random.whole(1, 180)).padStart(3, '0')}号`;
}
