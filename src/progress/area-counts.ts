import type { Bureau } from '../domain/bureau.ts';
import { type District, isWithin } from '../domain/district.ts';
import { isInclusive, isPublic } from '../domain/inclusive.ts';
import { newestDay } from '../domain/newest.ts';
import { NOT_GIVEN, type Reported } from '../domain/reported.ts';
import type { IsoDate } from '../domain/school-date.ts';
import { childrenIn } from '../domain/snapshot.ts';
import { kindergartensIn } from '../indicators/kindergartens-in.ts';
import { presentYear } from '../indicators/series.ts';

/** How many kindergartens run in an area on the as-of day, and how many children they have. */
export interface AreaCounts {
  /** 在办. */
  readonly running: number;
  readonly publicly: number;
  readonly privately: number;
  /** 公办 and recognised 普惠性民办. */
  readonly inclusive: number;
  /** The recognised 普惠性民办 of those, and the 民办 that are not recognised: with 公办 they are all that run. */
  readonly inclusivePrivate: number;
  readonly otherPrivate: number;
  /** 停办 and 筹建: kept on the site, not counted. */
  readonly closed: number;
  readonly planned: number;
  /** Whose own row is held back until it is checked: not counted, whatever they may be. */
  readonly held: number;
  /** 在园幼儿 of the running kindergartens that published their classes; missing where none did. */
  readonly children: Reported<number>;
  /** 托班 children of the same kindergartens: under three, never part of 在园幼儿. */
  readonly nurseryChildren: number;
  /** How many running kindergartens these sums cover. */
  readonly counted: number;
  readonly countedOn: IsoDate | null;
}

/** The counts of an area with everything below it; `null` for the whole bureau. */
export function areaCounts(bureau: Bureau, area: string | null): AreaCounts {
  const all = area === null ? bureau.kindergartens : kindergartensIn(bureau, area);
  const running = all.filter(({ status }) => status === '在办');
  const year = presentYear(bureau);
  const counts = running.flatMap((one) => childrenIn(one, year) ?? []);
  const publicly = running.filter((one) => isPublic(one, bureau.asOf)).length;
  const inclusive = running.filter((one) => isInclusive(one, bureau.asOf)).length;
  return {
    running: running.length,
    publicly,
    privately: running.length - publicly,
    inclusive,
    inclusivePrivate: inclusive - publicly,
    otherPrivate: running.length - inclusive,
    closed: all.filter(({ status }) => status === '停办').length,
    planned: all.filter(({ status }) => status === '筹建').length,
    held: heldIn(bureau, area),
    children: counts.length === 0 ? NOT_GIVEN : counts.reduce((sum, { children }) => sum + children, 0),
    nurseryChildren: counts.reduce((sum, one) => sum + one.nurseryChildren, 0),
    counted: counts.length,
    countedOn: newestDay(counts.map(({ countedOn }) => countedOn)),
  };
}

/** How many kindergartens of an area are held back themselves; one of which the place cannot be read is counted in the whole bureau alone. */
export function heldIn(bureau: Bureau, area: string | null): number {
  const isWhole = area === null || area === wholeArea(bureau)?.code;
  return bureau.heldKindergartens.filter(
    (district) => isWhole || (district !== null && isWithin(bureau.districts, district, area)),
  ).length;
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
