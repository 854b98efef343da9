import type { Bureau } from '../domain/bureau.ts';
import type { MetricId } from '../domain/code-lists.ts';
import { wholeArea } from '../indicators/kindergartens-in.ts';
import { type AreaCounts, areaCounts } from './area-counts.ts';
import { type AreaFigure, areaFigures } from './area-figure.ts';

/** The shares the site opens with: 普惠 and 公办 by children, class sizes by classes. */
const CHIEF: readonly MetricId[] = ['inclusive-coverage', 'public-share', 'class-size-compliance'];

/** The figures of the home page. The shares are empty where no district stands for the whole bureau. */
export interface HomeFigures {
  readonly counts: AreaCounts;
  readonly shares: readonly AreaFigure[];
}

export function homeFigures(bureau: Bureau): HomeFigures {
  const whole = wholeArea(bureau);
  return {
    counts: areaCounts(bureau, whole?.code ?? null),
    shares: areaFigures(bureau, CHIEF, null),
  };
}
