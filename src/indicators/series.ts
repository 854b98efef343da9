import { groupBy } from '../domain/grouping.ts';
import { largest, smallest } from '../domain/spread.ts';
import type { Bureau } from '../domain/bureau.ts';
import type { ReportedIndicator } from '../domain/plan.ts';
import { newestDay } from '../domain/newest.ts';
import { type Reported, given, isAbsent, isGiven } from '../domain/reported.ts';
import { type IsoDate, type SchoolYear, schoolYear, schoolYearOf, yearOf } from '../domain/school-date.ts';
import type { Indicator, Measurement } from './indicator.ts';
import { measure } from './measure.ts';

/** Percentage points above which a reported and a computed value are said to differ. Data dictionary, rule 5. */
const REPORTED_TOLERANCE = 0.5;

/** One year of an indicator in an area: the computed value beside the one published elsewhere. */
export interface SeriesPoint {
  /** The school year; of a calendar year, the school year that begins in it. */
  readonly year: SchoolYear;
  readonly computed: Measurement;
  readonly reported: ReportedPoint | null;
  /** Further published rows of the same year: a bulletin may give `2025` and `2025-2026`. */
  readonly alsoReported: readonly ReportedPoint[];
  /** Reported minus computed, where both are there. */
  readonly difference: number | null;
  /** Whether the difference is more than `REPORTED_TOLERANCE` (percentages; other units: more than 0.5 % of the value). */
  readonly differs: boolean;
}

export interface ReportedPoint {
  /** As published, or the typed absence that was published in its place (不公开). */
  readonly value: Reported<number>;
  readonly row: ReportedIndicator;
}

const yearsByBureau = new WeakMap<Bureau, readonly SchoolYear[]>();

