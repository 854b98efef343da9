import type { FeeAgeGroup } from '../../domain/code-lists.ts';
import { groupBy } from '../../domain/grouping.ts';
import { ageGroupsOverlap, periodsOverlap } from '../../domain/fee-in-force.ts';
import { given } from '../../domain/reported.ts';
import { addDays } from '../../domain/school-date.ts';
import type { Check, CheckContext } from '../check.ts';
import type { Issue } from '../issue.ts';
import { type FeeRow, feeName, isLive } from './fee-rows.ts';
import { ROW_NUMBER } from '../tables/table.ts';

/**
 * One standard at a time for one item and age. The issue stands at the older row, whose 截止日期 is what clerks forget:
 * under the policy `hold` the new standard stays on the page.
 */
export const feeOverlap: Check = {
  id: 'fee-overlap',
  severity: 'error',
  hold: 'row',
  description: '同一所幼儿园同一收费项目、同一年龄段，同一天只能有一个标准；“全部”与每个年龄段都算重叠。',
  run: (context) => {
    const groups = groupBy(context.rows.fees, (row) => `${row.code}|${row.category}|${row.item}`);
    const issues: Issue[] = [];
    for (const group of groups.values()) {
      if (group.length > 1) for (const issue of overlapsIn(context, group)) issues.push(issue);
    }
    return issues;
  },
};

function overlapsIn(context: CheckContext, group: readonly FeeRow[]): readonly Issue[] {
  const byStart = group
    .filter((row) => !(row.effectiveFrom > (given(row.until) ?? row.effectiveFrom)))
    .toSorted(
      (a, b) =>
        (a.effectiveFrom < b.effectiveFrom ? -1 : a.effectiveFrom > b.effectiveFrom ? 1 : 0) ||
        a[ROW_NUMBER] - b[ROW_NUMBER],
    );
  const issues: Issue[] = [];
  // From the newest back: of every age group, the nearest row that starts later, and the nearest that is still live.
  const [next, nextLive] = [new Map<FeeAgeGroup, number>(), new Map<FeeAgeGroup, number>()];
  for (let index = byStart.length - 1; index >= 0; index -= 1) {
    const older = byStart[index];
    if (older === undefined) continue;
    const isOlderLive = isLive(older, context.asOf);
    const newer = byStart[nearest(isOlderLive ? next : nextLive, older.ageGroup)];
    if (newer && periodsOverlap(older, newer) && !isSameKey(older, newer))
      issues.push(overlap(context, older, newer));
    next.set(older.ageGroup, index);
    if (isOlderLive) nextLive.set(older.ageGroup, index);
  }
  return issues.reverse();
}

/** Rows of one key are told as such. */
function isSameKey(older: FeeRow, newer: FeeRow): boolean {
  return older.effectiveFrom === newer.effectiveFrom && older.ageGroup === newer.ageGroup;
}

/** The smallest index among the age groups that meet this one; -1 where there is none. */
function nearest(indexes: ReadonlyMap<FeeAgeGroup, number>, ageGroup: FeeAgeGroup): number {
  let found = -1;
  for (const [other, index] of indexes) {
    if (ageGroupsOverlap(ageGroup, other) && (found === -1 || index < found)) found = index;
  }
  return found;
}

function overlap(context: CheckContext, older: FeeRow, newer: FeeRow): Issue {
  const until = given(older.until);
  const message =
    `${feeName(older)}（${older.ageGroup}）${older.effectiveFrom} 起${until ? `到 ${until} ` : ''}的标准，` +
    `与第 ${newer[ROW_NUMBER]} 行（${newer.ageGroup}）${newer.effectiveFrom} 起的标准时间重叠。`;
  if (older.effectiveFrom === newer.effectiveFrom)
    return context.report('fees', older, 'ageGroup', {
      message,
      remedy: '“全部”已经包含每个年龄段：各年龄段标准不同的，分年龄段写，删去“全部”这一行。',
    });
  return context.report('fees', older, 'until', {
    message,
    remedy: `调价的，在这一行的截止日期填 ${addDays(newer.effectiveFrom, -1)}；重复的行删去一行。`,
  });
}
