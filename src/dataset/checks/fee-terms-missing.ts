import { pricingMode } from '../../domain/fee-pricing.ts';
import { given, isAbsent } from '../../domain/reported.ts';
import type { Check } from '../check.ts';
import type { Issue } from '../issue.ts';
import { isEmptyTerm, SAID_BASIS } from '../read/placeholder.ts';
import type { Row } from '../tables/index.ts';
import { type FeeRow, feeName, liveCharges } from './fee-rows.ts';
import { kindergartensByCode } from './rows.ts';

/** A fee that is charged says on what basis, and how it is refunded. */
export const feeTermsMissing: Check = {
  id: 'fee-terms-missing',
  severity: 'error',
  hold: 'cell',
  description:
    '现行收费必须写明收费依据和退费规则：退费规则要向家长公示（学前教育法第六十九条），收费目录清单要写收费依据（发改价格〔2025〕1644号）。',
  run: (context) => {
    const issues: Issue[] = [];
    const kindergartens = kindergartensByCode(context);
    for (const row of liveCharges(context)) {
      if (isAbsent(row.basis))
        issues.push(
          context.report('fees', row, 'basis', {
            message: `${feeName(row)}没有写收费依据。`,
            remedy: basisRemedy(row, kindergartens.get(row.code)),
          }),
        );
      if (isAbsent(row.refund))
        issues.push(
          context.report('fees', row, 'refund', {
            message: `${feeName(row)}没有写退费规则。`,
            remedy: '按本园向家长公示的退费规则填写，如“当月出勤不足一半的，退一半”。',
          }),
        );
    }
    // What only fills the cell (`/`, 备案) has been reported where it was read.
    return issues.filter(({ value }) => !isEmptyTerm(value ?? ''));
  },
};

/** What a kindergarten prices by itself has no document that approves it: what it reported to the bureau is its basis. */
function basisRemedy({ category }: FeeRow, kindergarten: Row<'kindergartens'> | undefined): string {
  const isForProfit = kindergarten !== undefined && given(kindergarten.profitStatus) === '营利性';
  if (pricingMode(isForProfit ? '营利性民办' : '公办', category) === '政府指导价')
    return '填写批准或备案的文号。没有依据的项目不得收费。';
  const who = isForProfit ? '营利性民办园自主定价' : '自主定价';
  return `${who}的，填向教育行政部门备案（报告）的文号；没有文号的，写明何时向哪个部门备案，如“${SAID_BASIS}”。`;
}
