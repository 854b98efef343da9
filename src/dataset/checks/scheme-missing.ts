import type { Check } from '../check.ts';
import type { Issue } from '../issue.ts';
import { isMissing } from './rows.ts';

/** A level means nothing without its scheme; levels of different schemes are never compared. */
export const schemeMissing: Check = {
  id: 'scheme-missing',
  severity: 'error',
  hold: 'row',
  description: '等级评定，以及按等级定价或免除的标准，必须写明用的是哪个等级体系。',
  run: (context) => {
    const issues: Issue[] = [];
    for (const row of context.rows.assessments) {
      if (row.kind === '等级评定' && isMissing(row.scheme))
        issues.push(
          context.report('assessments', row, 'scheme', {
            message: `等级评定“${row.result}”没有写体系代码，看不出是哪个体系的等级。`,
            remedy: '填写 rating_schemes.csv 里的体系代码。',
          }),
        );
    }
    for (const table of ['fee_caps', 'fee_waivers'] as const) {
      for (const row of context.rows[table]) {
        if (row.level !== '全部' && isMissing(row.scheme))
          issues.push(
            context.report(table, row, 'scheme', {
              message: `等级“${row.level}”没有写体系代码，无法对应到幼儿园的等级。`,
              remedy: '填写 rating_schemes.csv 里的体系代码；不分等级的，等级填“全部”。',
            }),
          );
      }
    }
    return issues;
  },
};
