import { addMonths } from '../../domain/school-date.ts';
import type { Check } from '../check.ts';
import { filings } from '../tables/filings.ts';
import { kindergartensByCode } from './rows.ts';

const STEPS = [
  { key: 'filedOn', step: '备案' },
  { key: 'updatedOn', step: '更新信息' },
] as const;

/** A private kindergarten files a change of principal or teachers, and the information is renewed, within a month. */
export const filingLate: Check = {
  id: 'filing-late',
  severity: 'warning',
  hold: 'row',
  needs: ['filings'],
  description: '民办幼儿园园长和专任教师变更，应在变更之日起一个月内备案并更新信息。',
  run: (context) => {
    const kindergartens = kindergartensByCode(context);
    return context.rows.filings.flatMap((row) => {
      if (kindergartens.get(row.code)?.nature !== '民办') return [];
      const due = addMonths(row.changedOn, 1);
      return STEPS.flatMap(({ key, step }) => {
        const done = row[key];
        const late =
          typeof done === 'string' ? done > due : done.absent === 'not-given' && context.asOf > due;
        if (!late) return [];
        const state =
          typeof done === 'string'
            ? `${done} 才${step}`
            : `截至 ${context.asOf} 没有填${filings.columns[key].header}`;
        return context.report('filings', row, key, {
          message: `${row.post} ${row.changedOn} 变更，最迟应在 ${due} ${step}，${state}。`,
          remedy:
            typeof done === 'string'
              ? '核对日期；确已逾期的不用改，页面会如实显示。'
              : `已经${step}的，补填日期。`,
        });
      });
    });
  },
};
