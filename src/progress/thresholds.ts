import type { Bureau } from '../domain/bureau.ts';
import type { MetricId } from '../domain/code-lists.ts';
import type { PlanTarget } from '../domain/plan.ts';
import { given } from '../domain/reported.ts';

/** The targets that an area's own plans set for an indicator. A county's are not those of its towns. */
export function targetsOf(bureau: Bureau, metric: MetricId, area: string): readonly PlanTarget[] {
  const plans = bureau.plans.filter((plan) => given(plan.district) === area).map(({ code }) => code);
  return bureau.planTargets.filter((one) => given(one.metric) === metric && plans.includes(one.plan));
}

/** The numbers that a value of an indicator is printed beside in an area: no rounding may carry it across one of them. */
export function thresholdsOf(bureau: Bureau, metric: MetricId, area: string): readonly number[] {
  const goals = targetsOf(bureau, metric, area).flatMap(({ value }) => given(value) ?? []);
  const lines = bureau.referenceLines.filter((line) => line.metric === metric).map(({ value }) => value);
  const standard = metric === 'children-per-teacher' ? [bureau.site.thresholds.childrenPerTeacher] : [];
  return [...goals, ...lines, ...standard];
}
