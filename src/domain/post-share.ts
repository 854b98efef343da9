import { type Absent, NOT_APPLICABLE, NOT_GIVEN, isAbsent } from './reported.ts';
import type { StaffingRecord } from './staffing.ts';

/** A part of the people of one post. */
export interface PostShare {
  readonly numerator: number;
  readonly denominator: number;
}

/** `no-row`: the post is not published. `nobody`: nobody works in it. `not-given`: the column is left out or withheld. */
export type PostShareReason = 'no-row' | 'nobody' | 'not-given';

/** Why there is no share, and the word for it: 不适用 where nobody works in the post, else as the column leaves it out. */
export interface NoShare {
  readonly reason: PostShareReason;
  readonly absent: Absent;
}

export type PostColumn =
  | 'fullTime'
  | 'established'
  | 'certified'
  | 'postgraduate'
  | 'bachelor'
  | 'college'
  | 'secondary'
  | 'preschoolMajor'
  | 'backbone'
  | 'insured';

/**
 * The sum of columns of one post, of its headcount: 持证 (学前教育法 第三十七至三十九条), 本科及以上, 骨干 … Not computable where one of
 * the columns is not given: a part of a sum would be too low.
 */
export function postShare(
  record: StaffingRecord | undefined,
  columns: readonly PostColumn[],
): PostShare | NoShare {
  if (!record) return { reason: 'no-row', absent: NOT_GIVEN };
  if (record.headcount === 0) return { reason: 'nobody', absent: NOT_APPLICABLE };
  let numerator = 0;
  for (const column of columns) {
    const count = record[column];
    if (isAbsent(count)) return { reason: 'not-given', absent: count };
    numerator += count;
  }
  return { numerator, denominator: record.headcount };
}

/** 持证率 of a post. */
export function certifiedShare(record: StaffingRecord | undefined): PostShare | NoShare {
  return postShare(record, ['certified']);
}
