import type { Rules } from '../domain/bureau.ts';
import {
  type ClassSize,
  type ClassSizeCompliance,
  type ClassSizeReason,
  classSize,
  classSizeCompliance,
  countClasses,
} from '../domain/class-size.ts';
import { AGE_GROUPS } from '../domain/code-lists.ts';
import type { Computed } from '../domain/computed.ts';
import { isHeldSince } from '../domain/held.ts';
import type { Kindergarten } from '../domain/kindergarten.ts';
import { type AdmissionPlaces, type FreePlaces, admissionPlaces, approvedBalance } from '../domain/places.ts';
import {
  type Absent,
  NOT_GIVEN,
  type Reported,
  UNDER_REVIEW,
  isGiven,
  isUnderReview,
} from '../domain/reported.ts';
import type { IsoDate, SchoolYear } from '../domain/school-date.ts';
import { absentChildren, childrenIn, childrenCountedOn } from '../domain/snapshot.ts';

export interface ClassSection {
  readonly countedOn: IsoDate | null;
  /** 在园幼儿 of 小、中、大、混龄; 托班 apart. Missing where the year has no class row, and 待核实 where one of it is held back. */
  readonly children: Reported<number>;
  readonly nurseryChildren: Reported<number>;
  /** Children of 混龄 classes who start school next; missing where a mixed class leaves it out, null without mixed classes. */
  readonly mixedFinalYear: Reported<number> | null;
  /** Classes of 小、中、大、混龄; missing where a 合计 row leaves its 班数 out. */
  readonly classCount: Reported<number>;
  /** Each class against its limit, in the order of ages. */
  readonly classes: readonly ClassSize[];
  readonly compliance: Computed<ClassSizeCompliance, ClassSizeReason>;
  /** What stands for a class of the year that is not there. */
  readonly none: Absent;
  /** Whether a class of the year is held back until it is checked: the others are not all there are. */
  readonly isHeld: boolean;
  /** 寄宿制班额酌减 (第十一条) is not computed: pages say so. */
  readonly boarding: boolean;
}

export function classSection(kindergarten: Kindergarten, year: SchoolYear, rules: Rules): ClassSection {
  const limits = rules.site.thresholds.classSize;
  const count = childrenIn(kindergarten, year);
  // Of classes, those that are known are shown beside one that is held back.
  const rows = count?.rows ?? kindergarten.classes.filter((row) => row.schoolYear === year);
  const none = absentChildren(kindergarten, year);
  const classes = rows
    .map((row) => classSize(row, limits))
    .sort((a, b) => AGE_GROUPS.indexOf(a.row.ageGroup) - AGE_GROUPS.indexOf(b.row.ageGroup));
  return {
    countedOn: count?.countedOn ?? childrenCountedOn(kindergarten, year),
    children: count?.children ?? none,
    nurseryChildren: count?.nurseryChildren ?? none,
    mixedFinalYear: mixedFinalYear(classes),
    classCount: (count && countClasses(rows)) ?? none,
    classes,
    compliance: classSizeCompliance(rows, limits),
    none,
    isHeld: isUnderReview(none),
    boarding: kindergarten.serviceForm === '寄宿制',
  };
}

function mixedFinalYear(classes: readonly ClassSize[]): Reported<number> | null {
  const mixed = classes.filter((size) => size.row.ageGroup === '混龄');
  if (mixed.length === 0) return null;
  let sum = 0;
  for (const { row } of mixed) {
    if (!isGiven(row.finalYearChildren)) return row.finalYearChildren;
    sum += row.finalYearChildren;
  }
  return sum;
}

export interface PlaceSection {
  /** The newest admissions plan, whatever its year. */
  readonly plan: AdmissionPlaces | null;
  /** That plan where it is for this school year or a later one: an older one says nothing about free places. */
  readonly current: AdmissionPlaces | null;
  /** What stands for such a plan where there is none: 待核实 where it is held back. */
  readonly none: Absent;
  /** 核定学位 − 在园幼儿数 of the year shown: another figure than the free places of the plan. */
  readonly balance: Reported<FreePlaces>;
}

export function placeSection(
  kindergarten: Kindergarten,
  year: SchoolYear,
  present: SchoolYear,
): PlaceSection {
  const plan = admissionPlaces(kindergarten);
  return {
    plan,
    current: plan && plan.schoolYear >= present ? plan : null,
    none: isHeldSince(kindergarten, 'enrolment', present) ? UNDER_REVIEW : NOT_GIVEN,
    balance: approvedBalance(kindergarten, year),
  };
}
