import type { Bureau } from '../domain/bureau.ts';
import type { MetricId } from '../domain/code-lists.ts';
import type { District } from '../domain/district.ts';
import type { Plan, PlanTarget } from '../domain/plan.ts';
import { NOT_GIVEN, type Reported, given, isGiven } from '../domain/reported.ts';
import type { IsoDate } from '../domain/school-date.ts';
import { formatDate } from '../format/date.ts';
import { formatPoints } from '../format/number.ts';
import type { Indicator } from '../indicators/indicator.ts';
import { type SeriesPoint, presentYear, seriesOf } from '../indicators/series.ts';
import { type TargetStatus, targetStatus } from '../indicators/target-status.ts';
import {
  formatDeadline,
  formatFraction,
  formatGoal,
  formatMeasure,
  reasonClause,
  targetVerdict,
} from '../wording/targets.ts';
import type { Verdict } from '../wording/tone.ts';

/** One target as pages show it: words and numbers finished. */
export interface TargetCard {
  readonly code: string;
  readonly wording: string;
  /** The indicator's name; null for a checklist item. */
  readonly name: string | null;
  readonly metric: MetricId | null;
  readonly state: Verdict;
  /** 力争 or 原则上, where the plan says so. */
  readonly softness: string | null;
  readonly goal: Reported<string>;
  readonly goalValue: number | undefined;
  readonly deadline: string;
  readonly current: Reported<string>;
  readonly currentValue: Reported<number>;
  readonly currentOn: IsoDate | null;
  /** Where the figure comes from: numerator ÷ denominator, or the publication. */
  readonly basis: string | null;
  /** Where a published figure differs from the computed one. */
  readonly conflict: string | null;
  readonly note: string | null;
  readonly unit: string | undefined;
  readonly task: string | undefined;
  readonly points: readonly { readonly label: string; readonly value: Reported<number> }[];
}

export interface PlanOverview {
  readonly plan: Plan;
  readonly area: District | undefined;
  /** Targets with a number to reach, hold or bring to nought. */
  readonly measured: readonly TargetCard[];
  /** Targets that are done or not. */
  readonly checklist: readonly TargetCard[];
  /** How many are reached, of how many that can be judged. */
  readonly reached: { readonly done: number; readonly judged: number; readonly all: number };
}

const REACHED: ReadonlySet<TargetStatus['state']> = new Set(['met', 'met-late', 'kept', 'done']);
const UNJUDGED: ReadonlySet<TargetStatus['state']> = new Set(['value-missing', 'due-no-data', 'no-data']);

/** Every plan with its targets and where they stand on the as-of day. */
export function planOverviews(bureau: Bureau): readonly PlanOverview[] {
  return bureau.plans.map((plan) => {
    const statuses = bureau.planTargets
      .filter((target) => target.plan === plan.code)
      .toSorted(byTask)
      .map((target) => targetStatus(bureau, target));
    const cards = statuses.map((status) => targetCard(bureau, status));
    const isChecklist = ({ target }: TargetStatus) =>
      target.comparison === '完成' || target.nature === '清单';
    return {
      plan,
      area: isGiven(plan.district) ? bureau.districts.byCode.get(plan.district) : undefined,
      measured: cards.filter((_, at) => !isChecklist(statuses[at] as TargetStatus)),
      checklist: cards.filter((_, at) => isChecklist(statuses[at] as TargetStatus)),
      reached: {
        done: statuses.filter(({ state }) => REACHED.has(state)).length,
        judged: statuses.filter(({ state }) => !UNJUDGED.has(state)).length,
        all: statuses.length,
      },
    };
  });
}

/** The plan's own targets first, then those of its tasks in the order of their numbers. */
function byTask(a: PlanTarget, b: PlanTarget): number {
  const number = ({ task }: PlanTarget) => (isGiven(task) ? Number.parseFloat(task) || 0 : -1);
  return number(a) - number(b) || a.code.localeCompare(b.code, 'en', { numeric: true });
}

