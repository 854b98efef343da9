import type { Check } from '../check.ts';
import { newestRolls } from './roll.ts';

/** More children than approved places. Where there are only 托班 children, the places are theirs. */
export const rollOverCapacity: Check = {
  id: 'roll-over-capacity',
  severity: 'warning',
  hold: 'row',
  needs: ['classes'],
  description: '最近一学年的在园幼儿数（不含托班；只办托班的按托班）多于核定学位的，请核对。',
  reliesOn: ['classes'],
  run: (context) => {
    const rolls = newestRolls(context);
    return context.rows.kindergartens.flatMap((row) => {
      const roll = rolls.get(row.code);
      if (!roll || typeof row.approvedPlaces !== 'number') return [];
      const children = roll.children > 0 ? roll.children : roll.nursery;
      if (children <= row.approvedPlaces) return [];
      return context.report('kindergartens', row, 'approvedPlaces', {
        message: `“${row.name}”${roll.schoolYear} 学年在园幼儿 ${children} 人，多于核定学位 ${row.approvedPlaces} 个。`,
        remedy: '核对班级人数和核定学位；学位已重新核定的，填新的数。',
      });
    });
  },
};
