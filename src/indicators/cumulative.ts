import type { Bureau } from '../domain/bureau.ts';
import type { PlanTarget } from '../domain/plan.ts';
import { isAbsent } from '../domain/reported.ts';
import { type IsoDate, isoDate, yearOf } from '../domain/school-date.ts';
import type { AreaIndicator, Indicator } from './indicator.ts';
import { countedUntil } from './series.ts';

/** A target that counts from its starting day (新增), with the indicator that can add up to any day. */
export interface CumulativeTarget {
  readonly between: NonNullable<AreaIndicator['between']>;
  readonly from: IsoDate;
}

/** Null for a target that each year's own value is held against. */
export function cumulativeTarget(
  indicator: Indicator,
  { startsOn }: Pick<PlanTarget, 'startsOn'>,
): CumulativeTarget | null {
  if (indicator.derivation !== 'area' || !indicator.between || isAbsent(startsOn)) return null;
  return { between: indicator.between, from: startsOn };
}

/** What has come about from a target's starting day until the end of a year (or until the newest day known). */
export interface CumulativePoint {
  readonly year: string;
  readonly until: IsoDate;
  /** Null where it cannot be computed. */
  readonly value: number | null;
}

/** The running total from a starting day, one point a calendar year: what a target that counts from that day is drawn over. */
export function cumulativeSeries(
  bureau: Bureau,
  area: string,
  { between, from }: CumulativeTarget,
): readonly CumulativePoint[] {
  const first = yearOf(from);
  const known = countedUntil(bureau);
  const count = Math.max(0, yearOf(known) - first + 1);
  return Array.from({ length: count }, (_, at) => {
    const end = isoDate(`${first + at}-12-31`);
    const until = end < known ? end : known;
    const measured = between(bureau, area, from, until);
    return {
      year: String(first + at),
      until,
      value: measured.kind === 'measured' ? measured.value : null,
    };
  });
}
