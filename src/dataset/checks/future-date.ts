import type { Check } from '../check.ts';
import type { Issue } from '../issue.ts';
import { definitionOf, rowsOf, presentTables, reportCell } from './rows.ts';

/** What has happened has not happened tomorrow. */
export const futureDate: Check = {
  id: 'future-date',
  severity: 'error',
  hold: 'row',
  description: '统计、评定、认定、检查、变更、备案、更新、撤销、处罚等已经发生的事，日期不能晚于数据的时点。',
  run: (context) => {
    const issues: Issue[] = [];
    for (const name of presentTables(context)) {
      const { columns, happened = [] } = definitionOf(name);
      if (happened.length === 0) continue;
      for (const row of rowsOf(context, name)) {
        for (const key of happened) {
          const date = row[key];
          if (typeof date !== 'string' || date <= context.happenedUntil) continue;
          issues.push(
            reportCell(context, name, row, key, {
              message: `${columns[key]?.header} ${date} 还没有到（数据时点是 ${context.happenedUntil}）。`,
              remedy: '核对年份和月份；还没有发生的事先不填。',
            }),
          );
        }
      }
    }
    return issues;
  },
};
