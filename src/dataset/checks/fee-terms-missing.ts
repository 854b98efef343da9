import { isAbsent } from '../../domain/reported.ts';
import type { Check } from '../check.ts';
import type { Issue } from '../issue.ts';
import { isEmptyTerm } from '../read/placeholder.ts';
import { feeName, liveCharges } from './fee-rows.ts';

/** A fee that is charged says on what basis, and how it is refunded. */
export const feeTermsMissing: Check = {
  id: 'fee-terms-missing',
  severity: 'error',
  hold: 'cell',
  description:
    '现行收费必须写明收费依据和退费规则：退费规则要向家长公示（学前教育法第六十九条），收费目录清单要写收费依据（发改价格〔2025〕1644号）。',
  run: (context) => {
    const issues: Issue[] = [];
    for (const row of liveCharges(context)) {
      if (isAbsent(row.basis))
        issues.push(
          context.report('fees', row, 'basis', {
            message: `${feeName(row)}没有写收费依据。`,
            remedy: '填写批准或备案的文号。没有依据的项目不得收费。',
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
