import type { Check } from '../check.ts';
import { isMissing } from './rows.ts';

/** 停办 without its day: nothing could be said about which rows still count. */
export const closingDateMissing: Check = {
  id: 'closing-date-missing',
  severity: 'error',
  hold: 'cell',
  description: '停办的幼儿园必须填状态日期。幼儿园变更、终止要向社会公告（学前教育法第三十一条）。',
  run: (context) =>
    context.rows.kindergartens
      .filter((row) => row.status === '停办' && isMissing(row.statusDate))
      .map((row) =>
        context.report('kindergartens', row, 'statusDate', {
          message: `“${row.name}”的状态是停办，但没有填停办的日期。`,
          remedy: '在状态日期一栏填停办的日期，如 2026-07-31。',
        }),
      ),
};
