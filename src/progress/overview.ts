import type { Bureau } from '../domain/bureau.ts';
import type { District } from '../domain/district.ts';
import type { Plan, PlanTarget } from '../domain/plan.ts';
import { isGiven } from '../domain/reported.ts';
import type { IsoDate } from '../domain/school-date.ts';
import {
  type TargetState,
  type TargetStatus,
  isChecklist,
  targetStatus,
} from '../indicators/target-status.ts';
import { type TargetCard, targetCard } from './target-card.ts';

export interface PlanOverview {
  readonly plan: Plan;
  readonly area: District | undefined;
  /** Targets with a number to reach, hold or bring to nought. */
  readonly measured: readonly TargetCard[];
  /** Targets that are done or not. */
  readonly checklist: readonly TargetCard[];
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

const REACHED: ReadonlySet<TargetState> = new Set(['met', 'met-late', 'kept']);
const UNJUDGED: ReadonlySet<TargetState> = new Set(['value-missing', 'verbatim']);
const COMPLETED: ReadonlySet<TargetState> = new Set(['done', 'done-late']);
const MARKED: ReadonlySet<TargetState> = new Set([
  ...COMPLETED,
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
    const cardsOf = (chosen: readonly TargetStatus[]) => chosen.map((status) => targetCard(bureau, status));
    return {
      plan,
      area: isGiven(plan.district) ? bureau.districts.byCode.get(plan.district) : undefined,
      measured: cardsOf(statuses.filter(({ target }) => !isChecklist(target))),
      checklist: cardsOf(statuses.filter(({ target }) => isChecklist(target))),
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

/** How many targets a plan has, by what their states rest on. */
function countsOf(statuses: readonly TargetStatus[]): PlanOverview['counts'] {
  const rest = (judged: ReadonlySet<TargetState>) => statuses.filter(({ state }) => judged.has(state)).length;
  const measured = statuses.filter(({ decided, state }) => decided !== null && !UNJUDGED.has(state));
  const marked = rest(MARKED);
  return {
    all: statuses.length,
    judged: measured.length,
    reached: measured.filter(({ state }) => REACHED.has(state)).length,
    marked,
    completed: rest(COMPLETED),
    open: statuses.length - measured.length - marked,
  };
}
