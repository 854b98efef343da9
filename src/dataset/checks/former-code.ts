import { codeCircles, codeSteps } from '../../domain/former-code.ts';
import { groupBy } from '../../domain/grouping.ts';
import type { Check } from '../check.ts';
import type { Issue } from '../issue.ts';
import { ROW_NUMBER } from '../tables/table.ts';

/** Where a former code leads: to one successor, after 拆分 to several, and never back to itself. */
export const formerCode: Check = {
  id: 'former-code',
  severity: 'error',
  hold: 'row',
  description:
    '变更与沿革里，一个原标识码同一天只有拆分才能有几个现标识码；代码一环扣一环地变，不能绕回原处。',
  run: (context) => {
    const rows = context.rows.former_codes;
    const steps = codeSteps(rows);
    const issues: Issue[] = [];
    // A kindergarten renamed on the day it is split keeps its code: that row leads nowhere else.
    const leaving = rows.filter((row) => row.currentCode !== row.formerCode);
    for (const [first, ...others] of groupBy(leaving, (row) => `${row.formerCode}|${row.date}`).values()) {
      if (first === undefined || others.length === 0) continue;
      for (const row of others) {
        if ([first, row].every(({ type }) => type === '拆分')) continue;
        issues.push(
          context.report('former_codes', row, 'currentCode', {
            message: `原标识码 ${row.formerCode} 在 ${row.date} 已有去向（第 ${first[ROW_NUMBER]} 行），这里又有一个；只有拆分才能有几个。`,
            remedy: '一所园分成几所的，这几行的类型都填“拆分”；不是拆分的，删去写错的一行。',
          }),
        );
      }
    }
    const rowOf = new Map(
      rows.toReversed().map((row) => [`${row.formerCode}|${String(row.currentCode)}`, row]),
    );
    const told = new Set<unknown>();
    for (const { first, second, way } of codeCircles(steps)) {
      const row = rowOf.get(`${first}|${second}`);
      if (row === undefined || told.has(row)) continue;
      told.add(row);
      issues.push(
        context.report('former_codes', row, 'currentCode', {
          message: `代码绕了一圈回到原处：${way.join(' → ')}，旧网址不知道转到哪里。`,
          remedy: '核对这几行的原标识码和现标识码，改正写反或写错的那一行。',
        }),
      );
    }
    return issues;
  },
};
