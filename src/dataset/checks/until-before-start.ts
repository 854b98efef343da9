import type { Check } from '../check.ts';
import type { Issue } from '../issue.ts';
import type { TableName } from '../tables/names.ts';
import { definitionOf, rowsOf, reportCell } from './rows.ts';

/** Table, column of the start, column of the end: the end is on or after the start. */
const PERIODS: readonly (readonly [TableName, start: string, end: string])[] = [
  ['fees', 'effectiveFrom', 'until'],
  ['fee_caps', 'effectiveFrom', 'until'],
  ['fee_waivers', 'effectiveFrom', 'until'],
  ['fee_catalogue', 'effectiveFrom', 'until'],
  ['recognitions', 'recognisedOn', 'validUntil'],
  ['recognitions', 'recognisedOn', 'revokedOn'],
  ['assessments', 'decidedOn', 'validUntil'],
  ['assessments', 'decidedOn', 'rectifyBy'],
  ['enrolment', 'opensOn', 'closesOn'],
  ['penalties', 'date', 'until'],
  ['penalties', 'date', 'withdrawnOn'],
  ['plan_targets', 'startsOn', 'dueOn'],
];

/** What ends does not end before it began. */
export const untilBeforeStart: Check = {
  id: 'until-before-start',
  severity: 'error',
  hold: 'row',
  description: '截止、到期、撤销、撤回的日期不能早于开始的日期。',
  run: (context) => {
    const issues: Issue[] = [];
    for (const [table, startKey, endKey] of PERIODS) {
      const { columns } = definitionOf(table);
      for (const row of rowsOf(context, table)) {
        const [start, end] = [row[startKey], row[endKey]];
        if (typeof start !== 'string' || typeof end !== 'string' || end >= start) continue;
        const [startHeader, endHeader] = [columns[startKey]?.header, columns[endKey]?.header];
        issues.push(
          reportCell(context, table, row, endKey, {
            message: `${endHeader} ${end} 早于${startHeader} ${start}。`,
            remedy: '核对两个日期，改正写错的那一个。',
          }),
        );
      }
    }
    return issues;
  },
};
