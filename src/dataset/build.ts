import type { Bureau } from '../domain/bureau.ts';
import { type DistrictTree, buildDistrictTree, districtAt } from '../domain/district.ts';
import { groupBy } from '../domain/grouping.ts';
import { codeSteps, successorFinder } from '../domain/former-code.ts';
import type { HeldRows } from '../domain/held-rows.ts';
import type { FormerCode, Kindergarten, Penalty } from '../domain/kindergarten.ts';
import { isGiven, isUnderReview } from '../domain/reported.ts';
import type { IsoDate } from '../domain/school-date.ts';
import type { Site } from '../domain/site.ts';
import type { RowsByTable } from './tables/index.ts';
import type { TableName } from './tables/names.ts';
import { dataUntil } from './tables/row-day.ts';

export interface BuildOptions {
  readonly site: Site;
  readonly asOf: IsoDate;
  readonly missingTables: ReadonlySet<TableName>;
  /** Rows held back by the policy, by 标识码. */
  readonly held: ReadonlyMap<string, readonly HeldRows[]>;
  /** Of the kindergartens whose own row is held back, the 区划代码. */
  readonly heldKindergartens?: readonly (string | null)[];
}

/**
 * Checked rows → the bureau: each kindergarten with its own rows, oldest first. Penalties that are withdrawn or whose 公示截止日期 has
 * passed are left out here, so that no page, feed or download can show them.
 */
export function buildBureau(rows: RowsByTable, options: BuildOptions): Bureau {
  const { site, asOf, missingTables, heldKindergartens = [] } = options;
  const districts = buildDistrictTree(rows.districts);
  const kindergartens = joinKindergartens(rows, districts, options);
  return {
    site,
    asOf,
    dataUntil: dataUntil(rows),
    exemptions: rows.waivers,
    districts,
    kindergartens,
    heldKindergartens,
    heldOfDistricts: new Map([...options.held].filter(([code]) => districts.byCode.has(code))),
    kindergartenByCode: new Map(kindergartens.map((one) => [one.code, one])),
    formerCodes: rows.former_codes,
    feeCaps: rows.fee_caps,
    feeWaivers: rows.fee_waivers,
    feeCatalogue: rows.fee_catalogue,
    ratingSchemes: rows.rating_schemes,
    supportPairs: rows.support_pairs,
    projects: rows.projects,
    districtFinance: rows.finance.filter((row) => districts.byCode.has(row.subjectCode)),
    population: rows.population,
    reportedIndicators: rows.indicators,
    referenceLines: rows.reference_lines,
    plans: rows.plans,
    planTasks: rows.plan_tasks,
    planTargets: rows.plan_targets,
    disclosureCatalogue: rows.disclosure_catalogue.toSorted((a, b) => a.no - b.no),
    holidays: rows.holidays,
    missingTables,
  };
}

function joinKindergartens(
  rows: RowsByTable,
  districts: DistrictTree,
  { asOf, held }: BuildOptions,
): readonly Kindergarten[] {
  const campuses = groupBy(rows.campuses, (row) => row.code);
  const formerCodes = formerCodesByKindergarten(rows);
  const history = byAge(rows.kindergarten_history, (row) => row.code, 'effectiveFrom');
  const classes = byAge(rows.classes, (row) => row.code, 'countedOn');
  const enrolment = byAge(rows.enrolment, (row) => row.code, 'countedOn');
  const staffing = byAge(rows.staffing, (row) => row.code, 'countedOn');
  const fees = byAge(rows.fees, (row) => row.code, 'effectiveFrom');
  const recognitions = byAge(rows.recognitions, (row) => row.code, 'recognisedOn');
  const assessments = byAge(rows.assessments, (row) => row.code, 'decidedOn');
  const safety = byAge(rows.safety, (row) => row.code, 'checkedOn');
  const filings = byAge(rows.filings, (row) => row.code, 'changedOn');
  const shown = rows.penalties.filter((row) => isPenaltyShown(row, asOf));
  const penalties = byAge(shown, (row) => row.code, 'date');
  const finance = byAge(rows.finance, (row) => row.subjectCode, 'year');
  const supports = byAge(
    rows.support_pairs,
    (row) => (isGiven(row.leadCode) ? row.leadCode : null),
    'schoolYear',
  );
  const supportedBy = byAge(rows.support_pairs, (row) => row.supportedCode, 'schoolYear');
  return rows.kindergartens
    .toSorted((a, b) => (a.code < b.code ? -1 : 1))
    .flatMap((row): Kindergarten[] => {
      const town = districts.byCode.get(row.district);
      if (!town) return [];
      const { code } = row;
      return [
        {
          ...row,
          town,
          county: districtAt(districts, row.district, '县级'),
          campuses: campuses.get(code) ?? [],
          formerCodes: formerCodes.get(code) ?? [],
          history: history.get(code) ?? [],
          classes: classes.get(code) ?? [],
          enrolment: enrolment.get(code) ?? [],
          staffing: staffing.get(code) ?? [],
          fees: fees.get(code) ?? [],
          recognitions: recognitions.get(code) ?? [],
          assessments: assessments.get(code) ?? [],
          safety: safety.get(code) ?? [],
          filings: filings.get(code) ?? [],
          penalties: penalties.get(code) ?? [],
          finance: finance.get(code) ?? [],
          supports: supports.get(code) ?? [],
          supportedBy: supportedBy.get(code) ?? [],
          held: held.get(code) ?? [],
        },
      ];
    });
}

/**
 * Whether a penalty is shown on a day: not withdrawn, its 公示截止日期 not past, and neither 待核实. 行政处罚 that is void leaves every output;
 * while its end is being checked it is not shown either.
 */
export function isPenaltyShown(
  { withdrawnOn, until }: Pick<Penalty, 'withdrawnOn' | 'until'>,
  date: IsoDate,
): boolean {
  if (isGiven(withdrawnOn) || isUnderReview(withdrawnOn)) return false;
  return isGiven(until) ? until >= date : !isUnderReview(until);
}

/** 变更与沿革 by the kindergarten that it led to, over codes that were given up in between; of a split, by each. Oldest first. */
function formerCodesByKindergarten({
  former_codes: formerCodes,
  kindergartens,
}: RowsByTable): ReadonlyMap<string, readonly FormerCode[]> {
  const codes = new Set(kindergartens.map(({ code }) => code));
  const steps = codeSteps(formerCodes);
  const isThere = (code: string): boolean => codes.has(code);
  const successorsOf = successorFinder(steps, isThere);
  const led = formerCodes
    .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
    .flatMap((row) => {
      if (!isGiven(row.currentCode)) return [];
      const heirs = isThere(row.currentCode) ? [row.currentCode] : successorsOf(row.currentCode);
      return heirs.map((code) => ({ code, row }));
    });
  return new Map(
    [...groupBy(led, ({ code }) => code)].map(([code, all]) => [code, all.map(({ row }) => row)]),
  );
}

/** The rows by key, each group oldest first. */
function byAge<R>(
  rows: readonly R[],
  keyOf: (row: R) => string | null,
  oldestBy: keyof R & string,
): ReadonlyMap<string, readonly R[]> {
  const order = (a: R, b: R) => (a[oldestBy] < b[oldestBy] ? -1 : a[oldestBy] > b[oldestBy] ? 1 : 0);
  const groups = groupBy(rows.toSorted(order), keyOf);
  // A list that grew row by row has room for more, which takes more memory than the rows of most kindergartens.
  return new Map(Array.from(groups, ([key, group]) => [key, group.slice()]));
}
