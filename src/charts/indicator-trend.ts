import type { Bureau } from '../domain/bureau.ts';
import type { PlanTarget, ReferenceLine } from '../domain/plan.ts';
import { given, isGiven } from '../domain/reported.ts';
import { cumulativeSeries, cumulativeTarget } from '../indicators/cumulative.ts';
import { formatDate } from '../format/date.ts';
import type { Indicator } from '../indicators/indicator.ts';
import type { SeriesPoint } from '../indicators/series.ts';
import type { IndicatorInArea } from '../progress/indicator-view.ts';
import { formatMeasure, pointLabel } from '../wording/targets.ts';
import { type TrendChart, type TrendSeries, trendChart } from './trend.ts';

/**
 * An indicator year by year: computed and published values, the targets that a year's own value is held against, and the reference
 * lines. A target that counts from a starting day has its own drawing: `cumulativeTrends`.
 */
export function indicatorTrend(
  bureau: Bureau,
  indicator: Indicator,
  series: readonly SeriesPoint[],
  targets: readonly PlanTarget[],
): TrendChart {
  const labels = series.map((point) => pointLabel(indicator, point));
  const lines: TrendSeries[] = [
    {
      name: '公布值',
      role: 'reported',
      values: series.map(({ reported }) => (reported ? (given(reported.value) ?? null) : null)),
    },
    {
      name: '本站计算值',
      role: 'computed',
      values: series.map(({ computed }) => (computed.kind === 'measured' ? computed.value : null)),
    },
    ...targets
      .filter((target) => cumulativeTarget(indicator, target) === null)
      .flatMap((target) => targetLine(indicator, target, labels)),
    ...referencesFor(bureau, indicator).map((line): TrendSeries => ({
      name: referenceName(indicator, line),
      role: 'reference',
      values: labels.map(() => line.value),
    })),
  ];
  return trendChart({ unit: indicator.unit, labels, series: lines, fromZero: indicator.unit !== '%' });
}

/** The running total of each target that counts from a starting day, year by year, with the target as a line and its finding. */
export function cumulativeTrends(
  bureau: Bureau,
  indicator: Indicator,
  { area, targets, cards }: Pick<IndicatorInArea, 'area' | 'targets' | 'cards'>,
): readonly { readonly chart: TrendChart; readonly finding: string }[] {
  return targets.flatMap((target, at) => {
    const cumulative = cumulativeTarget(indicator, target);
    const card = cards[at];
    if (!cumulative || !card) return [];
    const points = cumulativeSeries(bureau, area.code, cumulative);
    const labels = points.map(({ year }) => `${year} 年`);
    const total: TrendSeries = { name: '累计', role: 'computed', values: points.map(({ value }) => value) };
    const series = [total, ...targetLine(indicator, target, labels)];
    const reached = card.decided ? `，到${formatDate(card.decided.on)}共 ${card.decided.text}` : '';
    return [
      {
        chart: trendChart({ unit: indicator.unit, labels, series, fromZero: true }),
        finding: `${area.name}${indicator.name}，${card.pointsName}${reached}。`,
      },
    ];
  });
}

/** The target as a line in the indicator's unit; none where the plan gives no number, or an amount without its period. */
function targetLine(
  indicator: Indicator,
  { value, unit }: PlanTarget,
  labels: readonly string[],
): readonly TrendSeries[] {
  const hasPeriod = indicator.unit !== '元' || (given(unit) ?? '').includes('/');
  if (!isGiven(value) || !hasPeriod) return [];
  return [
    {
      name: `目标 ${formatMeasure(indicator, value, [], 2)}`,
      role: 'target',
      values: labels.map(() => value),
    },
  ];
}

/** At most three reference lines, standards first: more would hide what the chart is about. The page lists them all. */
function referencesFor(bureau: Bureau, indicator: Indicator): readonly ReferenceLine[] {
  const order = { 标准: 0, 目标: 1, 实际: 2 } as const;
  return bureau.referenceLines
    .filter((line) => line.metric === indicator.id)
    .toSorted((a, b) => order[a.kind] - order[b.kind] || (a.period < b.period ? 1 : -1))
    .slice(0, 3);
}

/** 全国 2023 年实际 91.1% */
function referenceName(indicator: Indicator, { scope, period, kind, value }: ReferenceLine): string {
  const number = formatMeasure(indicator, value, [], 2);
  if (scope === '评估标准') return `评估标准 ${number}`;
  return `${scope} ${period.length === 4 ? `${period} 年` : period}${kind} ${number}`;
}
