import type { AgeGroup } from './code-lists.ts';
import type { Computed } from './computed.ts';
import { type Reported, isGiven } from './reported.ts';
import type { IsoDate, SchoolYear } from './school-date.ts';
import type { Thresholds } from './site.ts';

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

/**
 * How one class stands to its limit. `total-row`: a 合计 of several classes says nothing of each. `no-limit`: 托班, for which the
 * 规程 sets none. `empty`: a class without children keeps to no limit.
 */
export type ClassSizeState = 'within' | 'over' | 'total-row' | 'no-limit' | 'empty';

export interface ClassSize {
  readonly row: ClassRecord;
  /** Children at most; null where no limit is set. */
  readonly limit: number | null;
  readonly state: ClassSizeState;
}

/** 班额 of one class: 小班 25, 中班 30, 大班 35, 混龄 30. 《幼儿园工作规程》(教育部令第39号)第十一条. 寄宿制酌减 is not computed. */
export function classSize(row: ClassRecord, limits: Thresholds['classSize']): ClassSize {
  const limit = limits[row.ageGroup];
  if (limit === null) return { row, limit, state: 'no-limit' };
  if (!isOneClass(row)) return { row, limit, state: 'total-row' };
  if (row.children === 0) return { row, limit, state: 'empty' };
  return { row, limit, state: row.children <= limit ? 'within' : 'over' };
}

/** Whether a row tells of one class: a 合计 of one class does, by whatever name it stands. */
export function isOneClass({
  className,
  classCount,
}: Pick<ClassRecord, 'className' | 'classCount'>): boolean {
  return className !== TOTAL_CLASS || classCount === 1;
}

export interface ClassSizeCompliance {
  /** Classes within their limit. */
  readonly numerator: number;
  /** Classes that could be judged. */
  readonly denominator: number;
  /** Age groups whose classes could not be judged, because only their 合计 is known. */
  readonly totalsOnly: readonly AgeGroup[];
}

/** `no-class-rows`: 未公布. `class-totals-only`: only 合计. `no-children`: only classes of 0. `no-limit`: only 托班. */
export type ClassSizeReason = 'no-class-rows' | 'class-totals-only' | 'no-children' | 'no-limit';

/** 班额达标 of a kindergarten's classes in one school year: never "meets" where single classes are not known. */
export function classSizeCompliance(
  rows: readonly ClassRecord[],
  limits: Thresholds['classSize'],
): Computed<ClassSizeCompliance, ClassSizeReason> {
  if (rows.length === 0) return { reason: 'no-class-rows' };
  const sizes = rows.map((row) => classSize(row, limits));
  const within = sizes.filter((size) => size.state === 'within').length;
  const over = sizes.filter((size) => size.state === 'over').length;
  const totals = sizes.filter((size) => size.state === 'total-row');
  if (within + over > 0) {
    const totalsOnly = [...new Set(totals.map((size) => size.row.ageGroup))];
    return { numerator: within, denominator: within + over, totalsOnly };
  }
  if (totals.length > 0) return { reason: 'class-totals-only' };
  return { reason: sizes.some(({ state }) => state === 'empty') ? 'no-children' : 'no-limit' };
}

/** How many classes of 小、中、大、混龄 the rows stand for; `null` where a 合计 row leaves its 班数 out, or there is no row. */
export function countClasses(rows: readonly ClassRecord[]): number | null {
  const preschool = rows.filter((row) => row.ageGroup !== '托班');
  if (preschool.length === 0) return null;
  let count = 0;
  for (const row of preschool) {
    if (row.className !== TOTAL_CLASS) count += 1;
    else if (isGiven(row.classCount)) count += row.classCount;
    else return null;
  }
  return count;
}
