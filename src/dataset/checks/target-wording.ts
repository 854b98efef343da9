import { isGiven } from '../../domain/reported.ts';
import type { Check } from '../check.ts';
import { numbersIn } from './numbers-in-words.ts';
import { isPercentTarget, isShareWrittenAsDecimal } from './percentages.ts';
import type { Row } from '../tables/index.ts';

/** Words that say 100 % or nought without a number. */
const ALL = /全部|全员|全面|全覆盖|所有|一律|均|都|每[个所一]?园?/;
const NONE = /不得|不再|没有|无|消除|杜绝|清零|零|禁止/;

/** The number of a target is the one its 原文 states: the site judges by the number and prints the sentence beside it. */
export const targetWording: Check = {
  id: 'target-wording',
  severity: 'warning',
  hold: 'row',
  description: '目标值要与原文里的数一致；原文有几个数的，与其中一个一致即可，原文没有写数的不比。',
  run: (context) =>
    context.rows.plan_targets.flatMap((row) => {
      if (!isGiven(row.value) || isShareWrittenAsDecimal(row, row.value)) return [];
      const unit = isGiven(row.unit) ? row.unit : '';
      const numbers = numbersIn(row.wording, /[年月天日周]/.test(unit));
      if (numbers.length === 0 || fits(row, row.value, unit, numbers)) return [];
      const stated = [...new Set(numbers)].map((number) => trimmed(number)).join('、');
      return context.report('plan_targets', row, 'value', {
        message: `目标值是 ${row.value}${unit}，原文里写的数是 ${stated}，对不上。`,
        remedy:
          '对照方案原文改正目标值、单位或原文；目标值确实不是原文里的数的，不用改，也可在 waivers.csv 里说明。',
      });
    }),
};

function fits(row: Row<'plan_targets'>, value: number, unit: string, numbers: readonly number[]): boolean {
  if (value === 0 && NONE.test(row.wording)) return true;
  if (value === 100 && isPercentTarget(row) && ALL.test(row.wording)) return true;
  const size = unit.startsWith('万') ? 10_000 : unit.startsWith('亿') ? 100_000_000 : 1;
  return numbers.some((number) => Math.abs(number - value * size) <= Math.abs(number) * 0.001);
}

/** At most two decimals: two thirds are 66.67 %. */
function trimmed(number: number): string {
  return String(Math.round(number * 100) / 100);
}
