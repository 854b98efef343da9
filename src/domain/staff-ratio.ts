import { type Post, POSTS, type ServiceForm } from './code-lists.ts';
import type { IsHeld } from './held.ts';
import type { Kindergarten } from './kindergarten.ts';
import { type Absent, NOT_GIVEN, UNDER_REVIEW } from './reported.ts';
import type { IsoDate, SchoolYear } from './school-date.ts';
import type { Thresholds } from './site.ts';
import { childrenIn, staffIn } from './snapshot.ts';

/** How a ratio stands to its band: fewer children per adult than the band is `better`, more is `below`. */
export type RatioState = 'better' | 'meets' | 'below';

/** Why a ratio cannot be worked out, or cannot be judged. */
export type RatioReason = 'no-class-rows' | 'no-children' | 'no-staffing-rows' | 'posts-missing' | 'no-staff';

/** Children per adult: shown with one decimal, compared unrounded. */
export interface Ratio {
  readonly children: number;
  readonly adults: number;
  readonly value: number;
  readonly countedOn: IsoDate;
  /** Null where no standard is set: for the service form (定时制, 季节制), for 专任教师 alone. */
  readonly band: { readonly from: number; readonly to: number } | null;
  readonly state: RatioState | null;
}

export interface NoRatio {
  readonly reason: RatioReason;
  /** The posts without a row, for `posts-missing`. */
  readonly missingPosts: readonly Post[];
}

/** The table that a ratio lacks a row of; null where all are there and give none. */
const LACKING: Readonly<Record<RatioReason, 'classes' | 'staffing' | null>> = {
  'no-class-rows': 'classes',
  'no-children': null,
  'no-staffing-rows': 'staffing',
  'posts-missing': 'staffing',
  'no-staff': null,
};

/** Whether what a ratio lacks is held back. */
export function isRatioHeld(reason: RatioReason, isHeld: IsHeld): boolean {
  const table = LACKING[reason];
  return table !== null && isHeld(table);
}

/** What stands for a ratio that cannot be worked out: 待核实 where what it lacks is held back, else 未公布. */
export function absentRatio(reason: RatioReason, isHeld: IsHeld): Absent {
  return isRatioHeld(reason, isHeld) ? UNDER_REVIEW : NOT_GIVEN;
}

/** 保教人员 = 专任教师 + 保育员. 教师〔2013〕1号. */
const CARE_POSTS: readonly Post[] = ['专任教师', '保育员'];

export type RatioKind = 'childrenPerStaff' | 'childrenPerCareStaff' | 'childrenPerTeacher';

const POSTS_OF: Readonly<Record<RatioKind, readonly Post[]>> = {
  childrenPerStaff: POSTS,
  childrenPerCareStaff: CARE_POSTS,
  childrenPerTeacher: ['专任教师'],
};

/**
 * 教职工(or 保教人员)与幼儿之比 of a school year, judged by the band of the service form. 教职工 are all nine posts (园长、炊事员、
 * 保安员 included): each needs its row, 0 allowed. Children are those of 小、中、大、混龄 classes. 寄宿制 is judged by the 全日制
 * band. 《幼儿园教职工配备标准(暂行)》教师〔2013〕1号. 专任教师 alone has no band: 1:15 of 教督〔2020〕1号 is a county's average.
 */
export function staffRatio(
  kindergarten: Kindergarten,
  year: SchoolYear,
  kind: RatioKind,
  thresholds: Thresholds,
): Ratio | NoRatio {
  const count = childrenIn(kindergarten, year);
  if (!count) return { reason: 'no-class-rows', missingPosts: [] };
  if (count.children === 0) return { reason: 'no-children', missingPosts: [] };
  const staff = staffIn(kindergarten, year);
  if (!staff) return { reason: 'no-staffing-rows', missingPosts: [] };
  const posts = POSTS_OF[kind];
  const missingPosts = posts.filter((post) => !staff.byPost.has(post));
  if (missingPosts.length > 0) return { reason: 'posts-missing', missingPosts };
  const adults = posts.reduce((sum, post) => sum + (staff.byPost.get(post)?.headcount ?? 0), 0);
  if (adults === 0) return { reason: 'no-staff', missingPosts: [] };
  const value = count.children / adults;
  const band = kind === 'childrenPerTeacher' ? null : bandFor(kindergarten.serviceForm, thresholds[kind]);
  const countedOn = staff.countedOn > count.countedOn ? staff.countedOn : count.countedOn;
  const state = band && (value > band.to ? 'below' : value < band.from ? 'better' : 'meets');
  return { children: count.children, adults, value, countedOn, band, state };
}

/** One of the three standards of 教师〔2013〕1号 that a kindergarten's staff can be judged by, and whether it is met. */
export interface StandardMet {
  readonly standard: 'children-per-staff' | 'children-per-care-staff' | 'class-staffing';
  readonly met: boolean;
}

/** The state as pages name it: not computable is `no-data`, a ratio without a standard `not-applicable`. */
export type RatioStatus = RatioState | 'no-data' | 'not-applicable';

export function ratioStatus(ratio: Ratio | NoRatio): RatioStatus {
  return 'reason' in ratio ? 'no-data' : (ratio.state ?? 'not-applicable');
}

function bandFor(form: ServiceForm, bands: Thresholds['childrenPerStaff']): Ratio['band'] {
  switch (form) {
    case '全日制':
    case '寄宿制':
      return bands['全日制'];
    case '半日制':
      return bands['半日制'];
    case '定时制':
    case '季节制':
      return null;
    default:
      return form satisfies never;
  }
}
