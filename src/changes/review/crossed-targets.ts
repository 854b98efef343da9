import type { Bureau } from '../../domain/bureau.ts';
import type { PlanTarget } from '../../domain/plan.ts';
import { given } from '../../domain/reported.ts';
import { type TargetStatus, targetStatus } from '../../indicators/target-status.ts';
import {
  formatGoal,
  formatMeasure,
  type TargetGroup,
  targetGroupOf,
  targetVerdict,
} from '../../wording/targets.ts';

/** How a target stands in one state. */
export interface TargetStanding {
  /** As the pages say it. */
  readonly verdict: string;
  readonly group: TargetGroup;
  /** The value that decided it, with its unit; null where none did. */
  readonly value: string | null;
  /** 不低于 92%; null where the plan names no number. */
  readonly goal: string | null;
}

/** A target of which the pages say something else than before. */
export interface CrossedTarget {
  readonly plan: string;
  readonly code: string;
  /** The indicator's name; null where it is done or not. */
  readonly indicator: string | null;
  readonly wording: string;
  readonly old: TargetStanding;
  readonly new: TargetStanding;
}

/** The targets whose verdict changed: those that are in both, in the plan's order. Both bureaus must stand on one day, or the day alone would tell. */
export function crossedTargets(before: Bureau, after: Bureau): readonly CrossedTarget[] {
  const known = new Map(before.planTargets.map((target) => [keyOf(target), target]));
  return after.planTargets.flatMap((target): CrossedTarget[] => {
    const former = known.get(keyOf(target));
    if (former === undefined) return [];
    const [was, is] = [targetStatus(before, former), targetStatus(after, target)];
    const [old, now] = [standingOf(was), standingOf(is)];
    if (old.verdict === now.verdict) return [];
    const { code, plan, wording } = target;
    return [{ code, plan, wording, indicator: is.indicator?.name ?? null, old, new: now }];
  });
}

function standingOf({ state, decided, indicator, target }: TargetStatus): TargetStanding {
  const goal = given(target.value);
  return {
    verdict: targetVerdict(state).word,
    group: targetGroupOf(state),
    value:
      decided && indicator ? formatMeasure(indicator, decided.value, goal === undefined ? [] : [goal]) : null,
    goal: goal === undefined ? null : formatGoal(target.comparison, goal, given(target.unit)),
  };
}

function keyOf({ plan, code }: PlanTarget): string {
  return `${plan}|${code}`;
}
