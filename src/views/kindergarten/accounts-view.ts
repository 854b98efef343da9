import { EXPENSE_SUBJECTS, type Flow, INCOME_SUBJECTS } from '../../domain/code-lists.ts';
import type { FinanceRecord } from '../../domain/kindergarten.ts';
import { type Fen, ZERO_FEN, fen } from '../../domain/money.ts';
import { type Reported, given, isAbsent, mapReported } from '../../domain/reported.ts';
import { largest } from '../../domain/spread.ts';
import type { IsoDate } from '../../domain/school-date.ts';
import { formatShare } from '../../format/number.ts';
import { formatLargeYuans, formatYuan } from '../../format/yuan.ts';
import type { FinanceYear } from '../../profile/finance-section.ts';
import type { Profile } from '../../profile/profile.ts';
import { accountYear } from '../../wording/periods.ts';
import { type ProvenanceView, provenance } from './provenance.ts';

export interface AccountRow {
  readonly account: string;
  /** By year, in the order of `AccountsView.years`. */
  readonly amounts: readonly Reported<string>[];
}

export interface FlowView {
  readonly flow: Flow;
  readonly rows: readonly AccountRow[];
  readonly totals: readonly Reported<string>[];
}

/** One side of the newest year as a stacked bar: its subjects in the order of the code list, each with its share of the total. */
export interface FlowBar {
  readonly flow: Flow;
  readonly total: string;
  readonly parts: readonly {
    readonly account: string;
    readonly amount: string;
    /** Of the larger of both totals, so that the bars can be compared: 0 to 100. */
    readonly width: number;
    /** Of its own side: 65%. */
    readonly share: string;
  }[];
}

export interface AccountsView {
  /** The newest year, drawn; no bar for a side that is not published or holds an amount below zero. */
  readonly bars: readonly FlowBar[];
  /** What is left of the newest year in words, and of the meal money apart. */
  readonly balances: readonly string[];
  readonly years: readonly string[];
  readonly flows: readonly FlowView[];
  /** 伙食费收支: its own account. Empty where none is published. */
  readonly meals: readonly AccountRow[];
  readonly provenance: ProvenanceView;
}

/** 经费收支 by year, newest first; null where none is published. Meal money stands apart: 学前教育法 第六十九条. */
export function accountsView({ finance, kindergarten }: Profile, asOf: IsoDate): AccountsView | null {
  if (finance.length === 0) return null;
  const flows = [
    flowView(
      '收入',
      finance,
      INCOME_SUBJECTS,
      (year) => year.income,
      (year) => year.incomeTotal,
    ),
    flowView(
      '支出',
      finance,
      EXPENSE_SUBJECTS,
      (year) => year.expense,
      (year) => year.expenseTotal,
    ),
  ];
  const documents = new Set(kindergarten.finance.flatMap(({ sourceDocNo }) => given(sourceDocNo) ?? []));
  const [newest] = finance;
  return {
    bars: newest ? flowBars(newest) : [],
    balances: newest ? balanceWords(newest) : [],
    years: finance.map(({ year }) => accountYear(year, asOf)),
    flows: flows.filter(({ rows }) => rows.length > 0),
    meals: finance.every(({ meals }) => meals === null) ? [] : mealRows(finance),
    provenance: provenance(['finance'], {
      key: [kindergarten.code, finance.map(({ year }) => year).join('、')],
      docNo: documents.size === 0 ? undefined : [...documents].join('；'),
      formula: '合计 = 各科目相加，伙食费单独列账，不在合计内',
    }),
  };
}

function flowBars(year: FinanceYear): readonly FlowBar[] {
  const sides = [
    ['收入', year.income, year.incomeTotal, INCOME_SUBJECTS],
    ['支出', year.expense, year.expenseTotal, EXPENSE_SUBJECTS],
  ] as const;
  const most = largest(
    sides.map(([, , total]) => given(total) ?? 0),
    0,
  );
  const amounts = sides.flatMap(([, records, total]) => [
    given(total) ?? ZERO_FEN,
    ...records.map(({ amount }) => amount),
  ]);
  const inWords = formatLargeYuans(amounts);
  return sides.flatMap(([flow, records, total, order]): readonly FlowBar[] => {
    if (isAbsent(total) || total <= 0 || records.some(({ amount }) => amount < 0)) return [];
    const subjects: readonly string[] = order;
    const sorted = records.toSorted((a, b) => subjects.indexOf(a.account) - subjects.indexOf(b.account));
    const parts = sorted.map(({ account, amount }) => ({
      account,
      amount: inWords(amount),
      width: (amount / most) * 100,
      share: formatShare(amount / total),
    }));
    return [{ flow, total: inWords(total), parts }];
  });
}

function balanceWords({ incomeTotal, expenseTotal, meals }: FinanceYear): readonly string[] {
  const whole =
    isAbsent(incomeTotal) || isAbsent(expenseTotal) ? [] : [balanceWord(incomeTotal, expenseTotal)];
  if (meals === null || isAbsent(meals.balance)) return whole;
  const left = formatYuan(meals.balance);
  return [...whole, `伙食费单独列账，${meals.balance < 0 ? `超支 ${left.slice(1)}` : `结余 ${left}`} 元。`];
}

function balanceWord(income: Fen, expense: Fen): string {
  if (income === expense) return '收支相抵。';
  const by = `${formatYuan(fen(Math.abs(income - expense)))} 元`;
  return income > expense ? `收入比支出多 ${by}。` : `支出比收入多 ${by}。`;
}

function flowView(
  flow: Flow,
  years: readonly FinanceYear[],
  order: readonly string[],
  recordsOf: (year: FinanceYear) => readonly FinanceRecord[],
  totalOf: (year: FinanceYear) => Reported<Fen>,
): FlowView {
  const accounts = [...new Set(years.flatMap((year) => recordsOf(year).map(({ account }) => account)))].sort(
    (a, b) => order.indexOf(a) - order.indexOf(b),
  );
  return {
    flow,
    rows: accounts.map((account) => ({
      account,
      amounts: years.map((year) =>
        money(recordsOf(year).find((record) => record.account === account)?.amount ?? year.none),
      ),
    })),
    totals: years.map((year) => money(totalOf(year))),
  };
}

function mealRows(years: readonly FinanceYear[]): readonly AccountRow[] {
  const row = (account: string, part: 'income' | 'expense' | 'balance'): AccountRow => ({
    account,
    amounts: years.map(({ meals, none }) => money(meals ? meals[part] : none)),
  });
  return [row('伙食费收入', 'income'), row('伙食支出', 'expense'), row('结余', 'balance')];
}

function money(amount: Reported<Fen>): Reported<string> {
  return mapReported(amount, formatYuan);
}
