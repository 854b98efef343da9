import { assessments } from './assessments.ts';
import { campuses } from './campuses.ts';
import { classes } from './classes.ts';
import { disclosureCatalogue } from './disclosure_catalogue.ts';
import { districts } from './districts.ts';
import { enrolment } from './enrolment.ts';
import { feeCaps } from './fee_caps.ts';
import { feeCatalogue } from './fee_catalogue.ts';
import { feeWaivers } from './fee_waivers.ts';
import { fees } from './fees.ts';
import { filings } from './filings.ts';
import { finance } from './finance.ts';
import { formerCodes } from './former_codes.ts';
import { holidays } from './holidays.ts';
import { indicators } from './indicators.ts';
import { kindergartenHistory } from './kindergarten_history.ts';
import { kindergartens } from './kindergartens.ts';
import { penalties } from './penalties.ts';
import { planTargets } from './plan_targets.ts';
import { planTasks } from './plan_tasks.ts';
import { plans } from './plans.ts';
import { population } from './population.ts';
import { projects } from './projects.ts';
import { ratingSchemes } from './rating_schemes.ts';
import { recognitions } from './recognitions.ts';
import { referenceLines } from './reference_lines.ts';
import { safety } from './safety.ts';
import { staffing } from './staffing.ts';
import { supportPairs } from './support_pairs.ts';
import { waivers } from './waivers.ts';
import type { RowOf } from './table.ts';

/** All tables, in the order of the data dictionary: places and kindergartens first, then what refers to them. */
export const TABLES = {
  districts,
  kindergartens,
  campuses,
  former_codes: formerCodes,
  kindergarten_history: kindergartenHistory,
  classes,
  enrolment,
  staffing,
  fees,
  fee_caps: feeCaps,
  fee_waivers: feeWaivers,
  fee_catalogue: feeCatalogue,
  recognitions,
  rating_schemes: ratingSchemes,
  assessments,
  safety,
  filings,
  penalties,
  support_pairs: supportPairs,
  projects,
  finance,
  population,
  indicators,
  reference_lines: referenceLines,
  plans,
  plan_tasks: planTasks,
  plan_targets: planTargets,
  disclosure_catalogue: disclosureCatalogue,
  holidays,
  waivers,
} as const;

export type Tables = typeof TABLES;

/** The row of a table, inferred from its definition. */
export type Row<N extends keyof Tables> = RowOf<Tables[N]>;

/** The valid rows of every table; a table that is not there has no rows and is named in `Dataset.missingTables`. */
export type RowsByTable = { readonly [N in keyof Tables]: readonly Row<N>[] };
