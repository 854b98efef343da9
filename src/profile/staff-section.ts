import type { Rules } from '../domain/bureau.ts';
import { type ClassStaffing, type ClassStaffingReason, classStaffing } from '../domain/class-staffing.ts';
import { POSTS, type Post } from '../domain/code-lists.ts';
import type { Computed } from '../domain/computed.ts';
import { type IsHeld, heldOf, isHeldInYear } from '../domain/held.ts';
import type { Kindergarten } from '../domain/kindergarten.ts';
import { type NoShare, type PostShare, certifiedShare, postShare } from '../domain/post-share.ts';
import { type Absent, NOT_GIVEN, type Reported, UNDER_REVIEW } from '../domain/reported.ts';
import type { IsoDate, SchoolYear } from '../domain/school-date.ts';
import { staffIn } from '../domain/snapshot.ts';
import {
  type NoRatio,
  type Ratio,
  type RatioStatus,
  type StandardMet,
  ratioStatus,
  staffRatio,
} from '../domain/staff-ratio.ts';
import type { StaffingRecord } from '../domain/staffing.ts';

export type StaffShare = PostShare | NoShare;

/** One post: its row, and the shares worked out from it. */
export interface PostLine {
  readonly post: Post;
  /** Undefined where the post has no row. */
  readonly record: StaffingRecord | undefined;
  /** Missing without a row: 未公布, or 待核实 where a row is held back. */
  readonly headcount: Reported<number>;
  readonly certified: StaffShare;
  /** 本科及以上. */
  readonly bachelorOrAbove: StaffShare;
  /** 专科及以上. */
  readonly collegeOrAbove: StaffShare;
}

export interface JudgedRatio {
  readonly ratio: Ratio | NoRatio;
  readonly status: RatioStatus;
}

export interface StaffSection {
  /** Null where no staffing row is dated inside the year. */
  readonly countedOn: IsoDate | null;
  /** All nine posts, in the order of the code list. */
  readonly posts: readonly PostLine[];
  readonly missingPosts: readonly Post[];
  /** 教职工总数: all nine posts; missing where one is, 待核实 where a row is held back. */
  readonly total: Reported<number>;
  readonly perStaff: JudgedRatio;
  readonly perCareStaff: JudgedRatio;
  /** No standard for a single kindergarten: `status` is `no-data` or `not-applicable`. */
  readonly perTeacher: JudgedRatio;
  /** 两教一保. */
  readonly byClass: Computed<ClassStaffing, ClassStaffingReason>;
  /** The three standards of 教师〔2013〕1号 that could be judged, and whether each is met. */
  readonly judged: readonly StandardMet[];
  /** Whether classes or staff of the year are held back. */
  readonly isHeld: IsHeld;
}

function judgedStandards(
  perStaff: JudgedRatio,
  perCareStaff: JudgedRatio,
  byClass: StaffSection['byClass'],
): readonly StandardMet[] {
  const ofRatio = (standard: StandardMet['standard'], { status }: JudgedRatio): readonly StandardMet[] =>
    status === 'no-data' || status === 'not-applicable' ? [] : [{ standard, met: status !== 'below' }];
  return [
    ...ofRatio('children-per-staff', perStaff),
    ...ofRatio('children-per-care-staff', perCareStaff),
    ...('reason' in byClass ? [] : [{ standard: 'class-staffing', met: byClass.meets } as const]),
  ];
}

export function staffSection(kindergarten: Kindergarten, year: SchoolYear, rules: Rules): StaffSection {
  const staff = staffIn(kindergarten, year);
  const none = isHeldInYear(kindergarten, 'staffing', year) ? UNDER_REVIEW : NOT_GIVEN;
  const posts = POSTS.map((post) => postLine(post, staff?.byPost.get(post), none));
  const missingPosts = posts.filter((line) => line.record === undefined).map((line) => line.post);
  const total = posts.reduce((sum, line) => sum + (line.record?.headcount ?? 0), 0);
  const judged = (kind: Parameters<typeof staffRatio>[2]): JudgedRatio => {
    const ratio = staffRatio(kindergarten, year, kind, rules.site.thresholds);
    return { ratio, status: ratioStatus(ratio) };
  };
  const [perStaff, perCareStaff] = [judged('childrenPerStaff'), judged('childrenPerCareStaff')];
  const byClass = classStaffing(kindergarten, year);
  return {
    countedOn: staff?.countedOn ?? null,
    posts,
    missingPosts,
    total: missingPosts.length === 0 ? total : none,
    perStaff,
    perCareStaff,
    perTeacher: judged('childrenPerTeacher'),
    byClass,
    judged: judgedStandards(perStaff, perCareStaff, byClass),
    isHeld: heldOf(kindergarten, year),
  };
}

function postLine(post: Post, record: StaffingRecord | undefined, none: Absent): PostLine {
  const shareOf = (share: StaffShare): StaffShare =>
    'reason' in share && share.reason === 'no-row' ? { ...share, absent: none } : share;
  return {
    post,
    record,
    headcount: record?.headcount ?? none,
    certified: shareOf(certifiedShare(record)),
    bachelorOrAbove: shareOf(postShare(record, ['postgraduate', 'bachelor'])),
    collegeOrAbove: shareOf(postShare(record, ['postgraduate', 'bachelor', 'college'])),
  };
}
