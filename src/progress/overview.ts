import type { Bureau } from '../domain/bureau.ts';
import type { District } from '../domain/district.ts';
import { groupBy } from '../domain/grouping.ts';
import type { Plan, PlanTarget } from '../domain/plan.ts';
import { isGiven } from '../domain/reported.ts';
import type { IsoDate } from '../domain/school-date.ts';
import { type TargetState, type TargetStatus, targetStatus } from '../indicators/target-status.ts';
import { TARGET_GROUPS, type TargetGroup, targetGroupOf } from '../wording/targets.ts';
import { type TargetCard, targetCard } from './target-card.ts';

export interface PlanOverview {
  readonly plan: Plan;
  readonly area: District | undefined;
  /** Every target under its task, in the plan's order: what is drawn as one square each. */
  readonly tasks: readonly TaskTargets[];
  /** The same targets by where they stand, the missed ones first; groups without a target are left out. */
  readonly groups: readonly TargetsOfGroup[];
  /** The day on which the states are judged: a deadline after it has not passed. */
  readonly asOf: IsoDate;
  readonly counts: {
    readonly all: number;
    /** Judged by a value. */
    readonly judged: number;
    /** Of those: reached or kept. */
    readonly reached: number;
    /** Without a value: the bureau's own mark says how far it is. */
    readonly marked: number;
    /** Of those: marked as done. */
    readonly completed: number;
    /** The others: no data, or nothing to judge by. */
    readonly open: number;
  };
}

export interface TaskTargets {
  /** The number of the task; null for the targets of the plan as a whole. */
  readonly no: string | null;
  /** The title of the task as the ledger names it; null where plan_tasks.csv has no row of it. */
  readonly title: string | null;
  readonly cards: readonly TargetCard[];
}

export interface TargetsOfGroup {
  readonly group: TargetGroup;
  readonly count: number;
  /** Targets with a number to reach, hold or bring to nought. */
  readonly measured: readonly TargetCard[];
  /** Targets that are done or not. */
  readonly checklist: readonly TargetCard[];
}

const UNJUDGED: ReadonlySet<TargetState> = new Set(['value-missing', 'verbatim']);
const MARKED: ReadonlySet<TargetState> = new Set([
  'done',
  'done-late',
  'under-way',
  'not-started',
  'ongoing',
  'due-open',
]);

/** Every plan with its targets and where they stand on the as-of day. */
export function planOverviews(bureau: Bureau): readonly PlanOverview[] {
  return bureau.plans.map((plan) => {
    const statuses = bureau.planTargets
      .filter((target) => target.plan === plan.code)
      .toSorted(byTask)
      .map((target) => targetStatus(bureau, target));
    const cards = statuses.map((status) => targetCard(bureau, status));
    return {
      plan,
      area: isGiven(plan.district) ? bureau.districts.byCode.get(plan.district) : undefined,
      tasks: tasksOf(bureau, plan, cards),
      groups: groupsOf(cards),
      asOf: bureau.asOf,
      counts: countsOf(statuses),
    };
  });
}

/** The plan's own targets first, then those of its tasks in the order of their numbers. */
function byTask(a: PlanTarget, b: PlanTarget): number {
  const number = ({ task }: PlanTarget) => (isGiven(task) ? Number.parseFloat(task) || 0 : -1);
  return number(a) - number(b) || a.code.localeCompare(b.code, 'en', { numeric: true });
}

function tasksOf(
  { planTasks }: Bureau,
  { code }: Plan,
  cards: readonly TargetCard[],
): readonly TaskTargets[] {
  return [...groupBy(cards, ({ task }) => task ?? '')].map(([no, own]) => ({
    no: no === '' ? null : no,
    title: planTasks.find((task) => task.plan === code && task.no === no)?.title ?? null,
    cards: own,
  }));
}

function groupsOf(cards: readonly TargetCard[]): readonly TargetsOfGroup[] {
  return TARGET_GROUPS.flatMap((group) => {
    const own = cards.filter((card) => card.group === group);
    if (own.length === 0) return [];
    return [
      {
        group,
        count: own.length,
        measured: own.filter(({ isChecklist }) => !isChecklist),
        checklist: own.filter(({ isChecklist }) => isChecklist),
      },
    ];
  });
}

/** How many targets a plan has, by what their states rest on. */
function countsOf(statuses: readonly TargetStatus[]): PlanOverview['counts'] {
  const measured = statuses.filter(({ decided, state }) => decided !== null && !UNJUDGED.has(state));
  const marked = statuses.filter(({ state }) => MARKED.has(state));
  const there = (some: readonly TargetStatus[]) =>
    some.filter(({ state }) => targetGroupOf(state) === 'reached').length;
  return {
    all: statuses.length,
    judged: measured.length,
    reached: there(measured),
    marked: marked.length,
    completed: there(marked),
    open: statuses.length - measured.length - marked.length,
  };
}
