import type { Check } from '../check.ts';
import { filings } from '../tables/filings.ts';

/** A change is filed, and the information renewed, once it has happened. */
export const filingBeforeChange: Check = {
  id: 'filing-before-change',
  severity: 'warning',
  hold: 'row',
  needs: ['filings'],
  description: '备案日期、信息更新日期早于变更日期的，请核对。',
  run: (context) =>
    context.rows.filings.flatMap((row) =>
      (['filedOn', 'updatedOn'] as const).flatMap((key) => {
        const done = row[key];
        if (typeof done !== 'string' || done >= row.changedOn) return [];
        return context.report('filings', row, key, {
          message: `${filings.columns[key].header} ${done} 早于变更日期 ${row.changedOn}。`,
          remedy: '核对两个日期，改正写错的那一个。',
        });
      }),
    ),
};
