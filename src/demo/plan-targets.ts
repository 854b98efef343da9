import type {
  Binding,
  Comparison,
  DuePrecision,
  MetricId,
  TargetNature,
  TaskStatus,
} from '../domain/code-lists.ts';
import { CHENGPU_TARGETS, JINYU_TARGETS } from './plan-targets-districts.ts';
import { YUNXI_TARGETS } from './plan-targets-yunxi.ts';
import type { DemoRow } from './rows.ts';

/** One target of a plan. What the source does not give (a number, a period, a deadline) stays away. */
export interface TargetSketch {
  readonly code: string;
  readonly task?: number;
  readonly metric?: MetricId;
  readonly comparison?: Comparison;
  readonly value?: number;
  readonly unit?: string;
  readonly startsOn?: string;
  readonly baseline?: number;
  readonly dueOn?: string;
  readonly precision?: DuePrecision;
  readonly binding?: Binding;
  readonly nature?: TargetNature;
  readonly completion?: TaskStatus;
  readonly completedOn?: string;
  readonly evidence?: string;
  readonly wording: string;
}

function targetRow(plan: string, target: TargetSketch): DemoRow<'plan_targets'> {
  const written = (value: number | undefined): string => (value === undefined ? '' : String(value));
  return {
    code: target.code,
    plan,
    task: written(target.task),
    metric: target.metric ?? '',
    comparison: target.comparison ?? '完成',
    value: written(target.value),
    unit: target.unit ?? '',
    startsOn: target.startsOn ?? '',
    baseline: written(target.baseline),
    dueOn: target.dueOn ?? '',
    duePrecision: target.precision ?? '无',
    binding: target.binding ?? '必须',
    nature: target.nature ?? (target.comparison === undefined ? '清单' : '达到'),
    completion: target.completion ?? '',
    completedOn: target.completedOn ?? '',
    evidence: target.evidence ?? '',
    wording: target.wording,
  };
}

/** plan_targets.csv: every countable target and checklist item of the three plans. */
export function planTargetRows(): DemoRow<'plan_targets'>[] {
  return [
    ...YUNXI_TARGETS.map((target) => targetRow('P1', target)),
    ...CHENGPU_TARGETS.map((target) => targetRow('P2', target)),
    ...JINYU_TARGETS.map((target) => targetRow('P3', target)),
  ];
}
