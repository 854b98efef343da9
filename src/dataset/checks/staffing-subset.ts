import type { Check } from '../check.ts';
import type { Issue } from '../issue.ts';
import { staffing } from '../tables/staffing.ts';

const PARTS = ['fullTime', 'established', 'certified', 'preschoolMajor', 'backbone', 'insured'] as const;

/** A part of the staff is not more than the staff. */
export const staffingSubset: Check = {
  id: 'staffing-subset',
  severity: 'error',
  hold: 'row',
  description: '其中专职、其中在编、持证人数、学前教育专业、骨干教师、参加社保，都不能多于这个岗位的人数。',
  run: (context) => {
    const issues: Issue[] = [];
    for (const row of context.rows.staffing) {
      for (const part of PARTS) {
        const count = row[part];
        if (typeof count !== 'number' || count <= row.headcount) continue;
        issues.push(
          context.report('staffing', row, part, {
            message: `${row.post}${staffing.columns[part].header.replace('其中', '')} ${count} 人，多于人数 ${row.headcount} 人。`,
            remedy: '核对这两个数，改正写错的那一个。',
          }),
        );
      }
    }
    return issues;
  },
};
