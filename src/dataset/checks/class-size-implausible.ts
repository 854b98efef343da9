import { isOneClass } from '../../domain/class-size.ts';
import type { Check } from '../check.ts';

/** A class nobody is in, or twice as large as allowed: more likely a slip than a class. */
export const classSizeImplausible: Check = {
  id: 'class-size-implausible',
  severity: 'warning',
  hold: 'row',
  description: '一个班 0 人，或超过班额上限（《幼儿园工作规程》第十一条）两倍的，请核对。',
  run: (context) =>
    context.rows.classes.flatMap((row) => {
      if (!isOneClass(row)) return [];
      const limit = context.site.thresholds.classSize[row.ageGroup];
      const tooLarge = limit !== null && row.children > 2 * limit;
      if (row.children > 0 && !tooLarge) return [];
      return context.report('classes', row, 'children', {
        message: tooLarge
          ? `“${row.className}”有 ${row.children} 人，超过${row.ageGroup}班额上限 ${limit} 人的两倍。`
          : `“${row.className}”的在园幼儿数是 0 人。`,
        remedy: tooLarge
          ? '核对人数；几个班合在一起填的，请分班填写，或班级填“合计”并填班数。'
          : '核对人数；没有开的班删去这一行。',
      });
    }),
};
