import type { Bureau } from '../domain/bureau.ts';
import type { MetricId } from '../domain/code-lists.ts';
import type { PlanTarget } from '../domain/plan.ts';
import { NOT_GIVEN, type Reported, given, isGiven } from '../domain/reported.ts';
import type { IsoDate } from '../domain/school-date.ts';
import { formatDate } from '../format/date.ts';
import { cumulativeSeries, cumulativeTarget } from '../indicators/cumulative.ts';
import type { Indicator } from '../indicators/indicator.ts';
import { type SeriesPoint, seriesOf } from '../indicators/series.ts';
import { type TargetStatus, type TargetValue, isChecklist } from '../indicators/target-status.ts';
import {
  type TargetGroup,
  formatDeadline,
  formatFraction,
  formatGoal,
  formatMeasure,
  pointLabel,
  targetGroupOf,
  targetVerdict,
} from '../wording/targets.ts';
import type { Verdict } from '../wording/tone.ts';
import { heldFor } from './area-figure.ts';
import { conflictOf } from './conflict.ts';
import { thresholdsOf } from './thresholds.ts';

/** A value of a target as pages show it: with its day, and where it comes from. */
export interface CardValue {
  readonly text: string;
  readonly value: number;
  readonly on: IsoDate;
  /** Numerator ÷ denominator, the publication, or since when it adds up. */
  readonly basis: string | null;
}

export interface TrendMarkPoint {
  readonly label: string;
  readonly value: Reported<number>;
}

/** One target as pages show it: words and numbers finished. */
export interface TargetCard {
  readonly code: string;
  readonly wording: string;
  /** The indicator's name; null for a checklist item. */
  readonly name: string | null;
  readonly metric: MetricId | null;
  readonly state: Verdict;
  /** Where it counts among all targets of its plan. */
  readonly group: TargetGroup;
  /** Whether it is done or not, rather than measured by a number. */
  readonly isChecklist: boolean;
  /** 力争 or 原则上, where the plan says so. */
  readonly softness: string | null;
  readonly goal: Reported<string>;
  /** Where a line may be drawn for it; undefined for an amount that is not compared. */
  readonly goalValue: number | undefined;
  readonly deadline: string;
  /** The value that decided the state; it stands beside the verdict. */
  readonly decided: CardValue | null;
  /** The value for the deadline where a later one decided: 到期后达到. */
  readonly atDue: CardValue | null;
  /** The newest value where it is another one: it stands apart, with its own day, and under no verdict. */
  readonly newest: CardValue | null;
  /** Where a published figure differs from the computed one. */
  readonly conflict: string | null;
  readonly note: string | null;
  /** That what the indicator is made from is being checked; null where nothing is. */
  readonly held: string | null;
  readonly unit: string | undefined;
  readonly task: string | undefined;
  /** The years before; running totals for a target that counts from a day. */
  readonly points: readonly TrendMarkPoint[];
  /** What the points are: 逐年, or 累计. */
  readonly pointsName: string;
}

export function targetCard(bureau: Bureau, status: TargetStatus): TargetCard {
  const { target, indicator, area, decided, current, atDue } = status;
  const goalValue = given(target.value);
  const isApart = current !== null && (decided?.asOf !== current.asOf || decided.value !== current.value);
  return {
    code: target.code,
    wording: target.wording,
    name: indicator?.name ?? null,
    metric: indicator?.id ?? null,
    state: targetVerdict(status.state),
    group: targetGroupOf(status.state),
    isChecklist: isChecklist(target),
    softness: target.binding === '必须' ? null : target.binding,
    goal: goalValue === undefined ? NOT_GIVEN : formatGoal(target.comparison, goalValue, given(target.unit)),
    goalValue: status.state === 'verbatim' ? undefined : goalValue,
    deadline: formatDeadline(given(target.dueOn), target.duePrecision),
    decided: decided && cardValue(bureau, status, decided),
    atDue: atDue && atDue !== decided ? cardValue(bureau, status, atDue) : null,
    newest: isApart ? cardValue(bureau, status, current) : null,
    conflict: indicator && conflictOf(indicator, (decided ?? current)?.point ?? null),
    note: noteOf(target, status),
    held: indicator && area ? heldFor(bureau, indicator, area) : null,
    unit: given(target.unit),
    task: given(target.task),
    ...pointsOf(bureau, status),
  };
}

function cardValue(bureau: Bureau, { indicator, area, target }: TargetStatus, from: TargetValue): CardValue {
  const thresholds = indicator && area ? thresholdsOf(bureau, indicator.id, area) : [];
  return {
    text: indicator ? formatMeasure(indicator, from.value, thresholds) : String(from.value),
    value: from.value,
    on: from.asOf,
    basis: basisOf(target, from),
  };
}

function basisOf({ startsOn }: PlanTarget, { point, asOf }: TargetValue): string | null {
  if (point?.computed.kind === 'measured') {
    const { numerator, denominator } = point.computed;
    return denominator === null ? null : `${formatFraction(numerator, denominator)}，本站按各园数据计算`;
  }
  if (point?.reported) return `公布值：${point.reported.row.source}`;
  return isGiven(startsOn) ? `${formatDate(startsOn)}至${formatDate(asOf)}累计` : null;
}

function pointsOf(
  bureau: Bureau,
  { indicator, area, target }: TargetStatus,
): Pick<TargetCard, 'points' | 'pointsName'> {
  if (!indicator || !area) return { points: [], pointsName: '' };
  const cumulative = cumulativeTarget(indicator, target);
  if (cumulative) {
    const points = cumulativeSeries(bureau, area, cumulative).map(({ year, value }) => ({
      label: `${year} 年`,
      value: value ?? NOT_GIVEN,
    }));
    return { points, pointsName: `${formatDate(cumulative.from)}以来累计` };
  }
  return {
    points: seriesOf(bureau, indicator, area).map((one) => trendPoint(indicator, one)),
    pointsName: '逐年',
  };
}

function trendPoint(indicator: Indicator, point: SeriesPoint): TrendMarkPoint {
  const { computed, reported } = point;
  const value = computed.kind === 'measured' ? computed.value : (reported?.value ?? NOT_GIVEN);
  return { label: pointLabel(indicator, point), value };
}

function noteOf(target: PlanTarget, status: TargetStatus): string | null {
  const { state, due, atDue, decided } = status;
  if (state === 'value-missing') return '方案原文没有写明数值，不作推算。';
  if (state === 'verbatim') return '方案没有写明按年、按学期还是按月，照原文显示，不折算，不判断是否达到。';
  if (state === 'under-review') return '有关记录待核实，核对以前不作判断。';
  if (state === 'due-no-data') {
    return status.current
      ? '期限已过，没有公布能说明到期时情况的数据。'
      : '期限已过，至今没有公布可以判断的数据。';
  }
  if (state === 'due-open' && isGiven(target.completion))
    return `期限已过；填报的状态是“${target.completion}”。`;
  if (due && decided && !atDue) return '没有公布能说明到期时情况的数据，按到期以后的数据判断。';
  return isGiven(target.evidence) ? `佐证：${target.evidence}` : null;
}
