import { dataUntil } from '../dataset/tables/row-day.ts';
import type { Bureau } from '../domain/bureau.ts';
import type { AgeGroup } from '../domain/code-lists.ts';
import { type Dated, unchanging } from '../domain/dated.ts';
import { feePhase } from '../domain/fee-in-force.ts';
import type { Fee } from '../domain/fee.ts';
import { type FilingStatus, filingStatus } from '../domain/filing-status.ts';
import { heldYears } from '../domain/held.ts';
import type { Assessment, Kindergarten, Penalty, SafetyCheck } from '../domain/kindergarten.ts';
import type { Position } from '../domain/position.ts';
import { withLazyParts } from '../domain/lazy-parts.ts';
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
import { type SupportLink, supportedByOf, supportsOf } from './support-links.ts';

/**
 * Everything derived about one kindergarten, each part worked out once and when it is asked for: its page, the registers, the comparison, the API and the finder read
 * this, so they cannot disagree.
 */
export interface Profile {
  readonly kindergarten: Kindergarten;
  /** The day the figures in force are read on: as-of, or the day a closed kindergarten closed. */
  readonly day: IsoDate;
  /** The school year of as-of. */
  readonly presentYear: SchoolYear;
  /** The newest school year, not after the present one, with classes or staff, also where they are being checked: children, classes and ratios are of it. */
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

/** What a profile is worked out from, and the days it speaks for. */
type Ground = Pick<Profile, 'kindergarten' | 'day' | 'presentYear'> & { readonly bureau: Bureau };

export function profileOf(kindergarten: Kindergarten, bureau: Bureau): Profile {
  const { asOf } = bureau;
  return withGround({
    kindergarten,
    bureau,
    day: dayOf(kindergarten, asOf),
    presentYear: schoolYearOf(asOf),
  });
}

const withGround = withLazyParts<Ground, Omit<Profile, keyof Ground>>({
  figuresYear: ({ kindergarten, presentYear }) => figuresYearOf(kindergarten, presentYear),
  position: ({ kindergarten }) => positionOf(kindergarten),
  standing: ({ datedStanding: { value } }) => value,
  datedStanding: ({ kindergarten, day }) => following(kindergarten, datedStanding(kindergarten, day)),
  recognitions: ({ kindergarten, day }) => recognitionStatuses(kindergarten, day),
  ageGroups: ({ kindergarten, figuresYear, day }) => ageGroupsOf(kindergarten, figuresYear, day),
  feeLines: ({ kindergarten, bureau, day, ageGroups }) => feeLines(kindergarten, bureau, day, ageGroups),
  upcomingFees: ({ kindergarten, day }) => feesInPhase(kindergarten, 'upcoming', day).toSorted(byCategory),
  pastFees: ({ kindergarten, day }) =>
    newestFirst(feesInPhase(kindergarten, 'past', day), ({ effectiveFrom }) => effectiveFrom),
  feeHistories: ({ kindergarten }) => feeHistories(kindergarten),
  costs: ({ kindergarten, bureau, day, ageGroups }) => ageCosts(kindergarten, bureau, day, ageGroups),
  staff: ({ kindergarten, figuresYear, bureau }) => staffSection(kindergarten, figuresYear, bureau),
  classes: ({ kindergarten, figuresYear, bureau }) => classSection(kindergarten, figuresYear, bureau),
  places: ({ kindergarten, figuresYear, presentYear }) =>
    placeSection(kindergarten, figuresYear, presentYear),
  rating: ({ datedRating: { value } }) => value,
  datedRating: ({ kindergarten, bureau, day }) =>
    following(kindergarten, datedRating(kindergarten, bureau, day)),
  assessments: ({ kindergarten }) => assessmentTimeline(kindergarten),
  safety: ({ kindergarten }) => newestBy(kindergarten.safety, ({ checkedOn }) => checkedOn),
  filings: ({ kindergarten, bureau }) =>
    newestFirst(kindergarten.filings, ({ changedOn }) => changedOn).map((filing) =>
      filingStatus(filing, bureau.asOf),
    ),
  finance: ({ kindergarten }) => financeYears(kindergarten),
  supports: ({ kindergarten, bureau }) => supportsOf(kindergarten, bureau),
  supportedBy: ({ kindergarten, bureau }) => supportedByOf(kindergarten, bureau),
  penalties: ({ kindergarten }) => newestFirst(kindergarten.penalties, ({ date }) => date),
  dataUntil: ({ kindergarten }) => dataUntil(kindergarten),
});

/** Nothing follows at a closed kindergarten. */
function following<T>({ status }: Kindergarten, dated: Dated<T>): Dated<T> {
  return status === '停办' ? unchanging(dated.value) : dated;
}

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

/**
 * The newest school year, not after `present`, with class rows, be it that they are being checked; else with staffing rows; `present` where
 * there is neither.
 */
function figuresYearOf(kindergarten: Kindergarten, present: SchoolYear): SchoolYear {
  const ofClasses = [
    ...kindergarten.classes.map((row) => row.schoolYear),
    ...heldYears(kindergarten, 'classes'),
  ];
  const ofStaff = [
    ...kindergarten.staffing.map((row) => schoolYearOf(row.countedOn)),
    ...heldYears(kindergarten, 'staffing'),
  ];
  const newestOf = (years: readonly SchoolYear[]) =>
    newestBy(
      years.filter((year) => year <= present),
      (year) => year,
    );
  return newestOf(ofClasses) ?? newestOf(ofStaff) ?? present;
}

function feesInPhase({ fees }: Kindergarten, phase: 'upcoming' | 'past', day: IsoDate): readonly Fee[] {
  return fees.filter((fee) => feePhase(fee, day) === phase);
}
