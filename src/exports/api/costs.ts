import { AGE_GROUPS, BILLING_UNITS, FEE_AGE_GROUPS, FEE_CATEGORIES } from '../../domain/code-lists.ts';
import { type Reported, given, isAbsent, isUnderReview } from '../../domain/reported.ts';
import type { CostItem, CostRole, CostStandard } from '../../domain/yearly-cost.ts';
import type { FeeLine, Profile } from '../../profile/index.ts';
import { absence } from './rows.ts';
import {
  type Of,
  amount,
  day,
  decimal,
  flag,
  list,
  named,
  nullable,
  oneOf,
  record,
  shaped,
  text,
} from './schema.ts';

const COST_ROLES = [
  'care',
  'boarding',
  'meal',
  'required',
  'voluntary',
] as const satisfies readonly CostRole[];

const billingUnit = oneOf(BILLING_UNITS, '按什么计费；金额本身以分为单位。');

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
    absent: { amountFen: reasonOf(fee.amount), netFen: reasonOf(net) },
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

function reasonOf(value: Reported<unknown>) {
  return isAbsent(value) ? value.absent : null;
}

const standardSchema = record(
  {
    from: day('从这一天起。'),
    amountFen: nullable(amount('标准；这时没有在执行的标准为 null，absent 里也没有原因。')),
    waivedFen: nullable(amount('减免；没有减免为 null。')),
    absent: record({ amountFen: nullable(absence), waivedFen: nullable(absence) }),
    unit: billingUnit,
    waiverDocNo: nullable(text('减免的文号。')),
  },
  '一项费用从某一天起的标准。',
);

const costItemSchema = named(
  'CostItem',
  record(
    {
      id: text('一所园内各不相同。'),
      category: oneOf(FEE_CATEGORIES, '收费类别。'),
      item: text('收费项目。'),
      role: oneOf(COST_ROLES, '保教费、住宿费、伙食费、必交的、自愿的。'),
      voluntary: flag('自愿。'),
      standards: list(standardSchema, '按日期先后，已经公布的以后的标准也在内。'),
    },
    '一个孩子的一项费用。',
  ),
);

/** What a child costs: the items, and the sum of the school year. */
export const costSchema = named(
  'CostOfChild',
  record(
    {
      ageGroup: oneOf(AGE_GROUPS, '年龄段。'),
      finalYear: flag('是不是学前一年。'),
      items: list(costItemSchema, '公布了的项目。'),
      missing: list(oneOf(COST_ROLES, '项目。'), '该算进去、没有公布的。'),
      underReview: list(oneOf(COST_ROLES, '项目。'), '其中正在核实的。'),
      yearly: record(
        {
          schoolYear: shaped('^\\d{4}-\\d{4}$', '学年。'),
          totalFen: nullable(amount('这一学年的合计，含伙食费，不含自愿项目；有一项不知道就没有合计。')),
          knownFen: amount('其中知道的部分。'),
          waivedFen: amount('其中减免的。'),
          beforeWaiver: flag('有减免、数额不知道：knownFen 是减免以前的。'),
        },
        '一学年的费用。',
      ),
    },
    '一个年龄段的孩子要交多少钱。',
  ),
);

export type CostOfChild = Of<typeof costSchema>;

/** The costs of each child; none at a closed kindergarten, where nobody pays any more. */
export function costsOf({ kindergarten, costs }: Profile): readonly CostOfChild[] {
  return kindergarten.status === '停办' ? [] : costs.map(costOf);
}

function costOf({ ageGroup, finalYear, items, yearly }: Profile['costs'][number]): CostOfChild {
  const missing = items.filter(({ category }) => category === null);
  const held = missing.filter(({ standards }) => standards.some((one) => isUnderReview(one.amount)));
  return {
    ageGroup,
    finalYear,
    items: items.flatMap(costItem),
    missing: missing.map(({ role }) => role),
    underReview: held.map(({ role }) => role),
    yearly: {
      schoolYear: yearly.year,
      totalFen: yearly.beforeWaiver ? null : yearly.total,
      knownFen: yearly.known,
      waivedFen: yearly.waived,
      beforeWaiver: yearly.beforeWaiver !== null,
    },
  };
}

function costItem({ id, category, item, role, voluntary, standards }: CostItem) {
  return category === null
    ? []
    : [{ id, category, item, role, voluntary, standards: standards.map(standard) }];
}

function standard({ from, amount: price, unit, waived, waiverDocNo }: CostStandard) {
  return {
    from,
    amountFen: numberOf(price),
    waivedFen: numberOf(waived),
    absent: { amountFen: reasonOf(price), waivedFen: reasonOf(waived) },
    unit,
    waiverDocNo,
  };
}

function numberOf(value: Reported<number> | null): number | null {
  return value === null ? null : (given(value) ?? null);
}
