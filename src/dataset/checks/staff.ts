import type { Post } from '../../domain/code-lists.ts';
import type { IsoDate } from '../../domain/school-date.ts';
import type { CheckContext } from '../check.ts';
import type { Row } from '../tables/index.ts';

/** The staff of a kindergarten on the newest 统计日期. */
export interface Staff {
  readonly countedOn: IsoDate;
  readonly byPost: ReadonlyMap<Post, Row<'staffing'>>;
  /** Sum of the posts that are given. */
  readonly total: number;
}

/** The newest staff of every kindergarten that has staffing rows, by 标识码. */
export function newestStaff(context: CheckContext): ReadonlyMap<string, Staff> {
  const staff = new Map<string, { countedOn: IsoDate; byPost: Map<Post, Row<'staffing'>>; total: number }>();
  for (const row of context.rows.staffing) {
    let newest = staff.get(row.code);
    if (!newest || newest.countedOn < row.countedOn) {
      newest = { countedOn: row.countedOn, byPost: new Map(), total: 0 };
      staff.set(row.code, newest);
    }
    if (newest.countedOn !== row.countedOn) continue;
    newest.byPost.set(row.post, row);
    newest.total += row.headcount;
  }
  return staff;
}
