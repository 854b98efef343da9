import type { Check } from '../check.ts';
import { newestRolls } from './roll.ts';
import { newestStaff } from './staff.ts';

/** Children, and not one member of staff: a table that was forgotten, or a row of noughts that means 未公布. */
export const childrenWithoutStaff: Check = {
  id: 'children-without-staff',
  severity: 'warning',
  hold: 'row',
  needs: ['classes'],
  description: '有在园幼儿的幼儿园应有教职工数据，且人数不能全是 0。',
  reliesOn: ['classes', 'staffing'],
  run: (context) => {
    const rolls = newestRolls(context);
    const staff = newestStaff(context);
    return context.rows.kindergartens.flatMap((row) => {
      const roll = rolls.get(row.code);
      const children = roll ? roll.children + roll.nursery : 0;
      const snapshot = staff.get(row.code);
      if (children === 0 || row.status !== '在办' || (snapshot && snapshot.total > 0)) return [];
      return context.report('kindergartens', row, null, {
        message: snapshot
          ? `“${row.name}”有在园幼儿 ${children} 人，${snapshot.countedOn} 的教职工却是 0 人。`
          : `“${row.name}”有在园幼儿 ${children} 人，staffing.csv 里没有它的教职工数据。`,
        remedy: snapshot
          ? '核对人数；还不知道人数的，不要填 0，把这些行删去。'
          : '在 staffing.csv 里补上九个岗位的人数。',
      });
    });
  },
};
