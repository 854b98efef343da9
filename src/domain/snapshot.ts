import type { ClassRecord } from './class-size.ts';
import type { Post } from './code-lists.ts';
import { isHeldInYear } from './held.ts';
import type { Kindergarten } from './kindergarten.ts';
import { type Absent, NOT_GIVEN, UNDER_REVIEW } from './reported.ts';
import { type IsoDate, type SchoolYear, schoolYearEnd, schoolYearStart } from './school-date.ts';
import type { StaffingRecord } from './staffing.ts';

/** The children of one kindergarten in one school year, as its class rows give them. */
export interface ChildrenCount {
  /** 在园幼儿 of 小、中、大、混龄 classes. 托班 children are under three and not counted (学前教育法 第二条). */
  readonly children: number;
  readonly nurseryChildren: number;
  /** The newest 统计日期 among the rows. */
  readonly countedOn: IsoDate;
  readonly rows: readonly ClassRecord[];
}

/** The newest 统计日期 of the class rows of a school year; `null` where the kindergarten has none for it (未公布). */
export function childrenCountedOn({ classes }: Kindergarten, year: SchoolYear): IsoDate | null {
  let newest: IsoDate | null = null;
  for (const { schoolYear, countedOn } of classes)
    if (schoolYear === year && (newest === null || countedOn > newest)) newest = countedOn;
  return newest;
}

/**
 * The children of a school year; `null` where the kindergarten has no class row for it (未公布), and where a class row of it is held back: the
 * sum of the others is not how many there are.
 */
export function childrenIn(kindergarten: Kindergarten, year: SchoolYear): ChildrenCount | null {
  if (isHeldInYear(kindergarten, 'classes', year)) return null;
  const countedOn = childrenCountedOn(kindergarten, year);
  if (countedOn === null) return null;
  const rows = kindergarten.classes.filter((row) => row.schoolYear === year);
  let [children, nurseryChildren] = [0, 0];
  for (const row of rows) {
    if (row.ageGroup === '托班') nurseryChildren += row.children;
    else children += row.children;
  }
  return { children, nurseryChildren, countedOn, rows };
}

/** What stands for the children of a school year that are not there: 待核实 where a class row of it is held back. */
export function absentChildren(kindergarten: Kindergarten, year: SchoolYear): Absent {
  return isHeldInYear(kindergarten, 'classes', year) ? UNDER_REVIEW : NOT_GIVEN;
}

/** The staff of one kindergarten at the newest 统计日期 of a school year. */
export interface StaffSnapshot {
  readonly countedOn: IsoDate;
  readonly byPost: ReadonlyMap<Post, StaffingRecord>;
}

/** The newest staffing rows dated inside the school year; `null` where there is none (未公布). */
export function staffIn(kindergarten: Kindergarten, year: SchoolYear): StaffSnapshot | null {
  const [from, to] = [schoolYearStart(year), schoolYearEnd(year)];
  // Asked for every kindergarten, year and indicator: no list is made on the way.
  let countedOn: IsoDate | null = null;
  for (const row of kindergarten.staffing) {
    const isInside = from <= row.countedOn && row.countedOn <= to;
    if (isInside && (countedOn === null || row.countedOn > countedOn)) countedOn = row.countedOn;
  }
  if (countedOn === null) return null;
  const byPost = new Map<Post, StaffingRecord>();
  for (const row of kindergarten.staffing) if (row.countedOn === countedOn) byPost.set(row.post, row);
  return { countedOn, byPost };
}
