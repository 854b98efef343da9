import { describe, expect, it } from 'vitest';
import { cumulativeTrends, indicatorTrend } from '../../../src/charts/indicator-trend.ts';
import type { MetricId } from '../../../src/domain/code-lists.ts';
import type { PlanTarget } from '../../../src/domain/plan.ts';
import { WITHHELD } from '../../../src/domain/reported.ts';
import { isoDate } from '../../../src/domain/school-date.ts';
import { INDICATORS } from '../../../src/indicators/index.ts';
import { indicatorInArea } from '../../../src/progress/indicator-view.ts';
import { COUNTY, PLAN, aBureau, aTarget } from '../builders.ts';
import { aProject, aReportedFigure } from '../figure-builders.ts';

const published = (metric: MetricId, period: string, value: number | typeof WITHHELD) =>
  aReportedFigure({
    metric,
    period,
    value,
    countedOn: isoDate(`${period.slice(0, 4)}-12-31`),
    source: '公报',
  });

function drawn(
  metric: MetricId,
  target: Partial<PlanTarget>,
  rows: readonly ReturnType<typeof published>[] = [],
) {
  const bureau = aBureau({
    plans: [PLAN],
    planTargets: [aTarget({ metric, ...target })],
    projects: [aProject('2024-08-20', 1200), aProject('2026-08-20', 360)],
    reportedIndicators: rows,
  });
  const view = indicatorInArea(bureau, INDICATORS[metric], COUNTY);
  return {
    yearly: indicatorTrend(bureau, INDICATORS[metric], view.series, view.targets),
    totals: cumulativeTrends(bureau, INDICATORS[metric], view),
  };
}

describe('a target that counts from a starting day', () => {
  const places = { value: 1500, unit: '个', startsOn: isoDate('2024-01-01') };

  it('is drawn over the running total', () => {
    expect(drawn('new-places', places).totals).toMatchObject([
      {
        chart: {
          labels: ['2024 年', '2025 年', '2026 年'],
          series: [
            { name: '累计', values: [1200, 1200, 1560] },
            { name: '目标 1,500 个', values: [1500, 1500, 1500] },
          ],
        },
      },
    ]);
  });

  it('is not drawn over the sums of single years', () => {
    expect(drawn('new-places', places).yearly).toMatchObject({
      labels: ['2024 年', '2025 年', '2026 年'],
      series: [{ name: '本站计算值', values: [1200, 0, 360] }],
    });
  });
});

describe('a trend of published values', () => {
  it('has one place a year, with gaps where nothing was published or 不公开', () => {
    const rows = [
      published('rural-coverage', '2019', 0),
      published('rural-coverage', '2021', WITHHELD),
      published('rural-coverage', '2024', 95),
    ];
    const { yearly } = drawn('rural-coverage', { value: 100 }, rows);
    expect(yearly.labels.slice(0, 6)).toEqual([
      '2019 年',
      '2020-2021',
      '2021 年',
      '2022-2023',
      '2023-2024',
      '2024 年',
    ]);
    expect(yearly.series[0]?.values.slice(0, 6)).toEqual([0, null, null, null, null, 95]);
  });

  it('has no target line where the plan names an amount without its period', () => {
    const rows = [published('public-funding-per-child', '2025', 650)];
    const { yearly } = drawn('public-funding-per-child', { value: 400, unit: '元' }, rows);
    expect(yearly.series.map(({ role }) => role)).toEqual(['reported']);
  });
});
