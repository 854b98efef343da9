import type { AgeGroup } from './code-lists.ts';
import type { Reported } from './reported.ts';
import type { IsoDate, SchoolYear } from './school-date.ts';

/** The class name that stands for "only the total is known". */
export const TOTAL_CLASS = '合计';

/** One class, or the total of an age group (`className` 合计): 班级与在园幼儿. */
export interface ClassRecord {
  readonly code: string;
  readonly schoolYear: SchoolYear;
  readonly ageGroup: AgeGroup;
  readonly className: string;
  readonly classCount: Reported<number>;
  readonly children: number;
  /** Children of a mixed-age class who start school next year. */
  readonly finalYearChildren: Reported<number>;
  readonly countedOn: IsoDate;
}
