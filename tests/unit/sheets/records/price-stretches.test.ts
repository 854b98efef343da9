import { describe, expect, it } from 'vitest';
import { rosterOf, trial } from '../reading.ts';

const ONE = rosterOf(['9900000001', '云溪县第一幼儿园']);

/** Until when the price of a row holds, whose days are a stretch. */
async function until(stretch: string, column: string, said: string) {
  const { rows, asked } = await trial(
    {
      'a.csv': `云溪县幼儿园收费登记,,,,,\n幼儿园,收费项目,收费标准,执行时间,收费依据,${column}\n第一幼儿园,保教费,450元/月,${stretch},云发改备〔2025〕6号,${said}\n`,
    },
    ONE,
  );
  return { rows: rows('fees').map((row) => `${row['effectiveFrom']} ${row['until'] ?? ''}`), asked };
}

describe('a stretch of days in the column of a price', () => {
  it('has its last day', async () => {
    const { rows } = await until('2025.9.1—2026.8.31', '备注', '');
    expect(rows).toEqual(['2025-09-01 2026-08-31']);
  });

  it.each([
    ['备注', '期满后继续执行'],
    ['备注', '新标准批复前仍按此收取'],
    ['状态', '仍在执行'],
    ['收费状态', '仍在执行'],
    ['收费状态', '正在执行'],
    ['执行状态', '顺延一年'],
  ])('is asked for it where the row says that it holds on: %s %s', async (column, said) => {
    const { rows, asked } = await until('2025.9.1—2026.8.31', column, said);
    expect(rows).toEqual(['2025-09-01 ?']);
    expect(asked.filter((one) => one.includes('截止日期'))).toEqual([
      `云溪县第一幼儿园 保育教育费 截止日期 ${said}`,
    ]);
  });

  it('has it where it is still to come', async () => {
    const { rows } = await until('2026.9.1—2027.8.31', '收费状态', '正在执行');
    expect(rows).toEqual(['2026-09-01 2027-08-31']);
  });
});
