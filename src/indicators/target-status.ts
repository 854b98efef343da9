import type { Bureau } from '../domain/bureau.ts';
import type { PlanTarget } from '../domain/plan.ts';
import { given, isAbsent, isGiven } from '../domain/reported.ts';
import { type IsoDate, addDays, daysBetween } from '../domain/school-date.ts';
import { type CumulativeTarget, cumulativeTarget } from './cumulative.ts';
import { INDICATORS } from './index.ts';
import type { Indicator } from './indicator.ts';
import { type SeriesPoint, countedUntil, seriesOf } from './series.ts';

/**
 * Where a target stands. A state says what is known and no more:
 * - `met`, `met-late` (after its deadline), `not-met`: the deadline has passed, or the target is already reached
 * - `ahead`, `behind`: on the way; against the straight path from baseline to target where there is a baseline
 * - `on-way`: not reached yet, and no baseline to draw a path from
 * - `kept`, `broken`: a floor to hold (保持), or a count to bring to nought and keep there (清零)
 * - `done`, `done-late`, `under-way`, `not-started`, `ongoing`: as the bureau marked it; `due-open`: its day has passed and it is not
 *   marked as done
 * - `value-missing`: the plan's own text gives no number; `verbatim`: it gives an amount without a period (元 a month? a year?), which
 *   is shown as it stands and not judged
 * - `due-no-data`: 已到期·未公布数据; `no-data`: 未公布数据, not due yet; `under-review`: what would tell is held back until it is checked
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
  | 'done-late'
  | 'under-way'
  | 'not-started'
  | 'ongoing'
  | 'due-open'
  | 'value-missing'
  | 'verbatim'
  | 'due-no-data'
  | 'no-data'
  | 'under-review';

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
  /** The value that decided the state; where there is no verdict, the value for the deadline or, before it, the newest one. */
  readonly decided: TargetValue | null;
  /** The newest value. */
  readonly current: TargetValue | null;
  /** The newest value that speaks for the deadline, where the deadline has passed. */
  readonly atDue: TargetValue | null;
  /** What the straight path from baseline to target asks for on the day of the newest value: a count of last October is not late for today. */
  readonly expected: number | null;
  readonly due: boolean;
}

/** How long before a deadline a figure may have been counted and still speak for it: education statistics are yearly. */
const SPEAKS_FOR_DAYS = 400;

export function targetStatus(bureau: Bureau, target: PlanTarget): TargetStatus {
  const plan = bureau.plans.find((one) => one.code === target.plan);
  const area = (plan && given(plan.district)) ?? null;
  const indicator = isGiven(target.metric) ? INDICATORS[target.metric] : null;
  const values = indicator && area ? valuesFor(bureau, indicator, area, target) : [];
  const known = knownOf(bureau, target, values);
  const judged = judge(target, indicator, known);
  const isHeld = isWithoutData(judged) && indicator && area && areValuesHeld(bureau, indicator, area, target);
  return { target, indicator, area, ...known, ...judged, ...(isHeld ? { state: 'under-review' } : {}) };
}

function isWithoutData({ state }: Judged): boolean {
  return state === 'due-no-data' || state === 'no-data';
}

type Known = Pick<TargetStatus, 'current' | 'atDue' | 'expected' | 'due'>;
type Judged = Pick<TargetStatus, 'state' | 'decided'>;

function knownOf(bureau: Bureau, target: PlanTarget, values: readonly TargetValue[]): Known {
  const dueOn = given(target.dueOn);
  const due = dueOn !== undefined && dueOn < bureau.asOf;
  const current = values.at(-1) ?? null;
  return {
    due,
    current,
    atDue: due ? (values.findLast((one) => speaksFor(one.asOf, dueOn)) ?? null) : null,
    expected: current && straightPath(target, current.asOf),
  };
}

function speaksFor(asOf: IsoDate, dueOn: IsoDate): boolean {
  return asOf <= dueOn && asOf > addDays(dueOn, -SPEAKS_FOR_DAYS);
}

function judge(target: PlanTarget, indicator: Indicator | null, known: Known): Judged {
  const { current, atDue, due } = known;
  if (isChecklist(target)) return { state: checklistState(target, due), decided: null };
  const goal = given(target.value) ?? (target.nature === '清零' ? 0 : undefined);
  if (goal === undefined) return { state: 'value-missing', decided: atDue ?? current };
  if (current === null) return { state: checklistOr(target, due), decided: null };
  if (indicator?.unit === '元' && !isSamePeriod(target, current)) {
    return { state: 'verbatim', decided: atDue ?? current };
  }
  return due ? judgePast(target, goal, known) : judgeRunning(target, goal, current, known.expected);
}

/** Targets that are done or not. */
export function isChecklist({ comparison, nature }: PlanTarget): boolean {
  return comparison === '完成' || nature === '清单';
}

