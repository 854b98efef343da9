import { groupBy } from '../../domain/grouping.ts';
import type { Check, CheckContext } from '../check.ts';
import type { Issue } from '../issue.ts';

/** The level written must be one of the scheme's: of a rating, of a guide price, of a fee waiver. */
export const unknownLevel: Check = {
  id: 'unknown-level',
  severity: 'error',
  hold: 'row',
  needs: ['rating_schemes'],
  description: '等级评定的结果，以及政府指导价、免保育教育费标准里的等级，必须是等级体系表里该体系的等级。',
  run: (context) => {
    const levels = levelsByScheme(context);
    const issues: Issue[] = [];
    for (const row of context.rows.assessments) {
      if (row.kind !== '等级评定' || typeof row.scheme !== 'string' || row.resultType === '撤销') continue;
      const known = levels.get(row.scheme);
      if (known && !known.has(row.result))
        issues.push(context.report('assessments', row, 'result', unknown(row.scheme, row.result, known)));
    }
    for (const table of ['fee_caps', 'fee_waivers'] as const) {
      for (const row of context.rows[table]) {
        const known = typeof row.scheme === 'string' ? levels.get(row.scheme) : undefined;
        if (known && row.level !== '全部' && !known.has(row.level))
          issues.push(context.report(table, row, 'level', unknown(String(row.scheme), row.level, known)));
      }
    }
    return issues;
  },
};

function levelsByScheme(context: CheckContext): ReadonlyMap<string, ReadonlySet<string>> {
  const schemes = groupBy(context.rows.rating_schemes, ({ code }) => code);
  return new Map([...schemes].map(([code, rows]) => [code, new Set(rows.map(({ level }) => level))]));
}

/** Levels of a scheme that a message names; no real one has more. */
const NAMED = 20;

function unknown(scheme: string, level: string, known: ReadonlySet<string>) {
  const named = [...known].slice(0, NAMED).join('、');
  return {
    message: `等级“${level}”不在体系 ${scheme} 里；该体系的等级有：${named}${known.size > NAMED ? ` 等 ${known.size} 个` : ''}。`,
    remedy: '改成体系里的等级名称，一字不差；确有新等级的，先在 rating_schemes.csv 里加一行。',
  };
}
