import { given } from '../../domain/reported.ts';
import type { Check } from '../check.ts';

/** The education bands together are not more than the staff. */
export const educationSum: Check = {
  id: 'education-sum',
  severity: 'error',
  hold: 'row',
  description: '研究生、本科、专科、高中及以下四项相加，不能多于这个岗位的人数。',
  run: (context) =>
    context.rows.staffing.flatMap((row) => {
      const bands = [row.postgraduate, row.bachelor, row.college, row.secondary].map(given);
      const sum = bands.reduce<number>((total, band) => total + (band ?? 0), 0);
      if (sum <= row.headcount) return [];
      return context.report('staffing', row, 'headcount', {
        message: `${row.post}的四项学历相加是 ${sum} 人，多于人数 ${row.headcount} 人。`,
        remedy: '每人只按最高学历计一次；核对后改正学历人数或总人数。',
      });
    }),
};
