import type { Plan } from '../domain/plan.ts';
import type { TargetGroup } from '../wording/targets.ts';

/** The anchor of a group of targets on 普惠进展: `plan-P1-missed`. */
export function groupId({ code }: Pick<Plan, 'code'>, group: TargetGroup): string {
  return `plan-${code}-${group}`;
}
