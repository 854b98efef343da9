import type { CatalogueEntry, Bureau } from '../domain/bureau.ts';
import { type IsoDate, parseIsoDate } from '../domain/school-date.ts';
import { given } from '../domain/reported.ts';
import { workingCalendar } from '../domain/working-day.ts';
import { accountsState, itemState } from '../indicators/disclosure.ts';
import { type ItemCell, itemCell } from './completeness.ts';

export interface CatalogueRow {
  readonly entry: CatalogueEntry;
  /** The site's page for the table that feeds the entry; null where none does. */
  readonly path: string | null;
  readonly cell: ItemCell | null;
}

/** Where each table's rows are read on the site. */
const PAGES: Readonly<Record<string, string>> = {
  kindergartens: '/kindergartens/',
  staffing: '/staffing/',
  fees: '/fees/',
  assessments: '/assessments/',
  recognitions: '/inclusive/',
  projects: '/projects/',
  support_pairs: '/support/',
  plans: '/plans/',
  plan_tasks: '/plans/',
  plan_targets: '/progress/',
  indicators: '/progress/',
  population: '/progress/gross-enrolment-rate/',
  enrolment: '/kindergartens/',
  finance: '/completeness/',
  safety: '/progress/safety-guards/',
  filings: '/progress/filing-on-time/',
  penalties: '/kindergartens/',
  disclosure_catalogue: '/catalogue/',
};

/** The 主动公开目录 with what feeds each entry, when it was last updated, and whether that is overdue. */
export function catalogueRows(bureau: Bureau): readonly CatalogueRow[] {
  const calendar = workingCalendar(bureau.holidays);
  return bureau.disclosureCatalogue.map((entry) => {
    const table = given(entry.table);
    if (table === undefined) return { entry, path: null, cell: null };
    const duty = bureau.site.duties.find((one) => one.table === table);
    if (table === 'finance') return { entry, path: PAGES[table] ?? null, cell: itemCell(accountsOf(bureau)) };
    const newest = newestDay(bureau, table);
    return {
      entry,
      path: PAGES[table] ?? null,
      cell: itemCell(itemState(newest, duty, calendar, bureau.asOf)),
    };
  });
}

function accountsOf(bureau: Bureau) {
  return accountsState(
    [...bureau.districtFinance, ...bureau.kindergartens.flatMap((one) => one.finance)],
    bureau,
  );
}

/** The newest day that the rows of a table speak for, not after as-of. */
function newestDay(bureau: Bureau, table: string): IsoDate | null {
  let newest: string | null = null;
  for (const day of daysOf(bureau, table))
    if (day <= bureau.asOf && (newest === null || day > newest)) newest = day;
  return newest === null ? null : parseIsoDate(newest);
}

function daysOf(bureau: Bureau, table: string): readonly string[] {
  const each = (days: (one: Bureau['kindergartens'][number]) => readonly string[]) =>
    bureau.kindergartens.flatMap(days);
  switch (table) {
    case 'kindergartens':
      return bureau.dataUntil ? [bureau.dataUntil] : [];
    case 'staffing':
      return each((one) => one.staffing.map((row) => row.countedOn));
    case 'classes':
      return each((one) => one.classes.map((row) => row.countedOn));
    case 'enrolment':
      return each((one) => one.enrolment.map((row) => row.countedOn));
    case 'fees':
      return each((one) => one.fees.map((row) => given(row.noticedOn) ?? row.effectiveFrom));
    case 'assessments':
      return each((one) => one.assessments.map((row) => row.decidedOn));
    case 'recognitions':
      return each((one) => one.recognitions.map((row) => row.recognisedOn));
    case 'safety':
      return each((one) => one.safety.map((row) => row.checkedOn));
    case 'penalties':
      return each((one) => one.penalties.map((row) => row.date));
    case 'filings':
      return each((one) => one.filings.map((row) => given(row.updatedOn) ?? row.changedOn));
    case 'former_codes':
      return bureau.formerCodes.map((row) => row.date);
    case 'fee_catalogue':
      return bureau.feeCatalogue.map((row) => row.effectiveFrom);
    case 'fee_caps':
      return bureau.feeCaps.map((row) => row.effectiveFrom);
    case 'fee_waivers':
      return bureau.feeWaivers.map((row) => row.effectiveFrom);
    case 'projects':
      return bureau.projects.flatMap(({ planned, designed, built, accepted, delivered }) =>
        [planned, designed, built, accepted, delivered].flatMap((day) => given(day) ?? []),
      );
    case 'population':
      return bureau.population.map((row) => row.countedOn);
    case 'indicators':
      return bureau.reportedIndicators.map((row) => row.countedOn);
    case 'plan_tasks':
    case 'plans':
    case 'plan_targets':
      return bureau.planTasks.flatMap((task) => given(task.updatedOn) ?? []);
    case 'support_pairs':
      return bureau.supportPairs.map((pair) => `${pair.schoolYear.slice(0, 4)}-09-01`);
    default:
      return [];
  }
}
