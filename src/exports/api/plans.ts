import type { Bureau } from '../../domain/bureau.ts';
import { rowSchema, tableRows, tableSchema } from './rows.ts';
import { generatedForSchema } from './stamp.ts';
import { apiTarget, targetStatusSchema } from './targets.ts';
import { type Of, list, named, record } from './schema.ts';

export const plansSchema = named(
  'PlanList',
  record(
    {
      generatedFor: generatedForSchema,
      plans: tableSchema(rowSchema('plans'), '实施方案。'),
      tasks: tableSchema(rowSchema('plan_tasks'), '方案的任务和进展。'),
      targets: tableSchema(rowSchema('plan_targets'), '方案的目标，照表。'),
      status: list(targetStatusSchema, '各个目标的进展，先后和 targets 相同。'),
    },
    '方案、任务和目标。',
  ),
);

/** `/api/v1/plans.json`. */
export function plansFile(bureau: Bureau): Omit<Of<typeof plansSchema>, 'generatedFor'> {
  const { plans, planTasks, planTargets, missingTables } = bureau;
  return {
    plans: tableRows('plans', plans, missingTables, null),
    tasks: tableRows('plan_tasks', planTasks, missingTables, null),
    targets: tableRows('plan_targets', planTargets, missingTables, null),
    status: planTargets.map((target) => apiTarget(bureau, target)),
  };
}
