import { groupBy } from '../../domain/grouping.ts';
import { serialiseYuan } from '../../domain/money.ts';
import type { Check, CheckContext } from '../check.ts';
import type { Issue } from '../issue.ts';
import type { Row } from '../tables/index.ts';

/** A difference of more than a tenth within a year is asked about; the law sets no figure. */
const TOLERANCE = 0.1;

/** Children's meal money is spent on their meals: 学前教育法 第六十九条. */
export const mealMoney: Check = {
  id: 'meal-money',
  severity: 'warning',
  hold: 'row',
  needs: ['finance'],
  description:
    '伙食费专款专用（学前教育法第六十九条）：有伙食费收入就要有伙食支出，两者相差超过一成的请核对。',
  run: (context) => {
    const kindergartens = new Set(context.rows.kindergartens.map((row) => row.code));
    const accounts = groupBy(
      context.rows.finance.filter((row) => kindergartens.has(row.subjectCode) && isMeal(row)),
      (row) => `${row.subjectCode}|${row.year}`,
    );
    return [...accounts.values()].flatMap((rows) => judge(context, rows));
  },
};

function isMeal(row: Row<'finance'>): boolean {
  return row.flow === '收入' ? row.account === '伙食费' : row.account === '伙食支出';
}

function judge(context: CheckContext, rows: readonly Row<'finance'>[]): readonly Issue[] {
  const income = rows.find((row) => row.flow === '收入');
  const spending = rows.find((row) => row.flow === '支出');
  const place = income ?? spending;
  if (!place) return [];
  const year = `${place.subjectCode} 在 ${place.year} 年`;
  if (!income || !spending) {
    const [has, lacks] = income ? ['伙食费收入', '伙食支出'] : ['伙食支出', '伙食费收入'];
    return [
      context.report('finance', place, 'account', {
        message: `幼儿园 ${year}有${has}，没有${lacks}。`,
        remedy: `伙食费单独核算：补上${lacks}一行。`,
      }),
    ];
  }
  if (Math.abs(income.amount - spending.amount) <= income.amount * TOLERANCE) return [];
  return [
    context.report('finance', spending, 'amount', {
      message: `幼儿园 ${year}收伙食费 ${serialiseYuan(income.amount)} 元，伙食支出 ${serialiseYuan(spending.amount)} 元，相差超过一成。`,
      remedy: '核对两项金额；结余应用于幼儿伙食或退还家长。',
    }),
  ];
}
