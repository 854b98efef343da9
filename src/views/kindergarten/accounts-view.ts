import { EXPENSE_SUBJECTS, type Flow, INCOME_SUBJECTS } from '../../domain/code-lists.ts';
import type { FinanceRecord } from '../../domain/kindergarten.ts';
import type { Fen } from '../../domain/money.ts';
import { NOT_GIVEN, type Reported, given } from '../../domain/reported.ts';
import type { IsoDate } from '../../domain/school-date.ts';
import { formatYuan } from '../../format/yuan.ts';
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

export interface AccountsView {
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
  return {
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

function flowView(
  flow: Flow,
  years: readonly FinanceYear[],
  order: readonly string[],
  recordsOf: (year: FinanceYear) => readonly FinanceRecord[],
  totalOf: (year: FinanceYear) => Fen | null,
): FlowView {
  const accounts = [...new Set(years.flatMap((year) => recordsOf(year).map(({ account }) => account)))].sort(
    (a, b) => order.indexOf(a) - order.indexOf(b),
  );
  return {
    flow,
    rows: accounts.map((account) => ({
      account,
      amounts: years.map((year) =>
        money(recordsOf(year).find((record) => record.account === account)?.amount ?? null),
      ),
    })),
    totals: years.map((year) => money(totalOf(year))),
  };
}

function mealRows(years: readonly FinanceYear[]): readonly AccountRow[] {
  const row = (account: string, part: 'income' | 'expense' | 'balance'): AccountRow => ({
    account,
    amounts: years.map(({ meals }) => money(meals ? meals[part] : null)),
  });
  return [row('伙食费收入', 'income'), row('伙食支出', 'expense'), row('结余', 'balance')];
}

function money(amount: Fen | null): Reported<string> {
  return amount === null ? NOT_GIVEN : formatYuan(amount);
}
