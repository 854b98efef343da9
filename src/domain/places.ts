import type { AgeGroup } from './code-lists.ts';
import type { Computed } from './computed.ts';
import type { EnrolmentPlan, Kindergarten } from './kindergarten.ts';
import { isAbsent } from './reported.ts';
import type { IsoDate, SchoolYear } from './school-date.ts';
import { childrenIn } from './snapshot.ts';

/** Places that are left. `over` is by how many the children exceed the places; then none is free. */
export interface FreePlaces {
  readonly places: number;
  readonly taken: number;
  readonly free: number;
  readonly over: number;
  readonly countedOn: IsoDate;
}

/** Free places of one age group = 计划招生数 − 已录取数. */
export interface FreePlacesByAge {
  readonly ageGroup: AgeGroup;
  readonly plan: EnrolmentPlan;
  readonly places: Computed<FreePlaces, 'no-admitted'>;
}

/** The free places of each age group by the enrolment plan of a school year; empty where none is published. */
export function freePlacesByAge(kindergarten: Kindergarten, year: SchoolYear): readonly FreePlacesByAge[] {
  return kindergarten.enrolment
    .filter((plan) => plan.schoolYear === year)
    .map((plan) => ({
      ageGroup: plan.ageGroup,
      plan,
      places: isAbsent(plan.admitted)
        ? { reason: 'no-admitted' }
        : balance(plan.plannedPlaces, plan.admitted, plan.countedOn),
    }));
}

/** The newest school year for which the kindergarten publishes an enrolment plan. */
export function newestEnrolmentYear(kindergarten: Kindergarten): SchoolYear | undefined {
  return kindergarten.enrolment.reduce<SchoolYear | undefined>(
    (newest, plan) => (newest === undefined || plan.schoolYear > newest ? plan.schoolYear : newest),
    undefined,
  );
}

/**
 * Free places of the whole kindergarten = 核定学位 − 在园幼儿数, 托班 children included: what they occupy is not free. Another figure
 * than the sum of the plan's free places, and named apart.
 */
export function freePlacesInAll(
  kindergarten: Kindergarten,
  year: SchoolYear,
): Computed<FreePlaces, 'no-approved-places' | 'no-class-rows'> {
  if (isAbsent(kindergarten.approvedPlaces)) return { reason: 'no-approved-places' };
  const count = childrenIn(kindergarten, year);
  if (!count) return { reason: 'no-class-rows' };
  return balance(kindergarten.approvedPlaces, count.children + count.nurseryChildren, count.countedOn);
}

function balance(places: number, taken: number, countedOn: IsoDate): FreePlaces {
  const left = places - taken;
  return { places, taken, free: Math.max(0, left), over: Math.max(0, -left), countedOn };
}
