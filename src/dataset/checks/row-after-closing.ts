import type { Check } from '../check.ts';
import type { Issue } from '../issue.ts';
import { definitionOf, rowsOf, presentTables, reportCell } from './rows.ts';

/** A closed kindergarten has no row dated after its closing. */
export const rowAfterClosing: Check = {
  id: 'row-after-closing',
  severity: 'error',
  hold: 'row',
  description: '停办的幼儿园不能有停办日期之后的数据行。',
  run: (context) => {
    const closedOn = new Map<string, string>();
    for (const row of context.rows.kindergartens) {
      if (row.status === '停办' && typeof row.statusDate === 'string') closedOn.set(row.code, row.statusDate);
    }
    const issues: Issue[] = [];
    if (closedOn.size === 0) return issues;
    for (const name of presentTables(context)) {
      const { subject, datedBy } = definitionOf(name);
      if (subject === undefined || datedBy === undefined) continue;
      for (const row of rowsOf(context, name)) {
        const [code, date] = [row[subject], row[datedBy]];
        if (typeof code !== 'string' || typeof date !== 'string') continue;
        const closed = closedOn.get(code);
        if (closed === undefined || date <= closed) continue;
        issues.push(
          reportCell(context, name, row, datedBy, {
            message: `幼儿园 ${code} 已于 ${closed} 停办，这一行的日期 ${date} 在停办之后。`,
            remedy: '核对日期和标识码；停办日期写错的，改 kindergartens.csv 的状态日期；多出来的行删去。',
          }),
        );
      }
    }
    return issues;
  },
};
