import type { Bureau } from '../domain/bureau.ts';
import type { Kindergarten } from '../domain/kindergarten.ts';
import { type TableName, TABLE_NAMES } from './tables/names.ts';

type Rows = readonly object[];

/** The tables whose rows a kindergarten holds as its own. */
const OWN: Readonly<Partial<Record<TableName, (kindergarten: Kindergarten) => Rows>>> = {
  kindergartens: (kindergarten) => [kindergarten],
  campuses: ({ campuses }) => campuses,
  kindergarten_history: ({ history }) => history,
  classes: ({ classes }) => classes,
  enrolment: ({ enrolment }) => enrolment,
  staffing: ({ staffing }) => staffing,
  fees: ({ fees }) => fees,
  recognitions: ({ recognitions }) => recognitions,
  assessments: ({ assessments }) => assessments,
  safety: ({ safety }) => safety,
  filings: ({ filings }) => filings,
  penalties: ({ penalties }) => penalties,
  finance: ({ finance }) => finance,
};

/** The tables whose rows stand in the bureau, not in one kindergarten. */
const COMMON: Readonly<Partial<Record<TableName, (bureau: Bureau) => Rows>>> = {
  districts: ({ districts }) => districts.all,
  former_codes: ({ formerCodes }) => formerCodes,
  fee_caps: ({ feeCaps }) => feeCaps,
  fee_waivers: ({ feeWaivers }) => feeWaivers,
  fee_catalogue: ({ feeCatalogue }) => feeCatalogue,
  rating_schemes: ({ ratingSchemes }) => ratingSchemes,
  support_pairs: ({ supportPairs }) => supportPairs,
  projects: ({ projects }) => projects,
  finance: ({ districtFinance }) => districtFinance,
  population: ({ population }) => population,
  indicators: ({ reportedIndicators }) => reportedIndicators,
  reference_lines: ({ referenceLines }) => referenceLines,
  plans: ({ plans }) => plans,
  plan_tasks: ({ planTasks }) => planTasks,
  plan_targets: ({ planTargets }) => planTargets,
  disclosure_catalogue: ({ disclosureCatalogue }) => disclosureCatalogue,
  holidays: ({ holidays }) => holidays,
  waivers: ({ exemptions }) => exemptions,
};

/** The rows of a table that one kindergarten holds; none of a table that is not about kindergartens. */
export function kindergartenRows(kindergarten: Kindergarten, table: TableName): Rows {
  return OWN[table]?.(kindergarten) ?? [];
}

/** The rows of a table that the bureau publishes, by the table's name; put together once for a bureau. */
export function bureauRows(bureau: Bureau, table: TableName): Rows {
  let tables = known.get(bureau);
  if (!tables) known.set(bureau, (tables = new Map()));
  let rows = tables.get(table);
  if (!rows) tables.set(table, (rows = rowsOf(bureau, table)));
  return rows;
}

const known = new WeakMap<Bureau, Map<TableName, Rows>>();

function rowsOf(bureau: Bureau, table: TableName): Rows {
  const common = COMMON[table]?.(bureau) ?? [];
  return common.concat(bureau.kindergartens.flatMap((one) => kindergartenRows(one, table)));
}

/** Whether a name, as the 主动公开目录 gives it, is that of a table. */
export function isTableName(name: string): name is TableName {
  return (TABLE_NAMES as readonly string[]).includes(name);
}
