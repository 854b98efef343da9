import type { Bureau } from '../domain/bureau.ts';
import type { PlanTarget } from '../domain/plan.ts';
import { given, isAbsent, isGiven } from '../domain/reported.ts';
import { type IsoDate, addDays, daysBetween } from '../domain/school-date.ts';
import { INDICATORS } from './index.ts';
import type { AreaIndicator, Indicator } from './indicator.ts';
import { type SeriesPoint, seriesOf } from './series.ts';

/**
 * Where a target stands. A state says what is known and no more:
 * - `met`, `met-late` (after its deadline), `not-met`: the deadline has passed, or the target is already reached
 * - `ahead`, `behind`: on the way; against the straight path from baseline to target where there is a baseline
 * - `on-way`: not reached yet, and no baseline to draw a path from
 * - `kept`, `broken`: a floor to hold (保持), or a count to bring to nought and keep there (清零)
 * - `done`, `under-way`, `not-started`, `ongoing`: a checklist item
 * - `value-missing`: the plan's own text gives no number
 * - `due-no-data`: 已到期·未公布数据; `no-data`: 未公布数据, not due yet
 */
export type TargetState =
  | 'met'
  | 'met-late'
  | 'not-met'
  | 'ahead'
  | 'behind'
  | 'on-way'
  | 'kept'
  | 'broken'
  | 'done'
  | 'under-way'
  | 'not-started'
  | 'ongoing'
  | 'value-missing'
  | 'due-no-data'
  | 'no-data';

/** A value to hold against a target: computed from rows or, where there is none, as published. */
export interface TargetValue {
  readonly value: number;
  readonly asOf: IsoDate;
  readonly from: 'computed' | 'reported';
  readonly point: SeriesPoint | null;
}

export interface TargetStatus {
  readonly target: PlanTarget;
  readonly indicator: Indicator | null;
  /** The area of the plan; null for a plan without one. */
  readonly area: string | null;
  readonly state: TargetState;
  /** The newest value. */
  readonly current: TargetValue | null;
  /** The newest value not after the deadline, where the deadline has passed. */
  readonly atDue: TargetValue | null;
  /** What the straight path from baseline to target asks for on the as-of day. */
  readonly expected: number | null;
  readonly due: boolean;
}

/** How long before a deadline a figure may have been counted and still speak for it: education statistics are yearly. */
const SPEAKS_FOR_DAYS = 400;

export function targetStatus(bureau: Bureau, target: PlanTarget): TargetStatus {
  const plan = bureau.plans.find((one) => one.code === target.plan);
  const area = (plan && given(plan.district)) ?? null;
  const indicator = isGiven(target.metric) ? INDICATORS[target.metric] : null;
  const due = isGiven(target.dueOn) && target.dueOn < bureau.asOf;
  const values = indicator && area ? valuesFor(bureau, indicator, area, target) : [];
  const current = values.at(-1) ?? null;
  const atDue = due ? (values.findLast((one) => speaksFor(one.asOf, given(target.dueOn))) ?? null) : null;
  const expected = straightPath(target, bureau.asOf);
  const base = { target, indicator, area, current, atDue, expected, due };
  return { ...base, state: stateOf(target, base) };
}

function speaksFor(asOf: IsoDate, dueOn: IsoDate | undefined): boolean {
  return dueOn !== undefined && asOf <= dueOn && asOf > addDays(dueOn, -SPEAKS_FOR_DAYS);
}

function stateOf(
  target: PlanTarget,
  status: Pick<TargetStatus, 'current' | 'atDue' | 'expected' | 'due'>,
): TargetState {
  if (target.comparison === '完成' || target.nature === '清单') return checklistState(target, status.due);
  const goal = given(target.value) ?? (target.nature === '清零' ? 0 : undefined);
  if (goal === undefined) return 'value-missing';
  const { current, atDue, expected, due } = status;
  if (current === null) return checklistOr(target, due);
  const reached = reaches(target, current.value, goal);
  if (target.nature === '保持' || target.nature === '清零') return reached ? 'kept' : 'broken';
  if (due) {
    if (atDue && reaches(target, atDue.value, goal)) return 'met';
    return reached ? 'met-late' : 'not-met';
  }
  if (reached) return 'met';
  if (expected === null) return 'on-way';
  return reaches(target, current.value, expected) ? 'ahead' : 'behind';
}

/** A target with a number but no data may still be marked by hand (完成状态), as a checklist item is. */
function checklistOr(target: PlanTarget, due: boolean): TargetState {
  return isGiven(target.completion) ? checklistState(target, due) : due ? 'due-no-data' : 'no-data';
}

function checklistState({ completion }: PlanTarget, due: boolean): TargetState {
  if (isAbsent(completion)) return due ? 'due-no-data' : 'no-data';
  switch (completion) {
    case '已完成':
      return 'done';
    case '推进中':
      return 'under-way';
    case '未启动':
      return 'not-started';
    case '持续':
      return 'ongoing';
    default:
      return completion satisfies never;
  }
}

function reaches({ comparison }: PlanTarget, value: number, goal: number): boolean {
  switch (comparison) {
    case '>=':
      return value >= goal - 1e-9;
    case '<=':
      return value <= goal + 1e-9;
    case '=':
      return Math.abs(value - goal) < 1e-9 || (goal === 100 && value > 100);
    case '完成':
      return false;
    default:
      return comparison satisfies never;
  }
}

/** The point on the straight line from baseline (起始日期, 基线值) to target (期限, 目标值); null where an end is missing. */
function straightPath({ startsOn, baseline, dueOn, value }: PlanTarget, asOf: IsoDate): number | null {
  if (isAbsent(startsOn) || isAbsent(baseline) || isAbsent(dueOn) || isAbsent(value)) return null;
  const whole = daysBetween(startsOn, dueOn);
  if (whole <= 0) return null;
  const share = Math.min(1, Math.max(0, daysBetween(startsOn, asOf) / whole));
  return baseline + (value - baseline) * share;
}

function valuesFor(
  bureau: Bureau,
  indicator: Indicator,
  area: string,
  target: PlanTarget,
): readonly TargetValue[] {
  if (indicator.derivation === 'area' && indicator.between && isGiven(target.startsOn)) {
    return cumulativeValues(bureau, indicator, area, target.startsOn, given(target.dueOn));
  }
  return seriesOf(bureau, indicator, area)
    .flatMap((point): TargetValue[] => {
      if (point.computed.kind === 'measured') {
        const { value, asOf } = point.computed;
        return [{ value, asOf, from: 'computed', point }];
      }
      if (!point.reported) return [];
      return [{ value: point.reported.value, asOf: point.reported.row.countedOn, from: 'reported', point }];
    })
    .sort((a, b) => (a.asOf < b.asOf ? -1 : 1));
}

/** What has come about since the target's start: up to its deadline (for judging it), and up to as-of. */
function cumulativeValues(
  bureau: Bureau,
  { between }: AreaIndicator,
  area: string,
  startsOn: IsoDate,
  dueOn: IsoDate | undefined,
): readonly TargetValue[] {
  const ends = dueOn !== undefined && dueOn < bureau.asOf ? [dueOn, bureau.asOf] : [bureau.asOf];
  return ends.flatMap((until): TargetValue[] => {
    const measured = between?.(bureau, area, startsOn, until);
    return measured?.kind === 'measured'
      ? [{ value: measured.value, asOf: until, from: 'computed', point: null }]
      : [];
  });
}
