import { groupBy } from '../domain/grouping.ts';
import type { Bureau } from '../domain/bureau.ts';
import { type District, districtPath, isWithin } from '../domain/district.ts';
import { isHeldIn } from '../domain/held.ts';
import { attributeOn } from '../domain/inclusive.ts';
import type { Kindergarten } from '../domain/kindergarten.ts';
import {
  type IsoDate,
  type SchoolYear,
  addDays,
  schoolYearEnd,
  schoolYearStart,
} from '../domain/school-date.ts';
import { isAbsent, isGiven } from '../domain/reported.ts';
import { childrenCountedOn } from '../domain/snapshot.ts';

type ByArea = ReadonlyMap<string, readonly Kindergarten[]>;

const NONE: readonly Kindergarten[] = [];

/** By school year, or as of the as-of day. */
const indexes = new WeakMap<Bureau, Map<SchoolYear | 'present', ByArea>>();

/**
 * All kindergartens of an area and of everything below it: on the as-of day or, for a school year, on the day its figures are read
 * (属性沿革, 区划代码). An index is made once for a bureau and year.
 */
export function kindergartensIn(bureau: Bureau, area: string, year?: SchoolYear): readonly Kindergarten[] {
  let known = indexes.get(bureau);
  if (!known) indexes.set(bureau, (known = new Map()));
  const key = year ?? 'present';
  let index = known.get(key);
  if (!index) known.set(key, (index = indexByArea(bureau, year)));
  return index.get(area) ?? NONE;
}

function indexByArea(bureau: Bureau, year: SchoolYear | undefined): ByArea {
  const placed = bureau.kindergartens.flatMap((kindergarten) => {
    const day = year === undefined ? bureau.asOf : readingDay(kindergarten, year, bureau.asOf);
    const place = districtOn(kindergarten, day);
    return districtPath(bureau.districts, place).map(({ code }) => ({ code, kindergarten }));
  });
  const groups = groupBy(placed, ({ code }) => code);
  return new Map(
    [...groups].map(([code, members]) => [code, members.map(({ kindergarten }) => kindergarten)]),
  );
}

/** The 区划代码 of a kindergarten on a day: a district redrawn, or a move, is in 属性沿革. */
export function districtOn(kindergarten: Kindergarten, day: IsoDate): string {
  return attributeOn(kindergarten, '区划代码', kindergarten.district, day) ?? kindergarten.district;
}

/** Every indicator asks for the same. */
const running = new WeakMap<readonly Kindergarten[], readonly Kindergarten[]>();

function runningOf(
  all: readonly Kindergarten[],
  isRunning: (kindergarten: Kindergarten) => boolean,
): readonly Kindergarten[] {
  let known = running.get(all);
  if (!known) running.set(all, (known = all.filter(isRunning)));
  return known;
}

/** The kindergartens of an area that were running in a school year. */
export function runningIn(bureau: Bureau, area: string, year: SchoolYear): readonly Kindergarten[] {
  return runningOf(kindergartensIn(bureau, area, year), (one) => operatedIn(one, year));
}

/** The kindergartens of an area that run on the as-of day: 在办. */
export function runningNow(bureau: Bureau, area: string): readonly Kindergarten[] {
  return runningOf(kindergartensIn(bureau, area), ({ status }) => status === '在办');
}

/**
 * Whether a kindergarten was running in a school year: not 筹建, not closed before it began, not founded after it. One that closed on
 * a day not given was running in the years it has classes of.
 */
export function operatedIn(kindergarten: Kindergarten, year: SchoolYear): boolean {
  if (kindergarten.status === '筹建') return false;
  if (kindergarten.status === '停办') {
    if (isAbsent(kindergarten.statusDate)) return childrenCountedOn(kindergarten, year) !== null;
    return kindergarten.statusDate > schoolYearStart(year);
  }
  return !(isGiven(kindergarten.foundedYear) && kindergarten.foundedYear > Number(year.slice(0, 4)));
}

/**
 * The day on which a kindergarten's nature and recognition are read for a school year: the 统计日期 of its class rows, else
 * 1 October of the year (学年初), and never a day after as-of.
 */
export function readingDay(kindergarten: Kindergarten, year: SchoolYear, asOf: IsoDate): IsoDate {
  const counted = childrenCountedOn(kindergarten, year);
  if (counted !== null) return counted;
  const early = addDays(schoolYearStart(year), 30);
  return early < asOf ? early : asOf;
}

/** The last day of a school year that as-of allows. */
export function lastDayOf(year: SchoolYear, asOf: IsoDate): IsoDate {
  const end = schoolYearEnd(year);
  return end < asOf ? end : asOf;
}

/** How many kindergartens of an area are held back themselves; one of which the place cannot be read is counted in the whole bureau alone. */
export function heldIn(bureau: Bureau, area: string | null): number {
  const isWhole = area === null || area === wholeArea(bureau)?.code;
  return bureau.heldKindergartens.filter(
    (district) => isWhole || (district !== null && isWithin(bureau.districts, district, area)),
  ).length;
}

/** Whether a row of a table is held back that is of a district inside an area, not of one kindergarten. */
export function isHeldInArea({ districts, heldOfDistricts }: Bureau, area: string, table: string): boolean {
  return [...heldOfDistricts].some(
    ([district, held]) => isHeldIn({ held }, table) && isWithin(districts, district, area),
  );
}

/**
 * The district that stands for the whole bureau: that of `regionCode`, or the only one without a district above it.
 * Undefined where neither is there (`regionCode` need not be in districts.csv).
 */
export function wholeArea({ districts, site }: Bureau): District | undefined {
  const own = districts.byCode.get(site.regionCode);
  if (own) return own;
  const roots = districts.all.filter(({ parent }) => typeof parent !== 'string');
  return roots.length === 1 ? roots[0] : undefined;
}
