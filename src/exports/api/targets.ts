import type { Bureau } from '../../domain/bureau.ts';
import { COMPARISONS, METRIC_IDS } from '../../domain/code-lists.ts';
import type { PlanTarget } from '../../domain/plan.ts';
import { given, isGiven } from '../../domain/reported.ts';
import type { Indicator } from '../../indicators/indicator.ts';
import { type TargetState, type TargetValue, targetStatus } from '../../indicators/target-status.ts';
import { districtCode } from './kindergarten-file.ts';
import { type Of, day, decimal, flag, named, nullable, oneOf, record, text } from './schema.ts';

const TARGET_STATES = [
  'met',
  'met-late',
  'not-met',
  'ahead',
  'behind',
  'on-way',
  'kept',
  'broken',
  'done',
  'done-late',
  'under-way',
  'not-started',
  'ongoing',
  'due-open',
  'value-missing',
  'verbatim',
  'due-no-data',
  'no-data',
  'under-review',
] as const satisfies readonly TargetState[];

const targetValue = nullable(
  record({
    value: decimal('值。'),
    countedOn: day('统计日期。'),
    from: oneOf(['computed', 'reported'], '由本站从各行算出，还是别处公布的。'),
  }),
);

/** Where a target stands. */
export const targetStatusSchema = named(
  'TargetStatus',
  record(
    {
      code: text('目标编号；目标的原文在 plans.json 的 targets 里。'),
      plan: text('方案编号。'),
      metric: nullable(oneOf(METRIC_IDS, '指标；不按指标衡量的为 null。')),
      district: nullable(districtCode),
      comparison: oneOf(COMPARISONS, '怎样比较。'),
      unit: nullable(text('goal 和各个值的单位。')),
      goal: nullable(decimal('目标值；方案没有写数字的为 null。')),
      dueOn: nullable(day('期限；没有写日期的为 null。')),
      due: flag('期限过了没有。'),
      state: oneOf(TARGET_STATES, '进展，含义见文档。'),
      decided: targetValue,
      current: targetValue,
      expected: nullable(decimal('按起点和目标之间的直线，这时该到多少；没有起点的为 null。')),
    },
    '一个目标的进展。',
  ),
);

export type ApiTarget = Of<typeof targetStatusSchema>;

export function apiTarget(bureau: Bureau, target: PlanTarget): ApiTarget {
  const { indicator, area, state, decided, current, expected, due } = targetStatus(bureau, target);
  const scaled = scaleOf(indicator);
  const goal = given(target.value);
  return {
    code: target.code,
    plan: target.plan,
    metric: indicator?.id ?? null,
    district: area,
    comparison: target.comparison,
    unit: indicator ? apiUnit(indicator) : (given(target.unit) ?? null),
    goal: goal === undefined ? null : scaled(goal),
    dueOn: isGiven(target.dueOn) ? target.dueOn : null,
    due,
    state,
    decided: decided && apiTargetValue(decided, scaled),
    current: current && apiTargetValue(current, scaled),
    expected: expected === null ? null : scaled(expected),
  };
}

function apiTargetValue({ value, asOf, from }: TargetValue, scaled: (value: number) => number) {
  return { value: scaled(value), countedOn: asOf, from };
}

/** The unit of an indicator's values in the API, where money is in 分. */
export function apiUnit({ unit }: Pick<Indicator, 'unit'>): string {
  return unit === '元' ? '分' : unit;
}

/** Brings a value of an indicator to that unit. */
export function scaleOf(indicator: Pick<Indicator, 'unit'> | null): (value: number) => number {
  return indicator?.unit === '元' ? (value) => Math.round(value * 100) : (value) => value;
}
