import type { Bureau } from '../domain/bureau.ts';
import { isHeldInYear } from '../domain/held.ts';
import { isInclusive, isPublic } from '../domain/inclusive.ts';
import { newestDay } from '../domain/newest.ts';
import { NOT_GIVEN, type Reported, UNDER_REVIEW, isAbsent } from '../domain/reported.ts';
import type { IsoDate } from '../domain/school-date.ts';
import { childrenIn } from '../domain/snapshot.ts';
import { heldIn, kindergartensIn } from '../indicators/kindergartens-in.ts';
import { presentYear } from '../indicators/series.ts';

/** How many kindergartens run in an area on the as-of day, and how many children they have. */
export interface AreaCounts {
  /** 在办. */
  readonly running: number;
  readonly publicly: number;
  readonly privately: number;
  /** 公办 and recognised 普惠性民办. */
  readonly inclusive: number;
  /**
   * The recognised 普惠性民办 of those, the 民办 that are not recognised, and those of which nobody knows, since a recognition is being checked:
   * with 公办 they are all that run.
   */
  readonly inclusivePrivate: number;
  readonly otherPrivate: number;
  readonly openPrivate: number;
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
  /** How many they leave out since a class is being checked. */
  readonly uncounted: number;
  readonly countedOn: IsoDate | null;
}

/** The counts of an area with everything below it; `null` for the whole bureau. */
export function areaCounts(bureau: Bureau, area: string | null): AreaCounts {
  const all = area === null ? bureau.kindergartens : kindergartensIn(bureau, area);
  const running = all.filter(({ status }) => status === '在办');
  const year = presentYear(bureau);
  const counts = running.flatMap((one) => childrenIn(one, year) ?? []);
  const publicly = running.filter((one) => isPublic(one, bureau.asOf)).length;
  const recognised = running.map((one) => isInclusive(one, bureau.asOf));
  const inclusive = recognised.filter((is) => is === true).length;
  const openPrivate = recognised.filter(isAbsent).length;
  const uncounted = running.filter((one) => isHeldInYear(one, 'classes', year)).length;
  return {
    running: running.length,
    publicly,
    privately: running.length - publicly,
    inclusive,
    inclusivePrivate: inclusive - publicly,
    otherPrivate: running.length - inclusive - openPrivate,
    openPrivate,
    closed: all.filter(({ status }) => status === '停办').length,
    planned: all.filter(({ status }) => status === '筹建').length,
    held: heldIn(bureau, area),
    children: sumOf(
      counts.map(({ children }) => children),
      uncounted,
    ),
    nurseryChildren: counts.reduce((sum, one) => sum + one.nurseryChildren, 0),
    counted: counts.length,
    uncounted,
    countedOn: newestDay(counts.map(({ countedOn }) => countedOn)),
  };
}

function sumOf(children: readonly number[], uncounted: number): Reported<number> {
  if (children.length > 0) return children.reduce((sum, one) => sum + one, 0);
  return uncounted > 0 ? UNDER_REVIEW : NOT_GIVEN;
}
