import { dataUntil } from '../dataset/tables/row-day.ts';
import type { Bureau, Rules } from '../domain/bureau.ts';
import type { AgeGroup } from '../domain/code-lists.ts';
import { type Dated, unchanging } from '../domain/dated.ts';
import { feePhase } from '../domain/fee-in-force.ts';
import type { Fee } from '../domain/fee.ts';
import { type FilingStatus, filingStatus } from '../domain/filing-status.ts';
import type { Assessment, Kindergarten, Penalty, SafetyCheck } from '../domain/kindergarten.ts';
import type { Position } from '../domain/position.ts';
import { newestBy, newestFirst } from '../domain/newest.ts';
import { isGiven } from '../domain/reported.ts';
import { type IsoDate, type SchoolYear, addDays, schoolYearOf } from '../domain/school-date.ts';
import { type AgeCost, ageCosts, ageGroupsOf } from './age-costs.ts';
import { type ClassSection, type PlaceSection, classSection, placeSection } from './class-section.ts';
import { type FeeHistory, type FeeLine, byCategory, feeHistories, feeLines } from './fee-lines.ts';
import { type FinanceYear, financeYears } from './finance-section.ts';
import { positionOf } from './kindergarten-position.ts';
import { type RatingSection, assessmentTimeline, datedRating } from './rating-section.ts';
import { type StaffSection, staffSection } from './staff-section.ts';
import { type RecognitionStatus, type Standing, datedStanding, recognitionStatuses } from './standing.ts';
import { type SupportLink, supportLinks } from './support-links.ts';

/**
 * Everything derived about one kindergarten, worked out once: its page, the registers, the comparison, the API and the finder read
 * this, so they cannot disagree.
 */
export interface Profile {
  readonly kindergarten: Kindergarten;
  /** The day the figures in force are read on: as-of, or the day a closed kindergarten closed. */
  readonly day: IsoDate;
  /** The school year of as-of. */
  readonly presentYear: SchoolYear;
  /** The newest school year, not after the present one, with published classes or staff: children, classes and ratios are of it. */
  readonly figuresYear: SchoolYear;
  readonly position: Position | null;
  readonly standing: Standing;
  /** The standing with what is known to follow: a recognition that runs out. Nothing follows at a closed kindergarten. */
  readonly datedStanding: Dated<Standing>;
  readonly recognitions: readonly RecognitionStatus[];
  /** The age groups the kindergarten runs. */
  readonly ageGroups: readonly AgeGroup[];
  readonly feeLines: readonly FeeLine[];
  readonly upcomingFees: readonly Fee[];
  /** No longer in force, newest first. */
  readonly pastFees: readonly Fee[];
  readonly feeHistories: readonly FeeHistory[];
  /** By age group, in the order of `ageGroups`; 混龄 twice (other children, those in the year before school). */
  readonly costs: readonly AgeCost[];
  readonly staff: StaffSection;
  readonly classes: ClassSection;
  readonly places: PlaceSection;
  readonly rating: RatingSection;
  /** The rating with what is known to follow: the end of its term. */
  readonly datedRating: Dated<RatingSection>;
  readonly assessments: readonly Assessment[];
  /** The newest safety check; undefined where none is published. */
  readonly safety: SafetyCheck | undefined;
  /** Changes of 园长 and 专任教师, newest first. */
  readonly filings: readonly FilingStatus[];
  readonly finance: readonly FinanceYear[];
  readonly supports: readonly SupportLink[];
  readonly supportedBy: readonly SupportLink[];
  readonly penalties: readonly Penalty[];
  /** 数据截至: the newest 统计日期 of the kindergarten's own rows. */
  readonly dataUntil: IsoDate | null;
}

export function profileOf(kindergarten: Kindergarten, bureau: Bureau): Profile {
  return { ...ownProfile(kindergarten, bureau), ...supportLinks(kindergarten, bureau) };
}

