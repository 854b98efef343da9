import type { Post } from '../../domain/code-lists.ts';
import type { Kindergarten } from '../../domain/kindergarten.ts';
import { type Reported, isAbsent } from '../../domain/reported.ts';
import type { SchoolYear } from '../../domain/school-date.ts';
import { staffIn } from '../../domain/snapshot.ts';
import type { StaffingRecord } from '../../domain/staffing.ts';
import type { Contributed, NotComputableReason } from '../indicator.ts';

type CountColumn = 'certified' | 'postgraduate' | 'bachelor' | 'college' | 'backbone';

/**
 * What a kindergarten adds to a share of one post: the sum of `columns`, of the headcount. Missing where a column is not given:
 * a part of a sum would be too low. A kindergarten without anyone in the post adds nothing.
 */
export function postShare(
  kindergarten: Kindergarten,
  year: SchoolYear,
  post: Post,
  columns: readonly CountColumn[],
  missing: NotComputableReason,
): Contributed {
  const row = staffIn(kindergarten, year)?.byPost.get(post);
  if (!row) return { missing: 'no-staffing-rows' };
  if (row.headcount === 0) return null;
  const counts = columns.map((column) => (row satisfies StaffingRecord)[column]);
  const numerator = sum(counts);
  return numerator === null
    ? { missing }
    : { numerator, denominator: row.headcount, countedOn: row.countedOn };
}

function sum(counts: readonly Reported<number>[]): number | null {
  let total = 0;
  for (const count of counts) {
    if (isAbsent(count)) return null;
    total += count;
  }
  return total;
}

/** 持证率 of one post: Σ持证人数 ÷ Σ人数. */
export function certifiedShare(post: Post) {
  return (kindergarten: Kindergarten, year: SchoolYear): Contributed =>
    postShare(kindergarten, year, post, ['certified'], 'no-certificate-counts');
}
