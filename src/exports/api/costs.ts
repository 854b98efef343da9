import { AGE_GROUPS, FEE_CATEGORIES } from '../../domain/code-lists.ts';
import { type Reported, given, isUnderReview } from '../../domain/reported.ts';
import type { MonthlyCost } from '../../domain/monthly-cost.ts';
import type { CostItem, CostLineState, CostRole, CostStandard } from '../../domain/yearly-cost.ts';
import type { Profile } from '../../profile/index.ts';
import { billingUnit } from './price-list.ts';
import { absence, absenceOf } from './rows.ts';
import { type Of, amount, day, flag, list, named, nullable, oneOf, record, shaped, text } from './schema.ts';

const COST_ROLES = [
  'care',
  'boarding',
  'meal',
  'required',
  'voluntary',
] as const satisfies readonly CostRole[];

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

const LINE_STATES = [
  'counted',
  'partly',
  'missing',
  'not-charged',
  'not-chosen',
  'count-needed',
] as const satisfies readonly CostLineState[];

const beforeWaiver = flag('有减免、数额不知道：knownFen 是减免以前的。');

const monthlyFields = {
  totalFen: nullable(amount('合计；有一项不知道就没有合计。')),
  knownFen: amount('其中知道的部分。'),
  beforeWaiver,
};

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
      monthly: record(
        {
          ...monthlyFields,
          next: list(record({ from: day('从这一天起。'), ...monthlyFields }), '以后的变化。'),
        },
        '平常一个月的费用，按次收的不算。',
      ),
      yearly: record(
        {
          schoolYear: shaped('^\\d{4}-\\d{4}$', '学年。'),
          totalFen: nullable(amount('这一学年的合计，含伙食费，不含自愿项目；有一项不知道就没有合计。')),
          knownFen: amount('其中知道的部分。'),
          waivedFen: amount('其中减免的。'),
          beforeWaiver,
          lines: list(
            record({
              item: text('费用的 id；没有公布的项目也有 id。'),
              state: oneOf(LINE_STATES, '算进去了、部分月份没算、没有公布、不收取、没有选、没有说几次。'),
              netFen: nullable(amount('这一项一学年的钱；没有算进去的为 null。')),
            }),
            '逐项。',
          ),
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

function costOf({ ageGroup, finalYear, items, monthly, yearly }: Profile['costs'][number]): CostOfChild {
  const missing = items.filter(({ category }) => category === null);
  const held = missing.filter(({ standards }) => standards.some((one) => isUnderReview(one.amount)));
  return {
    ageGroup,
    finalYear,
    items: items.flatMap(costItem),
    missing: missing.map(({ role }) => role),
    underReview: held.map(({ role }) => role),
    monthly: {
      ...monthlyOf(monthly.value),
      next: monthly.next.map(({ from, value }) => ({ from, ...monthlyOf(value) })),
    },
    yearly: {
      schoolYear: yearly.year,
      totalFen: yearly.beforeWaiver ? null : yearly.total,
      knownFen: yearly.known,
      waivedFen: yearly.waived,
      beforeWaiver: yearly.beforeWaiver !== null,
      lines: yearly.lines.map(({ item: { id }, state, net }) => ({ item: id, state, netFen: net })),
    },
  };
}

function monthlyOf({ total, known, beforeWaiver: isBefore }: MonthlyCost) {
  return { totalFen: isBefore ? null : total, knownFen: known, beforeWaiver: isBefore !== null };
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
    absent: { amountFen: absenceOf(price), waivedFen: absenceOf(waived) },
    unit,
    waiverDocNo,
  };
}

function numberOf(value: Reported<number> | null): number | null {
  return value === null ? null : (given(value) ?? null);
}
