import type { Check } from '../check.ts';
import { isMissing } from './rows.ts';

/** 停办 without its day: its page cannot say since when, and no row can be told to come after it. */
export const closingDateMissing: Check = {
  id: 'closing-date-missing',
  severity: 'warning',
  hold: 'cell',
  description: '停办的幼儿园应填状态日期。幼儿园变更、终止要向社会公告（学前教育法第三十一条）。',
  run: (context) =>
    context.rows.kindergartens
      .filter((row) => row.status === '停办' && isMissing(row.statusDate))
      .map((row) =>
        context.report('kindergartens', row, 'statusDate', {
          message: `“${row.name}”的状态是停办，但没有填停办的日期。`,
          remedy: '在状态日期一栏填停办的日期，如 2026-07-31；还没有查到的先空着，网页只写“已停办”。',
        }),
      ),
};
