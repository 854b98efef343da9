import type { Bureau } from '../domain/bureau.ts';
import type { PlanTarget, ReferenceLine } from '../domain/plan.ts';
import { isGiven } from '../domain/reported.ts';
import type { Indicator } from '../indicators/indicator.ts';
import type { SeriesPoint } from '../indicators/series.ts';
import { type TrendChart, type TrendSeries, trendChart } from './trend.ts';

/** An indicator over school years: computed and published values, the target and the reference lines. */
export function indicatorTrend(
  bureau: Bureau,
  indicator: Indicator,
  series: readonly SeriesPoint[],
  targets: readonly PlanTarget[],
): TrendChart {
  const labels = series.map(({ year }) => year);
  const lines: TrendSeries[] = [
    { name: '公布值', role: 'reported', values: series.map(({ reported }) => reported?.value ?? null) },
    {
      name: '本站计算值',
      role: 'computed',
      values: series.map(({ computed }) => (computed.kind === 'measured' ? computed.value : null)),
    },
    ...targets.flatMap((target): TrendSeries[] => {
      const { value } = target;
      return isGiven(value)
        ? [{ name: `目标 ${value}${indicator.unit}`, role: 'target', values: labels.map(() => value) }]
        : [];
    }),
    ...referencesFor(bureau, indicator).map((line): TrendSeries => ({
      name: referenceName(line),
      role: 'reference',
      values: labels.map(() => line.value),
    })),
  ];
  return trendChart({ unit: indicator.unit, labels, series: lines, fromZero: indicator.unit !== '%' });
}

/** At most three reference lines, standards first: more would hide what the chart is about. The page lists them all. */
function referencesFor(bureau: Bureau, indicator: Indicator): readonly ReferenceLine[] {
  const order = { 标准: 0, 目标: 1, 实际: 2 } as const;
  return bureau.referenceLines
    .filter((line) => line.metric === indicator.id)
    .toSorted((a, b) => order[a.kind] - order[b.kind] || (a.period < b.period ? 1 : -1))
    .slice(0, 3);
}

/** 全国 2023 年实际 91.1 */
function referenceName({ scope, period, kind, value }: ReferenceLine): string {
  if (scope === '评估标准') return `评估标准 ${value}`;
  return `${scope} ${period} 年${kind} ${value}`;
}
