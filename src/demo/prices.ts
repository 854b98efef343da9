import type { BillingUnit, CapSubject, FeeAgeGroup, FeeCategory } from '../domain/code-lists.ts';
import { isPublic, type DemoKindergarten } from './kindergartens/kindergarten.ts';

/** One price over a span of days, before it is written out. */
export interface Price {
  readonly category: FeeCategory;
  readonly item: string;
  readonly ageGroup: FeeAgeGroup;
  readonly from: string;
  readonly until: string | undefined;
  /** Yuan, or 不收取, or 待核实. */
  readonly amount: number | '不收取' | '待核实';
  readonly unit: BillingUnit;
  readonly basis: string;
  readonly voluntary: '是' | '否' | '不适用' | '';
}

export function floorTo(step: number, value: number): number {
  return Math.floor(value / step + 1e-9) * step;
}

/** Which line of the pricing matrix (发改价格〔2025〕1644号) it falls under; `undefined`: 市场调节价. */
export function capSubjectOf(kindergarten: DemoKindergarten): CapSubject | undefined {
  if (isPublic(kindergarten)) return '公办';
  if (kindergarten.archetype === 'private-inclusive') return '普惠性民办';
  return kindergarten.profitStatus === '营利性' ? undefined : '其他非营利性民办';
}
