import type { Bureau } from '../domain/bureau.ts';
import type { MetricId } from '../domain/code-lists.ts';
import type { District } from '../domain/district.ts';
import { type Absent, NOT_GIVEN, type Reported, UNDER_REVIEW, isGiven } from '../domain/reported.ts';
import type { IsoDate } from '../domain/school-date.ts';
import { isHeldInYear } from '../domain/held.ts';
import { heldIn, runningNow, wholeArea } from '../indicators/kindergartens-in.ts';
import { heldRecordsWords } from '../wording/held.ts';
import { INDICATORS } from '../indicators/index.ts';
import type { Indicator, NotComputableReason, SourceTable } from '../indicators/indicator.ts';
import { type SeriesPoint, presentPeriod, presentYear, seriesOf } from '../indicators/series.ts';
import { formatFraction, formatMeasure, periodWords, reasonClause } from '../wording/targets.ts';
import { conflictOf } from './conflict.ts';
import { thresholdsOf } from './thresholds.ts';

/** A figure of an area for the present, as pages show it. */
export interface AreaFigure {
  readonly indicator: Indicator;
  readonly text: Reported<string>;
  readonly value: Reported<number>;
  readonly basis: string;
  /** The day the figure was counted on. */
  readonly asOf: IsoDate | null;
  /** What it speaks for: 2026—2027 学年, 2026 年, or a day. */
  readonly period: string | null;
  readonly conflict: string | null;
  /** Of how many kindergartens rows that it is made from are held back; null where of none. */
  readonly held: string | null;
}

export function areaFigure(bureau: Bureau, indicator: Indicator, area: string): AreaFigure {
  return { ...shownFigure(bureau, indicator, area), held: heldFor(bureau, indicator, area) };
}

/** Of how many kindergartens rows are being checked that a figure is made from; null where of none. */
export function heldFor(bureau: Bureau, { madeFrom }: Indicator, area: string): string | null {
  const tables = madeFrom.filter((table) => !OF_AREAS.has(table));
  if (tables.length === 0) return null;
  // A kindergarten whose own row is held does not run.
  const rows = tables.filter((table) => table !== 'kindergartens');
  const partly = runningNow(bureau, area).filter((one) =>
    rows.some((table) => isHeldInYear(one, table, presentYear(bureau))),
  ).length;
  const count = partly + heldIn(bureau, area);
  return count === 0 ? null : heldRecordsWords(count);
}

/** The tables that are not of kindergartens. */
const OF_AREAS: ReadonlySet<SourceTable> = new Set(['projects', 'population']);

function shownFigure(bureau: Bureau, indicator: Indicator, area: string): Omit<AreaFigure, 'held'> {
  const point = figurePoint(bureau, indicator, area);
  const thresholds = thresholdsOf(bureau, indicator.id, area);
  const period = point ? periodWords(indicator, point) : null;
  if (point?.computed.kind === 'measured') {
    const { value, numerator, denominator, asOf } = point.computed;
    return {
      indicator,
      text: formatMeasure(indicator, value, thresholds),
      value,
      basis: formatFraction(numerator, denominator),
      asOf,
      period,
      conflict: conflictOf(indicator, point),
    };
  }
  const none = { indicator, text: NOT_GIVEN, value: NOT_GIVEN, asOf: null, period: null, conflict: null };
  if (point?.reported) {
    const { value, row } = point.reported;
    const basis = `公布值：${row.source}`;
    if (!isGiven(value)) return { ...none, text: value, value, basis, asOf: row.countedOn, period };
    const text = formatMeasure(indicator, value, thresholds);
    return { indicator, text, value, basis, asOf: row.countedOn, period, conflict: null };
  }
  const reason = point?.computed.kind === 'not-computable' ? point.computed.reason : 'no-class-rows';
  if (indicator.derivation === 'reported') return { ...none, basis: '没有公布，本站不计算' };
  const absent = absentFigure(reason);
  return { ...none, text: absent, value: absent, basis: `暂不能计算：${reasonClause(reason)}` };
}

/** What stands for a figure that cannot be computed. */
export function absentFigure(reason: NotComputableReason): Absent {
  return reason === 'under-review' ? UNDER_REVIEW : NOT_GIVEN;
}

/**
 * The point that stands for the present: that of the present period; where it has no value, the newest one published, for a figure
 * that only others publish often comes a year later.
 */
export function figurePoint(bureau: Bureau, indicator: Indicator, area: string): SeriesPoint | undefined {
  const present = presentPeriod(bureau, indicator);
  const series = seriesOf(bureau, indicator, area).filter((one) => one.year <= present);
  const newest = series.findLast((one) => one.year === present) ?? series.at(-1);
  if (newest?.computed.kind === 'measured' || newest?.reported) return newest;
  return series.findLast((one) => one.reported) ?? newest;
}

/** Some rates of an area, or (`null`) of the whole bureau; none where no district stands for the whole. */
export function areaFigures(
  bureau: Bureau,
  metrics: readonly MetricId[],
  area: District | null,
): readonly AreaFigure[] {
  const place = area ?? wholeArea(bureau);
  return place ? metrics.map((id) => areaFigure(bureau, INDICATORS[id], place.code)) : [];
}
