import type { Bureau } from '../domain/bureau.ts';
import type { MetricId } from '../domain/code-lists.ts';
import type { District } from '../domain/district.ts';
import { INDICATORS } from '../indicators/index.ts';
import { wholeArea } from './area-counts.ts';
import { type AreaFigure, areaFigure } from './overview.ts';

/** Some rates of an area, or (`null`) of the whole bureau; none where no district stands for the whole. */
export function areaFigures(
  bureau: Bureau,
  metrics: readonly MetricId[],
  area: District | null,
): readonly AreaFigure[] {
  const place = area ?? wholeArea(bureau);
  return place ? metrics.map((id) => areaFigure(bureau, INDICATORS[id], place.code)) : [];
}
