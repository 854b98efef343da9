import { EXPENSE_SUBJECTS, type Flow, INCOME_SUBJECTS } from '../domain/code-lists.ts';
import { areAccountsHeld } from '../domain/held.ts';
import type { HeldRows } from '../domain/held-rows.ts';
import type { FinanceRecord } from '../domain/kindergarten.ts';
import { type Fen, sumFen } from '../domain/money.ts';
import type { IsoDate } from '../domain/school-date.ts';
import { accountYear } from '../wording/periods.ts';
import {
  type Absent,
  NOT_GIVEN,
  type Reported,
  UNDER_REVIEW,
  given,
  isUnderReview,
} from '../domain/reported.ts';

/** One account over the years, in the order of `FinanceTable.years`. An account without a row is 未公布, never zero. */
export interface FinanceRow {
  readonly account: string;
  readonly amounts: readonly Reported<Fen>[];
}

export interface FinanceFlow {
  readonly flow: Flow;
  readonly rows: readonly FinanceRow[];
  /** The sum of the accounts published for the year; missing where none was, 待核实 where one is held back. */
  readonly totals: readonly Reported<Fen>[];
}

/** Income and expense of one subject by account and year, newest year first. */
export interface FinanceTable {
  /** 2025 年; a year that is not over on the as-of day says so. */
  readonly years: readonly string[];
  readonly flows: readonly FinanceFlow[];
  readonly docNos: readonly string[];
}

// 其他 stands in both lists.
const ORDER: Readonly<Record<Flow, readonly string[]>> = { 收入: INCOME_SUBJECTS, 支出: EXPENSE_SUBJECTS };

/** The accounts of a district or a kindergarten as a table; null where it published none. */
export function financeTable(
  records: readonly FinanceRecord[],
  subject: string,
  asOf: IsoDate,
  held: readonly HeldRows[] = [],
): FinanceTable | null {
  const own = records.filter(({ subjectCode }) => subjectCode === subject);
  if (own.length === 0) return null;
  const years = [...new Set(own.map(({ year }) => year))].sort((a, b) => b - a);
  const flows = (['收入', '支出'] as const)
    .map((flow) =>
      flowTable(
        flow,
        own.filter((one) => one.flow === flow),
        years.map((year) => ({ year, none: areAccountsHeld({ held }, year) ? UNDER_REVIEW : NOT_GIVEN })),
      ),
    )
    .filter(({ rows }) => rows.length > 0);
  const docNos = [...new Set(own.flatMap(({ sourceDocNo }) => given(sourceDocNo) ?? []))];
  return { years: years.map((year) => accountYear(year, asOf)), flows, docNos };
}

/** A year, and what stands for an account of it without a row. */
interface AccountYear {
  readonly year: number;
  readonly none: Absent;
}

function flowTable(
  flow: Flow,
  records: readonly FinanceRecord[],
  years: readonly AccountYear[],
): FinanceFlow {
  const accounts = [...new Set(records.map(({ account }) => account))].sort(
    (a, b) => ORDER[flow].indexOf(a) - ORDER[flow].indexOf(b),
  );
  const sumOf = (rows: readonly FinanceRecord[], none: Absent): Reported<Fen> =>
    rows.length === 0 ? none : sumFen(rows.map(({ amount }) => amount));
  return {
    flow,
    rows: accounts.map((account) => ({
      account,
      amounts: years.map(({ year, none }) =>
        sumOf(
          records.filter((one) => one.account === account && one.year === year),
          none,
        ),
      ),
    })),
    totals: years.map(({ year, none }) =>
      isUnderReview(none)
        ? none
        : sumOf(
            records.filter((one) => one.year === year),
            none,
          ),
    ),
  };
}
