import { describe, expect, it } from 'vitest';
import type { Kindergarten } from '../../../src/domain/kindergarten.ts';
import { NOT_GIVEN } from '../../../src/domain/reported.ts';
import { aKindergarten } from '../builders.ts';
import { yuan } from '../fee-builders.ts';
import { published } from '../published.ts';

const profile = (kindergarten: Kindergarten) => published(kindergarten).profile;

describe('the accounts', () => {
  it('keep the meal money apart', () => {
    const record = (flow: '收入' | '支出', account: string, amount: number) => ({
      subjectCode: '9900000001',
      year: 2025,
      flow,
      account,
      amount: yuan(amount),
      sourceDocNo: NOT_GIVEN,
    });
    const finance = [
      record('收入', '财政投入', 500_000),
      record('收入', '伙食费', 90_000),
      record('支出', '人员经费', 420_000),
      record('支出', '伙食支出', 89_500),
    ];
    expect(profile(aKindergarten({ finance })).finance).toMatchObject([
      {
        year: 2025,
        incomeTotal: 50_000_000,
        expenseTotal: 42_000_000,
        meals: { income: 9_000_000, expense: 8_950_000, balance: 50_000 },
      },
    ]);
  });
});
