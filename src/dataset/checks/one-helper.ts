import { groupBy } from '../../domain/grouping.ts';
import type { Check } from '../check.ts';
import type { Issue } from '../issue.ts';
import type { Row } from '../tables/index.ts';
import { isMissing, kindergartensByCode } from './rows.ts';
import { ROW_NUMBER } from '../tables/table.ts';

/** A supported kindergarten has exactly one lead in a round and school year, and it is another one. */
export const oneHelper: Check = {
  id: 'one-helper',
  severity: 'error',
  hold: 'row',
  description: '一所受帮扶园在同一轮次、同一学年必须有、且只能有一所牵头园。',
  run: (context) => {
    const kindergartens = kindergartensByCode(context);
    const issues: Issue[] = [];
    const report = (row: Row<'support_pairs'>, key: 'leadCode' | 'supportedCode', message: string) =>
      issues.push(
        context.report('support_pairs', row, key, {
          message,
          remedy: '每所受帮扶园每轮每学年只留一行，牵头园填标识码；不在幼儿园表里的才填名称。',
        }),
      );
    const pairs = groupBy(
      context.rows.support_pairs,
      (row) => `${row.round}|${row.schoolYear}|${row.supportedCode}`,
    );
    for (const [first, ...others] of pairs.values()) {
      if (!first) continue;
      for (const row of others)
        report(
          row,
          'supportedCode',
          `受帮扶园 ${row.supportedCode} 在${row.round} ${row.schoolYear} 学年已有牵头园（第 ${first[ROW_NUMBER]} 行），这里又有一所。`,
        );
    }
    for (const row of context.rows.support_pairs) {
      if (isMissing(row.leadCode) && isMissing(row.leadName))
        report(row, 'leadCode', `受帮扶园 ${row.supportedCode} 没有写牵头园。`);
      if (row.leadCode === row.supportedCode)
        report(row, 'leadCode', `牵头园和受帮扶园是同一所：${row.supportedCode}。`);
      const leadName = typeof row.leadCode === 'string' ? kindergartens.get(row.leadCode)?.name : undefined;
      if (leadName !== undefined && typeof row.leadName === 'string' && row.leadName !== leadName)
        report(row, 'leadCode', `标识码是“${leadName}”，名称写的是“${row.leadName}”，成了两所牵头园。`);
    }
    return issues;
  },
};
