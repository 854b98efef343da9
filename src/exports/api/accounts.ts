import { type Reported, given } from '../../domain/reported.ts';
import type { FinanceYear, Profile } from '../../profile/index.ts';
import { absenceOf, absence } from './rows.ts';
import { type Of, amount, count, list, named, nullable, record } from './schema.ts';

const sumFields = {
  incomeFen: nullable(amount('收入合计。')),
  expenseFen: nullable(amount('支出合计。')),
};
const sumReasons = { incomeFen: nullable(absence), expenseFen: nullable(absence) };

const accountsSchema = named(
  'Accounts',
  record(
    {
      year: count('年度。'),
      ...sumFields,
      absent: record(sumReasons),
      meals: nullable(
        record(
          {
            ...sumFields,
            balanceFen: nullable(amount('结余 = 收入 − 支出。')),
            absent: record({ ...sumReasons, balanceFen: nullable(absence) }),
          },
          '伙食费单独列账，不在合计内；没有的为 null。',
        ),
      ),
    },
    '一年的收支合计；各科目在 tables 的 finance 里。',
  ),
);

export const accountsListSchema = list(accountsSchema, '各年的收支，最近的在前。');

export function accountsOf({ finance }: Profile): Of<typeof accountsListSchema> {
  return finance.map(({ year, incomeTotal, expenseTotal, meals }) => ({
    year,
    ...sums(incomeTotal, expenseTotal),
    meals: meals && mealsOf(meals),
  }));
}

function mealsOf({ income, expense, balance }: NonNullable<FinanceYear['meals']>) {
  const both = sums(income, expense);
  const absent = { ...both.absent, balanceFen: absenceOf(balance) };
  return { ...both, balanceFen: given(balance) ?? null, absent };
}

function sums(income: Reported<number>, expense: Reported<number>) {
  return {
    incomeFen: given(income) ?? null,
    expenseFen: given(expense) ?? null,
    absent: { incomeFen: absenceOf(income), expenseFen: absenceOf(expense) },
  };
}