/** What a kindergarten's own rows tell. */
function ownProfile(kindergarten: Kindergarten, rules: Rules): Omit<Profile, 'supports' | 'supportedBy'> {
  const day = dayOf(kindergarten, rules.asOf);
  const presentYear = schoolYearOf(rules.asOf);
  const figuresYear = figuresYearOf(kindergarten, presentYear);
  const ageGroups = ageGroupsOf(kindergarten, figuresYear, day);
  const following = kindergarten.status === '停办' ? ended : foreseen;
  const standing = following(datedStanding(kindergarten, day));
  const rating = following(datedRating(kindergarten, rules, day));
  return {
    kindergarten,
    day,
    presentYear,
    figuresYear,
    position: positionOf(kindergarten),
    standing: standing.value,
    datedStanding: standing,
    recognitions: recognitionStatuses(kindergarten, day),
    ageGroups,
    feeLines: feeLines(kindergarten, rules, day, ageGroups),
    ...otherFees(kindergarten, day),
    feeHistories: feeHistories(kindergarten),
    costs: ageCosts(kindergarten, rules, day, ageGroups),
    staff: staffSection(kindergarten, figuresYear, rules),
    classes: classSection(kindergarten, figuresYear, rules),
    places: placeSection(kindergarten, figuresYear, presentYear),
    rating: rating.value,
    datedRating: rating,
    assessments: assessmentTimeline(kindergarten),
    safety: newestBy(kindergarten.safety, ({ checkedOn }) => checkedOn),
    filings: newestFirst(kindergarten.filings, ({ changedOn }) => changedOn).map((filing) =>
      filingStatus(filing, rules.asOf),
    ),
    finance: financeYears(kindergarten),
    penalties: newestFirst(kindergarten.penalties, ({ date }) => date),
    dataUntil: dataUntil(kindergarten),
  };
}

const foreseen = <T>(dated: Dated<T>): Dated<T> => dated;
const ended = <T>({ value }: Dated<T>): Dated<T> => unchanging(value);

const known = new WeakMap<Bureau, ReadonlyMap<string, Profile>>();

/** The profiles of all kindergartens by code; worked out once for a bureau. */
export function profilesOf(bureau: Bureau): ReadonlyMap<string, Profile> {
  const before = known.get(bureau);
  if (before) return before;
  const profiles = new Map(bureau.kindergartens.map((one) => [one.code, profileOf(one, bureau)]));
  known.set(bureau, profiles);
  return profiles;
}

/** The day a profile speaks for: of a closed kindergarten its last day, before recognitions and prices end with it. */
function dayOf({ status, statusDate }: Kindergarten, asOf: IsoDate): IsoDate {
  return status === '停办' && isGiven(statusDate) && statusDate < asOf ? addDays(statusDate, -1) : asOf;
}

/** The newest school year, not after `present`, with class rows, else with staffing rows; `present` where there is neither. */
function figuresYearOf(kindergarten: Kindergarten, present: SchoolYear): SchoolYear {
  const ofClasses = kindergarten.classes.map((row) => row.schoolYear);
  const ofStaff = kindergarten.staffing.map((row) => schoolYearOf(row.countedOn));
  const newestOf = (years: readonly SchoolYear[]) =>
    newestBy(
      years.filter((year) => year <= present),
      (year) => year,
    );
  return newestOf(ofClasses) ?? newestOf(ofStaff) ?? present;
}

function otherFees(kindergarten: Kindergarten, day: IsoDate): Pick<Profile, 'upcomingFees' | 'pastFees'> {
  const inPhase = (phase: 'upcoming' | 'past') =>
    kindergarten.fees.filter((fee) => feePhase(fee, day) === phase);
  return {
    upcomingFees: inPhase('upcoming').toSorted(byCategory),
    pastFees: newestFirst(inPhase('past'), ({ effectiveFrom }) => effectiveFrom),
  };
}