export function targetCard(bureau: Bureau, status: TargetStatus): TargetCard {
  const { target, indicator, area, current } = status;
  const points = indicator && area ? seriesOf(bureau, indicator, area) : [];
  const goalValue = given(target.value);
  return {
    code: target.code,
    wording: target.wording,
    name: indicator?.name ?? null,
    metric: indicator?.id ?? null,
    state: targetVerdict(status.state),
    softness: target.binding === '必须' ? null : target.binding,
    goal: goalValue === undefined ? NOT_GIVEN : formatGoal(target.comparison, goalValue, given(target.unit)),
    goalValue,
    deadline: formatDeadline(given(target.dueOn), target.duePrecision),
    current: current && indicator ? formatMeasure(indicator, current.value) : NOT_GIVEN,
    currentValue: current ? current.value : NOT_GIVEN,
    currentOn: current?.asOf ?? null,
    basis: basisOf(status),
    conflict: indicator && conflictOf(indicator, current?.point ?? null),
    note: noteOf(target, status),
    unit: given(target.unit),
    task: given(target.task),
    points: points.map(trendPoint),
  };
}

function trendPoint({ year, computed, reported }: SeriesPoint): TargetCard['points'][number] {
  const value = computed.kind === 'measured' ? computed.value : (reported?.value ?? NOT_GIVEN);
  return { label: year.slice(0, 4), value };
}

function basisOf({ current, target, indicator }: TargetStatus): string | null {
  if (!current) return null;
  if (current.point?.computed.kind === 'measured') {
    const { numerator, denominator } = current.point.computed;
    return denominator === null ? null : `${formatFraction(numerator, denominator)}，本站按各园数据计算`;
  }
  if (current.point?.reported) return `公布值：${current.point.reported.row.source}`;
  const since = given(target.startsOn);
  return since && indicator ? `${formatDate(since)}以来累计` : null;
}

/** The sentence that puts both values side by side where they are more than 0.5 points apart. */
export function conflictOf(indicator: Indicator, point: SeriesPoint | null): string | null {
  if (!point?.differs || !point.reported || point.difference === null) return null;
  const apart =
    indicator.unit === '%'
      ? formatPoints(point.difference, 2)
      : formatMeasure(indicator, Math.abs(point.difference), 2);
  const reported = formatMeasure(indicator, point.reported.value, 2);
  return `公布值 ${reported}，与本站计算值相差 ${apart}（${point.reported.row.source}）`;
}

function noteOf(target: PlanTarget, { state, indicator, due }: TargetStatus): string | null {
  if (state === 'value-missing') return '方案原文没有写明数值，不作推算。';
  if (indicator?.unit === '元') return '方案没有写明按年还是按学期，照原文显示，不折算。';
  if (isGiven(target.evidence)) return `佐证：${target.evidence}`;
  return due && state === 'due-no-data' ? '期限已过，至今没有公布可以判断的数据。' : null;
}

/** The figures of an area for the present school year that a page opens with. */
export interface AreaFigure {
  readonly indicator: Indicator;
  readonly text: Reported<string>;
  readonly value: Reported<number>;
  readonly basis: string;
  readonly asOf: IsoDate | null;
  readonly conflict: string | null;
}

export function areaFigure(bureau: Bureau, indicator: Indicator, area: string): AreaFigure {
  const year = presentYear(bureau);
  const series = seriesOf(bureau, indicator, area).filter((one) => one.year <= year);
  const newest = series.at(-1);
  // A figure that only others publish often comes a year later: then the newest one published stands.
  const point =
    newest?.computed.kind === 'measured' || newest?.reported
      ? newest
      : (series.findLast((one) => one.reported) ?? newest);
  const computed = point?.computed;
  if (computed?.kind === 'measured') {
    return {
      indicator,
      text: formatMeasure(indicator, computed.value),
      value: computed.value,
      basis: formatFraction(computed.numerator, computed.denominator),
      asOf: computed.asOf,
      conflict: conflictOf(indicator, point ?? null),
    };
  }
  if (point?.reported) {
    const { value, row } = point.reported;
    const text = formatMeasure(indicator, value);
    return { indicator, text, value, basis: `公布值：${row.source}`, asOf: row.countedOn, conflict: null };
  }
  const reason = computed ? reasonClause(computed.reason) : reasonClause('no-class-rows');
  return {
    indicator,
    text: NOT_GIVEN,
    value: NOT_GIVEN,
    basis: `暂不能计算：${reason}`,
    asOf: null,
    conflict: null,
  };
}
