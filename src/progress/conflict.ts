import { given } from '../domain/reported.ts';
import { formatPoints } from '../format/number.ts';
import type { Indicator } from '../indicators/indicator.ts';
import type { SeriesPoint } from '../indicators/series.ts';
import { formatMeasure } from '../wording/targets.ts';

/** The sentence that puts both values side by side where they are more than 0.5 points apart. */
export function conflictOf(indicator: Indicator, point: SeriesPoint | null): string | null {
  const value = point?.reported && given(point.reported.value);
  if (!point?.differs || !point.reported || typeof value !== 'number' || point.difference === null)
    return null;
  const apart =
    indicator.unit === '%'
      ? formatPoints(point.difference, 2)
      : formatMeasure(indicator, Math.abs(point.difference), [], 2);
  const reported = formatMeasure(indicator, value, [], 2);
  return `公布值 ${reported}，与本站计算值相差 ${apart}（${point.reported.row.source}）`;
}
