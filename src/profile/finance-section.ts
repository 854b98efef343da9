import type { FinanceRecord, Kindergarten } from '../domain/kindergarten.ts';
import { type Fen, sumFen, subtractFen } from '../domain/money.ts';

/** 学前儿童伙食费 is its own account: 学前教育法 第六十九条 (专款专用). */
const MEAL_ACCOUNTS: ReadonlySet<string> = new Set(['伙食费', '伙食支出']);

export interface MealAccount {
  readonly income: Fen | null;
  readonly expense: Fen | null;
  /** Null where either side is not published. */
  readonly balance: Fen | null;
}

/** The accounts of one year; the meal account stands apart and is in neither sum. */
export interface FinanceYear {
  readonly year: number;
  readonly income: readonly FinanceRecord[];
  readonly expense: readonly FinanceRecord[];
  /** Null where no row of that side is published. */
  readonly incomeTotal: Fen | null;
  readonly expenseTotal: Fen | null;
  /** Null where the year has no meal row. */
  readonly meals: MealAccount | null;
}

/** A kindergarten's accounts by year, newest first. */
export function financeYears({ finance }: Pick<Kindergarten, 'finance'>): readonly FinanceYear[] {
  const years = [...new Set(finance.map((record) => record.year))].sort((a, b) => b - a);
  return years.map((year) => {
    const own = finance.filter((record) => record.year === year);
    const meals = own.filter((record) => MEAL_ACCOUNTS.has(record.account));
    const rest = own.filter((record) => !MEAL_ACCOUNTS.has(record.account));
    const income = rest.filter((record) => record.flow === '收入');
    const expense = rest.filter((record) => record.flow === '支出');
    return {
      year,
      income,
      expense,
      incomeTotal: total(income),
      expenseTotal: total(expense),
      meals: mealAccount(meals),
    };
  });
}

function mealAccount(records: readonly FinanceRecord[]): MealAccount | null {
  if (records.length === 0) return null;
  const income = total(records.filter((record) => record.flow === '收入'));
  const expense = total(records.filter((record) => record.flow === '支出'));
  const balance = income === null || expense === null ? null : subtractFen(income, expense);
  return { income, expense, balance };
}

function total(records: readonly FinanceRecord[]): Fen | null {
  return records.length === 0 ? null : sumFen(records.map((record) => record.amount));
}
