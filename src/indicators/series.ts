import type { Bureau } from '../domain/bureau.ts';
import type { ReportedIndicator } from '../domain/plan.ts';
import { given, isAbsent, isGiven } from '../domain/reported.ts';
import { type SchoolYear, nextSchoolYear, schoolYearOf } from '../domain/school-date.ts';
import type { Indicator, Measurement } from './indicator.ts';
import { measure } from './measure.ts';

/** Percentage points above which a reported and a computed value are said to differ. Data dictionary, rule 5. */
const REPORTED_TOLERANCE = 0.5;

/** One school year of an indicator in an area: the computed value beside the one published elsewhere. */
export interface SeriesPoint {
  readonly year: SchoolYear;
  readonly computed: Measurement;
  readonly reported: ReportedPoint | null;
  /** Reported minus computed, where both are there. */
  readonly difference: number | null;
  /** Whether the difference is more than `REPORTED_TOLERANCE` (percentages; other units: more than 0.5 % of the value). */
  readonly differs: boolean;
}

export interface ReportedPoint {
  readonly value: number;
  readonly row: ReportedIndicator;
}

const yearsByBureau = new WeakMap<Bureau, readonly SchoolYear[]>();

/** The school years that the bureau's rows speak of, oldest first; none after the as-of day. Read once for a bureau. */
function schoolYearsOf(bureau: Bureau): readonly SchoolYear[] {
  let known = yearsByBureau.get(bureau);
  if (!known) yearsByBureau.set(bureau, (known = readSchoolYears(bureau)));
  return known;
}

function readSchoolYears(bureau: Bureau): readonly SchoolYear[] {
  const years = new Set<SchoolYear>();
  for (const { classes, staffing } of bureau.kindergartens) {
    for (const row of classes) years.add(row.schoolYear);
    for (const row of staffing) years.add(schoolYearOf(row.countedOn));
  }
  const present = schoolYearOf(bureau.asOf);
  return [...years].filter((year) => year <= present).sort();
}

/** The school year whose figures stand for the present: that of as-of, or the newest before it that has rows. */
export function presentYear(bureau: Bureau): SchoolYear {
  return schoolYearsOf(bureau).at(-1) ?? schoolYearOf(bureau.asOf);
}

/** The indicator in an area over the school years, oldest first. Reported years before the first computed one are included. */
export function seriesOf(bureau: Bureau, indicator: Indicator, area: string): readonly SeriesPoint[] {
  const rows = bureau.reportedIndicators.filter(
    (row) => row.metric === indicator.id && row.district === area,
  );
  const years = new Set([...schoolYearsOf(bureau), ...rows.map(schoolYearOfPeriod)]);
  return [...years].sort().map((year) => pointOf(bureau, indicator, area, year));
}

export function pointOf(bureau: Bureau, indicator: Indicator, area: string, year: SchoolYear): SeriesPoint {
  const computed = measure(bureau, indicator, { area, year });
  const reported = reportedFor(bureau, indicator, area, year);
  const difference = reported && computed.kind === 'measured' ? reported.value - computed.value : null;
  return { year, computed, reported, difference, differs: isTooFar(indicator, computed, difference) };
}

function isTooFar(indicator: Indicator, computed: Measurement, difference: number | null): boolean {
  if (difference === null || computed.kind !== 'measured') return false;
  const tolerance = indicator.unit === '%' ? REPORTED_TOLERANCE : Math.abs(computed.value) * 0.005;
  return Math.abs(difference) > tolerance + 1e-9;
}

function reportedFor(
  bureau: Bureau,
  indicator: Indicator,
  area: string,
  year: SchoolYear,
): ReportedPoint | null {
  const row = bureau.reportedIndicators.find(
    (one) => one.metric === indicator.id && one.district === area && schoolYearOfPeriod(one) === year,
  );
  const value = row && reportedValue(row, indicator);
  return row && value !== undefined ? { value, row } : null;
}

/** The value as published, or numerator ÷ denominator where only these were. */
function reportedValue(row: ReportedIndicator, indicator: Indicator): number | undefined {
  if (isGiven(row.value)) return row.value;
  if (isAbsent(row.numerator)) return undefined;
  const denominator = given(row.denominator);
  if (denominator === undefined) return row.numerator;
  if (denominator === 0) return undefined;
  return (row.numerator / denominator) * (indicator.unit === '%' ? 100 : 1);
}

/** A calendar year stands for the school year that begins in it: education statistics are counted at 学年初. */
export function schoolYearOfPeriod({ period }: Pick<ReportedIndicator, 'period'>): SchoolYear {
  return period.length === 9
    ? (period as SchoolYear)
    : nextSchoolYear(`${Number(period) - 1}-${period}` as SchoolYear);
}
