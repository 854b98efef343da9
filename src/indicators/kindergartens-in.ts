import { groupBy } from '../domain/grouping.ts';
import type { Bureau } from '../domain/bureau.ts';
import { districtPath } from '../domain/district.ts';
import type { Kindergarten } from '../domain/kindergarten.ts';
import {
  type IsoDate,
  type SchoolYear,
  addDays,
  schoolYearEnd,
  schoolYearStart,
} from '../domain/school-date.ts';
import { isGiven } from '../domain/reported.ts';
import { childrenIn } from '../domain/snapshot.ts';

const byArea = new WeakMap<Bureau, ReadonlyMap<string, readonly Kindergarten[]>>();

/** All kindergartens of an area and of everything below it. The index is made once for a bureau. */
export function kindergartensIn(bureau: Bureau, area: string): readonly Kindergarten[] {
  let index = byArea.get(bureau);
  if (!index) byArea.set(bureau, (index = indexByArea(bureau)));
  return index.get(area) ?? [];
}

function indexByArea({ kindergartens, districts }: Bureau): ReadonlyMap<string, readonly Kindergarten[]> {
  const placed = kindergartens.flatMap((kindergarten) =>
    districtPath(districts, kindergarten.district).map(({ code }) => ({ code, kindergarten })),
  );
  const groups = groupBy(placed, ({ code }) => code);
  return new Map(
    [...groups].map(([code, members]) => [code, members.map(({ kindergarten }) => kindergarten)]),
  );
}

/** Whether a kindergarten was running in a school year: not 筹建, not closed before it began, not founded after it. */
export function operatedIn(kindergarten: Kindergarten, year: SchoolYear): boolean {
  if (kindergarten.status === '筹建') return false;
  if (kindergarten.status === '停办') {
    return isGiven(kindergarten.statusDate) && kindergarten.statusDate > schoolYearStart(year);
  }
  return !(isGiven(kindergarten.foundedYear) && kindergarten.foundedYear > Number(year.slice(0, 4)));
}

/**
 * The day on which a kindergarten's nature and recognition are read for a school year: the 统计日期 of its class rows, else
 * 1 October of the year (学年初), and never a day after as-of.
 */
export function readingDay(kindergarten: Kindergarten, year: SchoolYear, asOf: IsoDate): IsoDate {
  const counted = childrenIn(kindergarten, year)?.countedOn;
  if (counted) return counted;
  const early = addDays(schoolYearStart(year), 30);
  return early < asOf ? early : asOf;
}

/** The last day of a school year that as-of allows. */
export function lastDayOf(year: SchoolYear, asOf: IsoDate): IsoDate {
  const end = schoolYearEnd(year);
  return end < asOf ? end : asOf;
}
