import { BILLING_UNITS, FEE_AGE_GROUPS, FEE_CATEGORIES } from '../../domain/code-lists.ts';
import { given } from '../../domain/reported.ts';
import type { FeeLine, Profile } from '../../profile/index.ts';
import { absence, absenceOf } from './rows.ts';
import { type Of, amount, day, decimal, flag, list, named, nullable, oneOf, record, text } from './schema.ts';

export const billingUnit = oneOf(BILLING_UNITS, '按什么计费；金额本身以分为单位。');

const cap = named(
  'GuidePrice',
  record(
    {
      benchmarkFen: amount('基准标准，按本项目的计费单位。'),
      floatUp: decimal('可上浮的百分比。'),
      maximumFen: amount('最高标准 = 基准 ×（1 + 上浮幅度）。'),
      docNo: text('文号。'),
      effectiveFrom: day('执行日期。'),
    },
    '约束这一项的政府指导价。',
  ),
);

const PRICING = ['政府指导价', '市场调节价'] as const;
const NO_CAP = ['market-price', 'no-cap', 'unit', 'under-review'] as const;

/** One line of the price list: 标准 − 减免 = 实缴. */
export const priceLineSchema = named(
  'PriceLine',
  record(
    {
      category: oneOf(FEE_CATEGORIES, '收费类别。'),
      item: text('收费项目。'),
      ageGroups: list(oneOf(FEE_AGE_GROUPS, '年龄段。'), '适用的年龄段。'),
      finalYear: flag('是不是学前一年（大班，或混龄班里明年上小学的）的标准。'),
      effectiveFrom: day('执行日期。'),
      unit: billingUnit,
      amountFen: nullable(amount('标准，减免以前。')),
      waivedFen: nullable(amount('减免；没有减免为 null。')),
      netFen: nullable(amount('实缴 = 标准 − 减免。')),
      netMonthlyFen: nullable(amount('实缴折成每月；按次收的、没有值的为 null。')),
      absent: record({
        amountFen: nullable(absence),
        netFen: nullable(absence),
      }),
      pricing: oneOf(PRICING, '定价方式。'),
      cap: nullable(cap),
      noCap: nullable(oneOf(NO_CAP, '没有指导价可比的原因：市场调节价、没有规定、单位不同、待核实。')),
      excessFen: nullable(amount('高出最高标准多少；不高出为 null。')),
      basis: nullable(text('收费依据：文号或备案号。')),
      waiverDocNo: nullable(text('减免的文号。')),
    },
    '这一天执行的一项收费。',
  ),
);

export type PriceLine = Of<typeof priceLineSchema>;

export function priceLines({ feeLines }: Profile): readonly PriceLine[] {
  return feeLines.map(priceLine);
}

function priceLine({
  fee,
  ageGroups,
  finalYear,
  pricing,
  waiver,
  net,
  netMonthly,
  cap: bound,
  excess,
}: FeeLine): PriceLine {
  const { category, item, effectiveFrom, unit } = fee;
  const isWaived = !('reason' in waiver);
  return {
    category,
    item,
    ageGroups,
    finalYear,
    effectiveFrom,
    unit,
    amountFen: given(fee.amount) ?? null,
    waivedFen: isWaived ? waiver.waived : null,
    netFen: given(net) ?? null,
    netMonthlyFen: netMonthly,
    absent: { amountFen: absenceOf(fee.amount), netFen: absenceOf(net) },
    pricing,
    cap:
      'reason' in bound
        ? null
        : {
            benchmarkFen: bound.benchmark,
            floatUp: bound.cap.floatUp,
            maximumFen: bound.maximum,
            docNo: bound.cap.docNo,
            effectiveFrom: bound.cap.effectiveFrom,
          },
    noCap: 'reason' in bound ? bound.reason : null,
    excessFen: excess,
    basis: given(fee.basis) ?? null,
    waiverDocNo: isWaived ? waiver.waiver.docNo : null,
  };
}
