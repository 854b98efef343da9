import { AGE_GROUPS, type AgeGroup } from './code-lists.ts';
import { isHeldInYear } from './held.ts';
import type { EnrolmentPlan, Kindergarten } from './kindergarten.ts';
import { newestBy, newestDay } from './newest.ts';
import { NOT_GIVEN, type Reported, isAbsent, isGiven, mapReported } from './reported.ts';
import type { IsoDate, SchoolYear } from './school-date.ts';
import { absentChildren, childrenIn } from './snapshot.ts';

/** Places that are left. `over` is by how many the children exceed the places; then none is free. */
export interface FreePlaces {
  readonly places: number;
  readonly taken: number;
  readonly free: number;
  readonly over: number;
  readonly countedOn: IsoDate;
}

/** Free places of one age group = 计划招生数 − 已录取数; missing as 已录取数 is. */
export interface PlacesOfAge {
  readonly ageGroup: AgeGroup;
  readonly plan: EnrolmentPlan;
  readonly free: Reported<FreePlaces>;
}

/**
 * The free places of an admissions plan, by age: what “空余学位” means on every page. An age group whose number is not known is in
 * `unknown`, so that no sum drops it unseen.
 */
export interface AdmissionPlaces {
  readonly schoolYear: SchoolYear;
  /** In the order of ages; never empty. */
  readonly ages: readonly PlacesOfAge[];
  /** The sum of the ages that are known; missing where none is. */
  readonly free: Reported<number>;
  readonly unknown: readonly AgeGroup[];
  /** Whether a row of the plan is held back: an age group may be missing. */
  readonly isHeld: boolean;
  readonly countedOn: IsoDate;
}

/** The places of the newest school year for which the kindergarten publishes an admissions plan; null where it publishes none. */
export function admissionPlaces(
  kindergarten: Pick<Kindergarten, 'enrolment'> & Partial<Pick<Kindergarten, 'held'>>,
): AdmissionPlaces | null {
  const newest = newestBy(kindergarten.enrolment, ({ schoolYear }) => schoolYear);
  if (!newest) return null;
  const plans = kindergarten.enrolment.filter(({ schoolYear }) => schoolYear === newest.schoolYear);
  const ages = plans
    .map((plan): PlacesOfAge => ({ ageGroup: plan.ageGroup, plan, free: freeOf(plan) }))
    .sort((a, b) => AGE_GROUPS.indexOf(a.ageGroup) - AGE_GROUPS.indexOf(b.ageGroup));
  const known = ages.flatMap(({ free }) => (isGiven(free) ? [free.free] : []));
  const absent = ages.flatMap(({ free }) => (isGiven(free) ? [] : [free]));
  return {
    schoolYear: newest.schoolYear,
    ages,
    free: known.length === 0 ? (absent[0] ?? NOT_GIVEN) : known.reduce((sum, one) => sum + one, 0),
    unknown: ages.filter(({ free }) => !isGiven(free)).map(({ ageGroup }) => ageGroup),
    isHeld: isHeldInYear({ held: kindergarten.held ?? [] }, 'enrolment', newest.schoolYear),
    countedOn: newestDay(plans.map(({ countedOn }) => countedOn)) ?? newest.countedOn,
  };
}

function freeOf({ admitted, plannedPlaces, countedOn }: EnrolmentPlan): Reported<FreePlaces> {
  return mapReported(admitted, (count) => balance(plannedPlaces, count, countedOn));
}

/**
 * 核定学位余额: places of the whole kindergarten = 核定学位 − 在园幼儿数, 托班 children included: what they occupy is not free. Another
 * figure than the free places of the plan; it stands once on the kindergarten's page, under this name. Missing as the one of the two is that
 * is not there.
 */
export function approvedBalance(kindergarten: Kindergarten, year: SchoolYear): Reported<FreePlaces> {
  if (isAbsent(kindergarten.approvedPlaces)) return kindergarten.approvedPlaces;
  const count = childrenIn(kindergarten, year);
  if (!count) return absentChildren(kindergarten, year);
  return balance(kindergarten.approvedPlaces, count.children + count.nurseryChildren, count.countedOn);
}

function balance(places: number, taken: number, countedOn: IsoDate): FreePlaces {
  const left = places - taken;
  return { places, taken, free: Math.max(0, left), over: Math.max(0, -left), countedOn };
}
