import { areAccountsHeld } from '../domain/held.ts';
import type { FinanceRecord, Kindergarten } from '../domain/kindergarten.ts';
import { type Fen, sumFen, subtractFen } from '../domain/money.ts';
import {
  type Absent,
  NOT_GIVEN,
  type Reported,
  UNDER_REVIEW,
  isAbsent,
  mapReported,
  isUnderReview,
} from '../domain/reported.ts';

/** 学前儿童伙食费 is its own account: 学前教育法 第六十九条 (专款专用). */
const MEAL_ACCOUNTS: ReadonlySet<string> = new Set(['伙食费', '伙食支出']);

export interface MealAccount {
  readonly income: Reported<Fen>;
  readonly expense: Reported<Fen>;
  /** Missing where either side is. */
  readonly balance: Reported<Fen>;
}

/** The accounts of one year; the meal account stands apart and is in neither sum. */
export interface FinanceYear {
  readonly year: number;
  readonly income: readonly FinanceRecord[];
  readonly expense: readonly FinanceRecord[];
  /** Missing where no row of that side is published; 待核实 where one of the year is held back: it may be of either side. */
  readonly incomeTotal: Reported<Fen>;
  readonly expenseTotal: Reported<Fen>;
  /** Null where the year has no meal row. */
  readonly meals: MealAccount | null;
  /** What stands for an account without a row. */
  readonly none: Absent;
}

/** A kindergarten's accounts by year, newest first. */
export function financeYears(kindergarten: Pick<Kindergarten, 'finance' | 'held'>): readonly FinanceYear[] {
  const { finance } = kindergarten;
  const years = [...new Set(finance.map((record) => record.year))].sort((a, b) => b - a);
  return years.map((year) => {
    const own = finance.filter((record) => record.year === year);
    const meals = own.filter((record) => MEAL_ACCOUNTS.has(record.account));
    const rest = own.filter((record) => !MEAL_ACCOUNTS.has(record.account));
    const none = areAccountsHeld(kindergarten, year) ? UNDER_REVIEW : NOT_GIVEN;
    const income = rest.filter((record) => record.flow === '收入');
    const expense = rest.filter((record) => record.flow === '支出');
    return {
      year,
      income,
      expense,
      incomeTotal: total(income, none),
      expenseTotal: total(expense, none),
      meals: mealAccount(meals, none),
      none,
    };
  });
}

function mealAccount(records: readonly FinanceRecord[], none: Absent): MealAccount | null {
  if (records.length === 0) return null;
  const income = total(
    records.filter((record) => record.flow === '收入'),
    none,
  );
  const expense = total(
    records.filter((record) => record.flow === '支出'),
    none,
  );
  const balance = isAbsent(income) ? income : mapReported(expense, (spent) => subtractFen(income, spent));
  return { income, expense, balance };
}

/** A sum without a row that is being checked would be too low. */
function total(records: readonly FinanceRecord[], none: Absent): Reported<Fen> {
  if (records.length === 0 || isUnderReview(none)) return none;
  return sumFen(records.map((record) => record.amount));
}
