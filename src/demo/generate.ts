import { TABLES } from '../dataset/tables/index.ts';
import { TABLE_NAMES, type TableName } from '../dataset/tables/names.ts';
import type { Site } from '../domain/site.ts';
import { createBureau } from './bureau.ts';
import { classRows } from './children/classes.ts';
import { enrolmentRows } from './children/enrolment.ts';
import { rollOf } from './children/roll.ts';
import { serialiseDemoTable } from './csv.ts';
import { feeCapRows } from './fees/caps.ts';
import { feeCatalogueRows } from './fees/catalogue.ts';
import { waiverRows } from './fees/exceptions.ts';
import { feeRows } from './fees/fees.ts';
import { feeWaiverRows } from './fees/waivers.ts';
import { filingRows } from './oversight/filings.ts';
import { penaltyRows } from './oversight/penalties.ts';
import { safetyRows } from './oversight/safety.ts';
import { districtRows } from './places/districts.ts';
import { projectRows } from './plans/projects.ts';
import { supportRows } from './plans/support.ts';
import { inspectionRows } from './quality/inspections.ts';
import { ratingSchemeRows } from './quality/rating-schemes.ts';
import { ratingRows } from './quality/ratings.ts';
import { recognitionRows } from './quality/recognitions.ts';
import { campusRows } from './register/campuses.ts';
import { formerCodeRows } from './register/former-codes.ts';
import { historyRows } from './register/history.ts';
import { kindergartenRow } from './register/kindergartens.ts';
import type { DemoRows } from './rows.ts';
import { demoSite } from './site.ts';
import { staffingRows } from './staff/staffing.ts';
import { financeRows } from './statistics/finance.ts';
import { indicatorRows } from './statistics/indicators.ts';
import { populationRows } from './statistics/population.ts';
import {
  DISCLOSURE_CATALOGUE,
  HOLIDAYS,
  PLAN_TARGETS,
  PLAN_TASKS,
  PLANS,
  REFERENCE_LINES,
} from './written-tables.ts';

/** The fewest kindergartens for which the three areas have something of everything. */
export const FEWEST_KINDERGARTENS = 12;
export const MOST_KINDERGARTENS = 20_000;

export interface DemoOptions {
  readonly kindergartens: number;
  readonly seed: string;
}

/** How each table's rows are made; nothing is made before it is asked for. */
type RowMakers = { readonly [N in TableName]: () => DemoRows[N] };

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

function rowMakers({ kindergartens: count, seed }: DemoOptions): RowMakers {
  const bureau = createBureau(count, seed);
  const { areas, kindergartens } = bureau;
  const taught = kindergartens.map((one) => ({ one, roll: rollOf(one) }));
  const rolls = new Map(taught.map(({ one, roll }) => [one.code, roll]));
  const classes = once(() => taught.flatMap(({ one, roll }) => classRows(one, roll)));
  const staffing = once(() => taught.flatMap(({ one, roll }) => staffingRows(one, roll)));
  const fees = once(() => kindergartens.flatMap(feeRows));
  const statistics = once(() => ({ bureau, rolls, classes: classes(), staffing: staffing() }));
  return {
    districts: () => districtRows(areas),
    kindergartens: () =>
      taught.map(({ one, roll }, serial) => kindergartenRow(one, roll.approvedPlaces, serial)),
    campuses: () => kindergartens.flatMap(campusRows),
    former_codes: () => formerCodeRows(kindergartens),
    kindergarten_history: () => kindergartens.flatMap(historyRows),
    classes,
    enrolment: () => taught.flatMap(({ one, roll }) => enrolmentRows(one, roll)),
    staffing,
    fees,
    fee_caps: () => feeCapRows(areas),
    fee_waivers: () => feeWaiverRows(areas),
    fee_catalogue: feeCatalogueRows,
    recognitions: () => kindergartens.flatMap(recognitionRows),
    rating_schemes: ratingSchemeRows,
    assessments: () => kindergartens.flatMap((one) => [...ratingRows(one), ...inspectionRows(one)]),
    safety: () => kindergartens.flatMap(safetyRows),
    filings: () => kindergartens.flatMap(filingRows),
    penalties: () => kindergartens.flatMap(penaltyRows),
    support_pairs: () => supportRows(bureau),
    projects: () => projectRows(bureau),
    finance: () => financeRows({ bureau, rolls }),
    population: () => populationRows(statistics()),
    indicators: () => indicatorRows(statistics()),
    reference_lines: () => REFERENCE_LINES,
    plans: () => PLANS,
    plan_tasks: () => PLAN_TASKS,
    plan_targets: () => PLAN_TARGETS,
    disclosure_catalogue: () => DISCLOSURE_CATALOGUE,
    holidays: () => HOLIDAYS,
    waivers: () => waiverRows(fees(), kindergartens),
  };
}

/** Every table of a made-up bureau, as rows; the same options give the same rows. */
export function generateRows(options: DemoOptions): DemoRows {
  const makers = rowMakers(options);
  return Object.fromEntries(TABLE_NAMES.map((name) => [name, makers[name]()])) as DemoRows;
}

/** One file of the demo: its name and its text. */
export interface DemoFile {
  readonly name: string;
  readonly text: string;
  /** Rows of a table; nothing for site.json. */
  readonly rows: number;
}

function siteFile(site: Site): DemoFile {
  return { name: 'site.json', text: `${JSON.stringify(site, null, 2)}\n`, rows: 0 };
}

/** All files of a made-up bureau, one at a time, so that a large one need not stand in memory as text at once. */
export function* generateFiles(options: DemoOptions): Generator<DemoFile> {
  const makers = rowMakers(options);
  for (const name of TABLE_NAMES) {
    const rows = makers[name]();
    const sorting = name === 'plan_targets' ? 'as-given' : 'by-key';
    yield { name: `${name}.csv`, text: serialiseDemoTable(TABLES[name], rows, sorting), rows: rows.length };
  }
  yield siteFile(demoSite());
}
