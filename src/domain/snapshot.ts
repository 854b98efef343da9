import type { ClassRecord } from './class-size.ts';
import type { Post } from './code-lists.ts';
import type { Kindergarten } from './kindergarten.ts';
import { newestDay } from './newest.ts';
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

/** The children of a school year; `null` where the kindergarten has no class row for it (未公布). */
export function childrenIn(kindergarten: Kindergarten, year: SchoolYear): ChildrenCount | null {
  const rows = kindergarten.classes.filter((row) => row.schoolYear === year);
  const countedOn = newestDay(rows.map((row) => row.countedOn));
  if (countedOn === null) return null;
  let [children, nurseryChildren] = [0, 0];
  for (const row of rows) {
    if (row.ageGroup === '托班') nurseryChildren += row.children;
    else children += row.children;
  }
  return { children, nurseryChildren, countedOn, rows };
}

/** The staff of one kindergarten at the newest 统计日期 of a school year. */
export interface StaffSnapshot {
  readonly countedOn: IsoDate;
  readonly byPost: ReadonlyMap<Post, StaffingRecord>;
}

/** The newest staffing rows dated inside the school year; `null` where there is none (未公布). */
export function staffIn(kindergarten: Kindergarten, year: SchoolYear): StaffSnapshot | null {
  const [from, to] = [schoolYearStart(year), schoolYearEnd(year)];
  const inside = kindergarten.staffing.filter((row) => from <= row.countedOn && row.countedOn <= to);
  const countedOn = newestDay(inside.map((row) => row.countedOn));
  if (countedOn === null) return null;
  const rows = inside.filter((row) => row.countedOn === countedOn);
  return { countedOn, byPost: new Map(rows.map((row) => [row.post, row])) };
}
