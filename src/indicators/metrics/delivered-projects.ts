import type { Bureau } from '../../domain/bureau.ts';
import { isWithin } from '../../domain/district.ts';
import type { Project } from '../../domain/plan.ts';
import { isGiven, isUnderReview } from '../../domain/reported.ts';
import { type IsoDate, isoDate } from '../../domain/school-date.ts';
import { type Measurement, type Scope, notComputable } from '../indicator.ts';
import { isHeldInArea } from '../kindergartens-in.ts';
import { countedUntil } from '../series.ts';

type Amount = (project: Project) => number;

/** The projects of an area handed over between two days (both included): places count on the day of 交付. */
function deliveredProjects(bureau: Bureau, area: string, from: IsoDate, until: IsoDate): readonly Project[] {
  return bureau.projects.filter(
    ({ district, delivered }) =>
      isGiven(delivered) &&
      from <= delivered &&
      delivered <= until &&
      isWithin(bureau.districts, district, area),
  );
}

/** Whether a project of the area, or the day on which it was handed over, is being checked: then it may be one of those counted. */
function isDeliveryOpen(bureau: Bureau, area: string): boolean {
  return (
    isHeldInArea(bureau, area, 'projects') ||
    bureau.projects.some(
      ({ district, delivered }) => isUnderReview(delivered) && isWithin(bureau.districts, district, area),
    )
  );
}

/** A count over delivered projects, by school year (its first calendar year) or between two days. */
export function deliveredCount(amount: Amount) {
  const between = (bureau: Bureau, area: string, from: IsoDate, until: IsoDate): Measurement => {
    if (bureau.missingTables.has('projects')) return notComputable('no-projects');
    if (isDeliveryOpen(bureau, area)) return notComputable('under-review');
    const value = deliveredProjects(bureau, area, from, until).reduce((sum, one) => sum + amount(one), 0);
    const known = countedUntil(bureau);
    const asOf = until < known ? until : known;
    if (asOf < from) return notComputable('not-counted-yet');
    return {
      kind: 'measured',
      value,
      numerator: value,
      denominator: null,
      asOf,
      coverage: null,
      members: () => [],
      without: () => [],
      held: () => [],
    };
  };
  const measure = (bureau: Bureau, { area, year }: Scope): Measurement => {
    const calendarYear = year.slice(0, 4);
    return between(bureau, area, isoDate(`${calendarYear}-01-01`), isoDate(`${calendarYear}-12-31`));
  };
  return { measure, between };
}
