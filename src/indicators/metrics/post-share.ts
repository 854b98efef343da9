import type { Post } from '../../domain/code-lists.ts';
import type { Kindergarten } from '../../domain/kindergarten.ts';
import { type PostColumn, postShare as shareOf } from '../../domain/post-share.ts';
import type { SchoolYear } from '../../domain/school-date.ts';
import { staffIn } from '../../domain/snapshot.ts';
import type { Contributed, NotComputableReason } from '../indicator.ts';

/**
 * What a kindergarten adds to a share of one post: the sum of `columns`, of the headcount. Missing where a column is not given:
 * a part of a sum would be too low. A kindergarten without anyone in the post adds nothing.
 */
export function postShare(
  kindergarten: Kindergarten,
  year: SchoolYear,
  post: Post,
  columns: readonly PostColumn[],
  missing: NotComputableReason,
): Contributed {
  const row = staffIn(kindergarten, year)?.byPost.get(post);
  if (!row) return { missing: 'no-staffing-rows' };
  const share = shareOf(row, columns);
  if (!('reason' in share)) return { ...share, countedOn: row.countedOn };
  return share.reason === 'nobody' ? null : { missing };
}

/** 持证率 of one post: Σ持证人数 ÷ Σ人数. */
export function certifiedShare(post: Post) {
  return (kindergarten: Kindergarten, year: SchoolYear): Contributed =>
    postShare(kindergarten, year, post, ['certified'], 'no-certificate-counts');
}
