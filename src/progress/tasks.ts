import type { Bureau } from '../domain/bureau.ts';
import type { TaskStatus } from '../domain/code-lists.ts';
import { groupBy } from '../domain/grouping.ts';
import type { Plan, PlanTask } from '../domain/plan.ts';
import { type Reported, given, isAbsent } from '../domain/reported.ts';
import { targetStatus } from '../indicators/target-status.ts';
import { type TargetCard, targetCard } from './target-card.ts';
import type { Tone } from '../wording/tone.ts';

const TONES: Readonly<Record<TaskStatus, Tone>> = {
  未启动: 'warn',
  推进中: 'wait',
  已完成: 'good',
  持续: 'wait',
};

export function taskTone(status: Reported<TaskStatus>): Tone {
  return isAbsent(status) ? 'none' : TONES[status];
}

export interface LedgerTask {
  readonly task: PlanTask;
  readonly targets: readonly TargetCard[];
}

export interface LedgerSection {
  readonly name: string;
  readonly tasks: readonly LedgerTask[];
}

/** What one unit owes: the tasks it leads and those it shares. */
export interface UnitDuties {
  readonly unit: string;
  readonly leads: readonly PlanTask[];
  readonly shares: readonly PlanTask[];
}

export interface Ledger {
  readonly plan: Plan;
  readonly sections: readonly LedgerSection[];
  readonly units: readonly UnitDuties[];
  readonly byStatus: readonly { readonly status: TaskStatus; readonly count: number }[];
}

/** The task ledger of a plan: by section in the plan's order, and by unit, busiest first. */
export function ledgerOf(bureau: Bureau, plan: Plan): Ledger {
  const tasks = bureau.planTasks.filter((task) => task.plan === plan.code);
  const ledgerTask = (task: PlanTask): LedgerTask => ({
    task,
    targets: bureau.planTargets
      .filter((target) => target.plan === plan.code && given(target.task) === task.no)
      .map((target) => targetCard(bureau, targetStatus(bureau, target))),
  });
  const statuses = ['已完成', '推进中', '持续', '未启动'] as const;
  return {
    plan,
    sections: [...groupBy(tasks, ({ section }) => section)].map(([name, list]) => ({
      name,
      tasks: list.map(ledgerTask),
    })),
    units: unitsOf(tasks),
    byStatus: statuses
      .map((status) => ({ status, count: tasks.filter((task) => task.status === status).length }))
      .filter(({ count }) => count > 0),
  };
}

function unitsOf(tasks: readonly PlanTask[]): readonly UnitDuties[] {
  const names = new Set(tasks.flatMap(({ leads, responsible }) => [...leads, ...responsible]));
  return [...names]
    .map((unit) => ({
      unit,
      leads: tasks.filter((task) => task.leads.includes(unit)),
      shares: tasks.filter((task) => task.responsible.includes(unit) && !task.leads.includes(unit)),
    }))
    .sort((a, b) => b.leads.length - a.leads.length || b.shares.length - a.shares.length);
}
