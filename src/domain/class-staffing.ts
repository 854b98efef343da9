import { countClasses } from './class-size.ts';
import type { Post, ServiceForm } from './code-lists.ts';
import type { Computed } from './computed.ts';
import type { Kindergarten } from './kindergarten.ts';
import type { SchoolYear } from './school-date.ts';
import { childrenIn, staffIn } from './snapshot.ts';

/** Teachers and carers a class of a service form needs; either of the ways will do. */
interface ClassNeed {
  readonly teachers: number;
  readonly carers: number;
}

export interface ClassStaffing {
  readonly classes: number;
  readonly teachers: number;
  readonly carers: number;
  /** The way the kindergarten comes nearest to: 两教一保, or 三教. */
  readonly need: ClassNeed;
  readonly meets: boolean;
}

/**
 * `no-standard`: 定时制 and 季节制, for which none is set. `no-class-count`: a 合计 row without its 班数, or only 托班.
 * `posts-missing`: 专任教师 or 保育员 has no row.
 */
export type ClassStaffingReason =
  'no-standard' | 'no-class-rows' | 'no-class-count' | 'no-staffing-rows' | 'posts-missing';

const NEEDS: Readonly<Record<ServiceForm, readonly ClassNeed[]>> = {
  全日制: [
    { teachers: 2, carers: 1 },
    { teachers: 3, carers: 0 },
  ],
  半日制: [{ teachers: 2, carers: 0 }],
  寄宿制: [
    { teachers: 3, carers: 2 },
    { teachers: 4, carers: 1 },
  ],
  定时制: [],
  季节制: [],
};

/**
 * 每班配备: 全日制 two 专任教师 and one 保育员 a class, or three 专任教师; 半日制 two 专任教师; 寄宿制 one of each more than 全日制.
 * 《幼儿园教职工配备标准(暂行)》教师〔2013〕1号. Classes are those of 小、中、大、混龄; the staff is that of the whole kindergarten, since
 * nobody counts it by class.
 */
export function classStaffing(
  kindergarten: Kindergarten,
  year: SchoolYear,
): Computed<ClassStaffing, ClassStaffingReason> {
  const needs = NEEDS[kindergarten.serviceForm];
  if (needs.length === 0) return { reason: 'no-standard' };
  const count = childrenIn(kindergarten, year);
  if (!count) return { reason: 'no-class-rows' };
  const classes = countClasses(count.rows);
  if (classes === null || classes === 0) return { reason: 'no-class-count' };
  const staff = staffIn(kindergarten, year);
  if (!staff) return { reason: 'no-staffing-rows' };
  const headcount = (post: Post) => staff.byPost.get(post)?.headcount;
  const [teachers, carers] = [headcount('专任教师'), headcount('保育员')];
  if (teachers === undefined || carers === undefined) return { reason: 'posts-missing' };
  const met = needs.find((need) => teachers >= need.teachers * classes && carers >= need.carers * classes);
  const need = met ?? needs[0];
  if (!need) return { reason: 'no-standard' };
  return { classes, teachers, carers, need, meets: met !== undefined };
}
