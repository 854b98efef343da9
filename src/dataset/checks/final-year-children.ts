import { isAbsent } from '../../domain/reported.ts';
import type { Check } from '../check.ts';

/** 学前一年幼儿数 is asked of mixed-age classes alone (大班 are all in their last year), and is part of the class. */
export const finalYearChildren: Check = {
  id: 'final-year-children',
  severity: 'error',
  hold: 'cell',
  description:
    '学前一年幼儿数只在混龄班填，且不能多于在园幼儿数。免保育教育费按它计算（国办发〔2025〕27号）。',
  run: (context) =>
    context.rows.classes.flatMap((row) => {
      if (isAbsent(row.finalYearChildren)) return [];
      if (row.ageGroup !== '混龄')
        return context.report('classes', row, 'finalYearChildren', {
          message: `“${row.className}”是${row.ageGroup}，学前一年幼儿数只在混龄班填。`,
          remedy: '清空这一格；是混龄班的，年龄段改为“混龄”。',
        });
      if (row.finalYearChildren <= row.children) return [];
      return context.report('classes', row, 'finalYearChildren', {
        message: `学前一年幼儿数 ${row.finalYearChildren} 人，多于在园幼儿数 ${row.children} 人。`,
        remedy: '核对这两个数，改正写错的那一个。',
      });
    }),
};
