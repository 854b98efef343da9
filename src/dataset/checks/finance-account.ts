import { EXPENSE_SUBJECTS, INCOME_SUBJECTS } from '../../domain/code-lists.ts';
import type { Check } from '../check.ts';

/** An account of income stands under 收入, one of expenditure under 支出. */
export const financeAccount: Check = {
  id: 'finance-account',
  severity: 'error',
  hold: 'row',
  description: '经费的科目要与收支一致：收入科目填在收入，支出科目填在支出。',
  run: (context) =>
    context.rows.finance.flatMap((row) => {
      const accounts: readonly string[] = row.flow === '收入' ? INCOME_SUBJECTS : EXPENSE_SUBJECTS;
      if (accounts.includes(row.account)) return [];
      const other = row.flow === '收入' ? '支出' : '收入';
      return context.report('finance', row, 'account', {
        message: `“${row.account}”是${other}科目，这一行写的是${row.flow}。`,
        remedy: `收支改为“${other}”，或从这些科目里选：${accounts.join('、')}。`,
      });
    }),
};
