import type { TableName } from '../dataset/tables/names.ts';
import disclosureCatalogue from './data/disclosure_catalogue.json' with { type: 'json' };
import holidays from './data/holidays.json' with { type: 'json' };
import planTargets from './data/plan_targets.json' with { type: 'json' };
import planTasks from './data/plan_tasks.json' with { type: 'json' };
import plans from './data/plans.json' with { type: 'json' };
import referenceLines from './data/reference_lines.json' with { type: 'json' };
import type { DemoRow } from './rows.ts';

/*
 * The tables that are written by hand, not drawn: the same for every size and seed. Their rows stand in
 * `data/<table>.json`, by the English keys of the table.
 */

/** Rows with something in common. What they share is said once; a row that says otherwise has its way. */
interface RowBlock<N extends TableName> {
  readonly shared: DemoRow<N>;
  readonly rows: readonly DemoRow<N>[];
}

function rowsOf<N extends TableName>(blocks: readonly RowBlock<N>[]): readonly DemoRow<N>[] {
  return blocks.flatMap(({ shared, rows }) => rows.map((row) => ({ ...shared, ...row })));
}

/** Three plans of made-up areas, each reworked from a real one, which is named once here. */
export const PLANS: readonly DemoRow<'plans'>[] = plans;

/**
 * 13 tasks of plan 1, 7 of plan 2, 34 measures of plan 3: units as in the source, content in other words with its
 * figures. 薄弱园 of the second source is 受帮扶园 here; two measures that the excerpt of the third does not give are
 * said to be missing.
 */
export const PLAN_TASKS = rowsOf<'plan_tasks'>(planTasks);

/**
 * Every countable target and checklist item of the three plans, in the order of the plans. P1-10c and P1-12a also stand
 * role by role and measure by measure. Written out as empty is what a source should give and does not: the number of new
 * places of plan 3, the day by which (and the span of time for which) the two amounts of P1-5 are due.
 */
export const PLAN_TARGETS = rowsOf<'plan_targets'>(planTargets);

/** In the shape of 基层政务公开标准目录. */
export const DISCLOSURE_CATALOGUE = rowsOf<'disclosure_catalogue'>(disclosureCatalogue);

/**
 * The State Council's arrangements of 2025 and 2026: real days and document numbers, since working days are counted by
 * them.
 */
export const HOLIDAYS = rowsOf<'holidays'>(holidays);

/** Published values of the nation, of the places the plans come from, and of the standard, with source and year. */
export const REFERENCE_LINES = rowsOf<'reference_lines'>(referenceLines);
