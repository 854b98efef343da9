import type { Check } from '../check.ts';
import { isMissing } from './rows.ts';

/** A private kindergarten says whether it is for profit: pricing and recognition depend on it. */
export const privateWithoutProfitStatus: Check = {
  id: 'private-without-profit-status',
  severity: 'error',
  hold: 'row',
  description:
    '民办幼儿园必须写明非营利性或营利性：能否认定普惠、收费由政府指导还是市场调节都取决于它（学前教育法第二十四条、第六十八条）。',
  run: (context) =>
    context.rows.kindergartens
      .filter((row) => row.nature === '民办' && isMissing(row.profitStatus))
      .map((row) =>
        context.report('kindergartens', row, 'profitStatus', {
          message: `“${row.name}”是民办幼儿园，没有写明是非营利性还是营利性。`,
          remedy: '按办学许可证填“非营利性”或“营利性”。',
        }),
      ),
};