/** The school years that the bureau's rows speak of, oldest first; none after the as-of day. Read once for a bureau. */
export function schoolYearsOf(bureau: Bureau): readonly SchoolYear[] {
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

/** The year of an indicator that stands for the present: see `FigurePeriod`. */
export function presentPeriod(bureau: Bureau, { period }: Pick<Indicator, 'period'>): SchoolYear {
  if (period === 'as-of') return schoolYearOf(bureau.asOf);
  return period === 'calendar-year' ? beginningIn(lastCountedYear(bureau)) : presentYear(bureau);
}

/** The newest day that the tables speak of: after it nothing is known to have been handed over, or not. */
export function countedUntil({ dataUntil, projects, asOf }: Bureau): IsoDate {
  const delivered = projects.flatMap((one) => given(one.delivered) ?? []).filter((day) => day <= asOf);
  const newest = newestDay([...delivered, ...(dataUntil ? [dataUntil] : [])]);
  return newest && newest < asOf ? newest : asOf;
}

/** The newest calendar year that the tables speak of. */
export function lastCountedYear(bureau: Bureau): number {
  return yearOf(countedUntil(bureau));
}

/**
 * The indicator in an area over the years, oldest first, one point a year without a gap. Years published before the first computed
 * one are included.
 */
export function seriesOf(bureau: Bureau, indicator: Indicator, area: string): readonly SeriesPoint[] {
  let known = series.get(bureau);
  if (!known) series.set(bureau, (known = new Map()));
  const key = `${indicator.id} ${area}`;
  let points = known.get(key);
  if (!points) known.set(key, (points = readSeries(bureau, indicator, area)));
  return points;
}

/** The page of an indicator, its download and the pages of the areas tell of the same series. */
const series = new WeakMap<Bureau, Map<string, readonly SeriesPoint[]>>();

function readSeries(bureau: Bureau, indicator: Indicator, area: string): readonly SeriesPoint[] {
  const reported = reportedRows(bureau, indicator, area).map(schoolYearOfPeriod);
  return unbroken([...ownYears(bureau, indicator), ...reported]).map((year) =>
    pointOf(bureau, indicator, area, year),
  );
}

/** The years that the tables behind an indicator speak of. */
function ownYears(bureau: Bureau, indicator: Indicator): readonly SchoolYear[] {
  const present = presentPeriod(bureau, indicator);
  if (indicator.period !== 'calendar-year') return [...schoolYearsOf(bureau), present];
  const delivered = bureau.projects.flatMap((one) => given(one.delivered) ?? []);
  return [...delivered.map((day) => beginningIn(yearOf(day))), present].filter((year) => year <= present);
}

function unbroken(years: readonly SchoolYear[]): readonly SchoolYear[] {
  const starts = years.map((year) => Number(year.slice(0, 4)));
  const [first, last] = [smallest(starts), largest(starts)];
  return Array.from({ length: last - first + 1 }, (_, at) => beginningIn(first + at));
}

function beginningIn(year: number): SchoolYear {
  return schoolYear(`${year}-${year + 1}`);
}

export function pointOf(bureau: Bureau, indicator: Indicator, area: string, year: SchoolYear): SeriesPoint {
  const computed = measure(bureau, indicator, { area, year });
  const [reported = null, ...alsoReported] = reportedIn(bureau, indicator, area, year);
  const value = reported && given(reported.value);
  const difference =
    typeof value === 'number' && computed.kind === 'measured' ? value - computed.value : null;
  return {
    year,
    computed,
    reported,
    alsoReported,
    difference,
    differs: isTooFar(indicator, computed, difference),
  };
}

function isTooFar(indicator: Indicator, computed: Measurement, difference: number | null): boolean {
  if (difference === null || computed.kind !== 'measured') return false;
  const tolerance = indicator.unit === '%' ? REPORTED_TOLERANCE : Math.abs(computed.value) * 0.005;
  return Math.abs(difference) > tolerance + 1e-9;
}

type Reports = ReadonlyMap<string, readonly ReportedIndicator[]>;

const reportsByPlace = new WeakMap<readonly ReportedIndicator[], Reports>();
const reportsByYear = new WeakMap<readonly ReportedIndicator[], Reports>();

/** What was published, by indicator and area; sorted once, every figure of every year asks. */
function reportedRows(
  { reportedIndicators }: Bureau,
  { id }: Indicator,
  area: string,
): readonly ReportedIndicator[] {
  const keyOf = ({ metric, district }: ReportedIndicator) => `${metric}|${district}`;
  return grouped(reportsByPlace, reportedIndicators, keyOf).get(`${id}|${area}`) ?? [];
}

function grouped(
  known: WeakMap<readonly ReportedIndicator[], Reports>,
  rows: readonly ReportedIndicator[],
  keyOf: (row: ReportedIndicator) => string,
): Reports {
  const before = known.get(rows);
  if (before) return before;
  const groups = groupBy(rows, keyOf);
  known.set(rows, groups);
  return groups;
}

/** What was published of a year; first the row that names its period as the indicator counts it. */
function reportedIn(
  bureau: Bureau,
  indicator: Indicator,
  area: string,
  year: SchoolYear,
): readonly ReportedPoint[] {
  const length = indicator.period === 'calendar-year' ? 4 : 9;
  const keyOf = (row: ReportedIndicator) => `${row.metric}|${row.district}|${schoolYearOfPeriod(row)}`;
  const rows = grouped(reportsByYear, bureau.reportedIndicators, keyOf);
  return [...(rows.get(`${indicator.id}|${area}|${year}`) ?? [])]
    .sort((a, b) => Number(b.period.length === length) - Number(a.period.length === length))
    .map((row) => ({ value: reportedValue(row, indicator), row }));
}

/** The value as published, or numerator ÷ denominator where only these were. */
function reportedValue(row: ReportedIndicator, indicator: Indicator): Reported<number> {
  const { value, numerator } = row;
  if (isGiven(value) || isAbsent(numerator)) return value;
  const denominator = given(row.denominator);
  if (denominator === undefined) return numerator;
  if (denominator === 0) return value;
  return (numerator / denominator) * (indicator.unit === '%' ? 100 : 1);
}

/** A calendar year stands for the school year that begins in it: education statistics are counted at 学年初. */
export function schoolYearOfPeriod({ period }: Pick<ReportedIndicator, 'period'>): SchoolYear {
  return period.length === 9 ? schoolYear(period) : beginningIn(Number(period));
}
