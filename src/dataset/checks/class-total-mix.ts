import { groupBy } from '../../domain/grouping.ts';
import { TOTAL_CLASS } from '../../domain/class-size.ts';
import type { Check } from '../check.ts';

/** A total beside the classes it sums: the children would be counted twice. */
export const classTotalMix: Check = {
  id: 'class-total-mix',
  severity: 'warning',
  hold: 'row',
  description: '同一所幼儿园同一学年、同一年龄段，填了分班的行就不要再填“合计”，否则幼儿会被重复计算。',
  run: (context) => {
    const ages = groupBy(context.rows.classes, (row) => `${row.code}|${row.schoolYear}|${row.ageGroup}`);
    return [...ages.values()].flatMap((rows) => {
      const total = rows.find((row) => row.className === TOTAL_CLASS);
      if (!total || rows.length === 1) return [];
      const classes = rows.filter((row) => row !== total);
      const sum = classes.reduce((children, row) => children + row.children, 0);
      return context.report('classes', total, 'className', {
        message: `${total.schoolYear} 学年${total.ageGroup}已有 ${classes.length} 个班的行（共 ${sum} 人），又有一行“合计”（${total.children} 人），幼儿会被重复计算。`,
        remedy: '分班的数字齐全的，删去“合计”行；不齐的，删去分班的行。',
      });
    });
  },
};
