import { largest, smallest } from '../domain/spread.ts';

/** What a line of a trend stands for; decides its stroke, never its truth. */
export type TrendRole = 'computed' | 'reported' | 'target' | 'reference';

export interface TrendSeries {
  readonly name: string;
  readonly role: TrendRole;
  /** One a label; null where there is no value: the line has a gap there. */
  readonly values: readonly (number | null)[];
}

/** A trend over periods: the drawing and the table beneath it are made from this alone. */
export interface TrendChart {
  readonly unit: string;
  readonly labels: readonly string[];
  readonly series: readonly TrendSeries[];
  /** Whether the value axis starts at zero; rates close to each other may start higher, amounts never. */
  readonly fromZero: boolean;
}

/** Series without any value are left out: an empty line explains nothing. */
export function trendChart(chart: TrendChart): TrendChart {
  return { ...chart, series: chart.series.filter(({ values }) => values.some((value) => value !== null)) };
}

export interface Axis {
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly number[];
}

const STEPS = [1, 2, 2.5, 5, 10];

/** A value axis with three to six round ticks that holds every value; it never stops at 100 %. */
export function trendAxis({ series, fromZero }: TrendChart): Axis {
  const values = series.flatMap((one) => one.values.filter((value) => value !== null));
  const top = largest(values, fromZero ? 1 : undefined);
  const bottom = smallest(values, fromZero ? 0 : undefined);
  const span = top - bottom || Math.abs(top) || 1;
  const raw = span / 4;
  const magnitude = 10 ** Math.floor(Math.log10(raw));
  const step = (STEPS.find((candidate) => candidate * magnitude >= raw) ?? 10) * magnitude;
  const low = Math.floor(bottom / step) * step;
  const high = Math.ceil(top / step - 1e-9) * step;
  const count = Math.round((high - low) / step);
  const ticks = Array.from({ length: count + 1 }, (_, at) => Number((low + at * step).toPrecision(12)));
  return { low, high: high === low ? low + step : high, ticks: high === low ? [low, low + step] : ticks };
}
