import { isPhoneCell } from '../../format/phone.ts';
import type { Check } from '../check.ts';
import type { Issue } from '../issue.ts';

/** What nobody can dial is no telephone number, whatever stands there. */
export const phoneFormat: Check = {
  id: 'phone-format',
  severity: 'warning',
  hold: 'cell',
  description: '联系电话应是能拨通的座机号码：带区号写成 0000-1234567，分机写在后面，两个号码用“、”隔开。',
  run: (context) => {
    const issues: Issue[] = [];
    for (const table of ['kindergartens', 'campuses'] as const) {
      for (const row of context.rows[table]) {
        if (typeof row.phone !== 'string' || isPhoneCell(row.phone)) continue;
        issues.push(
          context.report(table, row, 'phone', {
            message: `“${row.name}”的联系电话不像能拨通的号码。`,
            remedy: '核对位数，写成“区号-号码”，分机写“转802”；不知道的留空。',
          }),
        );
      }
    }
    return issues;
  },
};
