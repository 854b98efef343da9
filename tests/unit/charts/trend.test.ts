import { describe, expect, it } from 'vitest';
import { type TrendChart, trendAxis, trendChart } from '../../../src/charts/trend.ts';

const chart = (values: readonly (number | null)[], fromZero = false): TrendChart => ({
  unit: '%',
  labels: values.map((_, at) => String(2024 + at)),
  series: [{ name: '本站计算值', role: 'computed', values }],
  fromZero,
});

describe('the value axis of a trend', () => {
  it('holds values above 100 % as they are', () => {
    expect(trendAxis(chart([96, 104, 109.2]))).toEqual({ low: 95, high: 110, ticks: [95, 100, 105, 110] });
  });

  it('starts at zero for amounts', () => {
    expect(trendAxis(chart([270, 630, 1500], true))).toEqual({
      low: 0,
      high: 1500,
      ticks: [0, 500, 1000, 1500],
    });
  });

  it('has room around a single value', () => {
    const { low, high } = trendAxis(chart([80]));
    expect(low).toBeLessThanOrEqual(80);
    expect(high).toBeGreaterThanOrEqual(80);
    expect(high).toBeGreaterThan(low);
  });
});

describe('a trend', () => {
  it('leaves out a line without any value', () => {
    const empty = { name: '公布值', role: 'reported' as const, values: [null, null] };
    const one = chart([80, 81]);
    expect(trendChart({ ...one, series: [...one.series, empty] }).series.map(({ name }) => name)).toEqual([
      '本站计算值',
    ]);
  });
});
