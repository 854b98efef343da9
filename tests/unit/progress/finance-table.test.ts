import { describe, expect, it } from 'vitest';
import { fen } from '../../../src/domain/money.ts';
import type { FinanceRecord } from '../../../src/domain/kindergarten.ts';
import { NOT_GIVEN } from '../../../src/domain/reported.ts';
import { isoDate } from '../../../src/domain/school-date.ts';
import { financeTable } from '../../../src/progress/finance-table.ts';

function record(change: Partial<FinanceRecord>): FinanceRecord {
  return {
    subjectCode: '990101',
    year: 2025,
    flow: '支出',
    account: '人员经费',
    amount: fen(100_00),
    sourceDocNo: '示财决〔2026〕6号',
    ...change,
  };
}

describe('the accounts of a district by year', () => {
  const table = financeTable(
    [
      record({ account: '其他', amount: fen(5_00) }),
      record({ account: '公用经费', amount: fen(40_00) }),
      record({}),
      record({ year: 2024, amount: fen(90_00), sourceDocNo: '示财决〔2025〕6号' }),
      record({ flow: '收入', account: '财政投入', amount: fen(150_00) }),
      record({ subjectCode: '990102', amount: fen(999_00) }),
    ],
    '990101',
    isoDate('2026-11-15'),
  );

  it('stands with the newest year first, income before expense, accounts in the order of the dictionary', () => {
    expect(table?.years).toEqual(['2025 年', '2024 年']);
    expect(table?.flows.map(({ flow, rows }) => [flow, ...rows.map(({ account }) => account)])).toEqual([
      ['收入', '财政投入'],
      ['支出', '人员经费', '公用经费', '其他'],
    ]);
  });

  it('leaves an account without a row unpublished, and sums what was published', () => {
    const expense = table?.flows[1];
    expect(expense?.rows[1]?.amounts).toEqual([4000, NOT_GIVEN]);
    expect(expense?.totals).toEqual([14500, 9000]);
    expect(table?.flows[0]?.totals).toEqual([15000, NOT_GIVEN]);
  });

  it('names each document once', () => {
    expect(table?.docNos).toEqual(['示财决〔2026〕6号', '示财决〔2025〕6号']);
  });

  it('says of a year that is not over that it is not', () => {
    expect(financeTable([record({})], '990101', isoDate('2025-08-31'))?.years).toEqual([
      '2025 年（年度未结束）',
    ]);
  });

  it('is null for a district without a row', () => {
    expect(financeTable([record({})], '990199', isoDate('2026-11-15'))).toBeNull();
  });
});