/** Amounts are compared where target and publication name the same period (元/生·年 in 单位 and in 备注): nothing is annualised. */
function isSamePeriod({ unit }: PlanTarget, { point }: TargetValue): boolean {
  const period = given(unit);
  const note = point?.reported ? given(point.reported.row.note) : undefined;
  return period !== undefined && period.includes('/') && period === note;
}

/** Past its day a target is judged by the value for that day; a later one can only say that it was reached late. */
function judgePast(target: PlanTarget, goal: number, { current, atDue }: Known): Judged {
  const dueOn = given(target.dueOn);
  const later = current && dueOn !== undefined && current.asOf > dueOn ? current : null;
  const decided = atDue ?? later;
  if (decided === null) return { state: 'due-no-data', decided: null };
  const reached = reaches(target, decided.value, goal);
  if (isToHold(target)) return { state: reached ? 'kept' : 'broken', decided };
  if (atDue && reached) return { state: 'met', decided };
  if (later && reaches(target, later.value, goal)) return { state: 'met-late', decided: later };
  return { state: 'not-met', decided };
}

function judgeRunning(
  target: PlanTarget,
  goal: number,
  current: TargetValue,
  expected: number | null,
): Judged {
  const reached = reaches(target, current.value, goal);
  if (isToHold(target)) return { state: reached ? 'kept' : 'broken', decided: current };
  if (reached) return { state: 'met', decided: current };
  if (expected === null) return { state: 'on-way', decided: current };
  return { state: reaches(target, current.value, expected) ? 'ahead' : 'behind', decided: current };
}

function isToHold({ nature }: PlanTarget): boolean {
  return nature === '保持' || nature === '清零';
}

/** A target with a number but no data may still be marked by hand (完成状态), as a checklist item is. */
function checklistOr(target: PlanTarget, due: boolean): TargetState {
  return isGiven(target.completion) ? checklistState(target, due) : due ? 'due-no-data' : 'no-data';
}

/** As the bureau marked it. Past its day what is not marked as done is 已到期, never 推进中. */
function checklistState({ completion, completedOn, dueOn }: PlanTarget, due: boolean): TargetState {
  if (isAbsent(completion)) return due ? 'due-no-data' : 'no-data';
  if (due && completion !== '已完成') return 'due-open';
  switch (completion) {
    case '已完成':
      return isGiven(completedOn) && isGiven(dueOn) && completedOn > dueOn ? 'done-late' : 'done';
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
function straightPath({ startsOn, baseline, dueOn, value }: PlanTarget, day: IsoDate): number | null {
  if (isAbsent(startsOn) || isAbsent(baseline) || isAbsent(dueOn) || isAbsent(value)) return null;
  const whole = daysBetween(startsOn, dueOn);
  if (whole <= 0) return null;
  const share = Math.min(1, Math.max(0, daysBetween(startsOn, day) / whole));
  return baseline + (value - baseline) * share;
}

function valuesFor(
  bureau: Bureau,
  indicator: Indicator,
  area: string,
  target: PlanTarget,
): readonly TargetValue[] {
  const cumulative = cumulativeTarget(indicator, target);
  if (cumulative) return cumulativeValues(bureau, area, cumulative, given(target.dueOn));
  return seriesOf(bureau, indicator, area)
    .flatMap((point): TargetValue[] => {
      if (point.computed.kind === 'measured') {
        const { value, asOf } = point.computed;
        return [{ value, asOf, from: 'computed', point }];
      }
      if (!point.reported || isAbsent(point.reported.value)) return [];
      return [{ value: point.reported.value, asOf: point.reported.row.countedOn, from: 'reported', point }];
    })
    .sort((a, b) => (a.asOf === b.asOf ? 0 : a.asOf < b.asOf ? -1 : 1));
}

/** Whether a value of a target cannot be computed because what it is made from is held back. */
function areValuesHeld(bureau: Bureau, indicator: Indicator, area: string, target: PlanTarget): boolean {
  const cumulative = cumulativeTarget(indicator, target);
  const measurements = cumulative
    ? [cumulative.between(bureau, area, cumulative.from, countedUntil(bureau))]
    : seriesOf(bureau, indicator, area).map(({ computed }) => computed);
  return measurements.some((one) => one.kind === 'not-computable' && one.reason === 'under-review');
}

/** What has come about since the target's start: up to its deadline (for judging it), and up to the newest day known. */
function cumulativeValues(
  bureau: Bureau,
  area: string,
  { between, from }: CumulativeTarget,
  dueOn: IsoDate | undefined,
): readonly TargetValue[] {
  const known = countedUntil(bureau);
  const ends = dueOn !== undefined && dueOn < known ? [dueOn, known] : [known];
  return ends.flatMap((until): TargetValue[] => {
    const measured = between(bureau, area, from, until);
    return measured.kind === 'measured'
      ? [{ value: measured.value, asOf: until, from: 'computed', point: null }]
      : [];
  });
}
