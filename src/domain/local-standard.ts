import { type District, type DistrictTree, districtPath } from './district.ts';
import { attributeOn } from './inclusive.ts';
import type { Assessment, Kindergarten } from './kindergarten.ts';
import { areRatingsOpen, ratingsInForce } from './rating.ts';
import { type Reported, UNDER_REVIEW, given } from './reported.ts';
import { type IsoDate, inForce } from './school-date.ts';

/** A level that every kindergarten falls under. */
const ALL_LEVELS = '全部';

/** The words by which fee documents name kindergartens without a rating (深圳: 未评级). */
const UNRATED_LEVELS: ReadonlySet<string> = new Set(['未评级', '未定级', '未评定']);

/** A standard a district sets for the kindergartens of a level: a guide price, a waiver. */
export interface LocalStandard {
  readonly district: string;
  readonly scheme: Reported<string>;
  readonly level: string;
  readonly effectiveFrom: IsoDate;
  readonly until: Reported<IsoDate>;
}

export interface StandardInForce<S extends LocalStandard> {
  readonly standard: S;
  /** The district that set it: the nearest one upwards that has a fitting standard. */
  readonly district: District;
  /** Whether it names the kindergarten's level; else it is the one for 全部. */
  readonly exactLevel: boolean;
}

/** Where a kindergarten stands: the district it lies in and its ratings in force. */
export interface StandardSubject {
  readonly districts: DistrictTree;
  readonly district: string;
  readonly ratings: readonly Assessment[];
  /** Whether they are not known, since one is being checked. */
  readonly areRatingsOpen: boolean;
}

/** What of a kindergarten decides where it stands. */
export type StandingFacts = Pick<Kindergarten, 'district' | 'history' | 'assessments'> &
  Partial<Pick<Kindergarten, 'held'>>;

export function standardSubject(
  kindergarten: StandingFacts,
  districts: DistrictTree,
  date: IsoDate,
): StandardSubject {
  const { district, assessments } = kindergarten;
  return {
    districts,
    district: attributeOn(kindergarten, '区划代码', district, date) ?? district,
    ratings: ratingsInForce(assessments, date),
    areRatingsOpen: areRatingsOpen(kindergarten, date),
  };
}

/**
 * The standard that applies on a day. The nearest district upwards with a fitting standard decides; there, the exact level of the
 * rating in force comes before 全部, then what `narrower` prefers, then the newest. `null` where no district has one; 待核实 where that of
 * the nearest district hangs on a rating that is not known.
 */
export function standardInForce<S extends LocalStandard>(
  standards: readonly S[],
  subject: StandardSubject,
  date: IsoDate,
  narrower: (standard: S) => boolean = () => false,
): Reported<StandardInForce<S>> | null {
  const fitting = standards.filter(
    (one) =>
      inForce(one.effectiveFrom, given(one.until), date) &&
      (one.level === ALL_LEVELS || subject.areRatingsOpen || isOwnLevel(one, subject.ratings)),
  );
  if (fitting.length === 0) return null;
  for (const district of districtPath(subject.districts, subject.district)) {
    let best: S | undefined;
    for (const one of fitting) {
      if (one.district === district.code && (!best || precedes(one, best, narrower))) best = one;
    }
    if (!best) continue;
    const exactLevel = best.level !== ALL_LEVELS;
    return exactLevel && subject.areRatingsOpen ? UNDER_REVIEW : { standard: best, district, exactLevel };
  }
  return null;
}

function isOwnLevel({ scheme, level }: LocalStandard, ratings: readonly Assessment[]): boolean {
  if (ratings.length === 0) return UNRATED_LEVELS.has(level);
  const own = given(scheme);
  return ratings.some(
    (rating) => rating.result === level && (own === undefined || given(rating.scheme) === own),
  );
}

function precedes<S extends LocalStandard>(one: S, other: S, narrower: (standard: S) => boolean): boolean {
  const [exact, otherExact] = [one.level !== ALL_LEVELS, other.level !== ALL_LEVELS];
  if (exact !== otherExact) return exact;
  const [narrow, otherNarrow] = [narrower(one), narrower(other)];
  if (narrow !== otherNarrow) return narrow;
  return one.effectiveFrom > other.effectiveFrom;
}
