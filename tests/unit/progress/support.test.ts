import { describe, expect, it } from 'vitest';
import { NOT_GIVEN } from '../../../src/domain/reported.ts';
import { schoolYear } from '../../../src/domain/school-date.ts';
import { roundTotals, supportRounds } from '../../../src/progress/support.ts';
import { aBureau, aKindergarten } from '../builders.ts';

const pair = (round: string, year: string, leadCode: string, supportedCode: string, activities?: number) => ({
  round,
  schoolYear: schoolYear(year),
  leadCode,
  leadName: NOT_GIVEN,
  supportedCode,
  planUrl: NOT_GIVEN,
  activities: activities ?? NOT_GIVEN,
});

const bureau = aBureau({
  kindergartens: ['9900000001', '9900000002', '9900000003', '9900000004'].map((code, at) =>
    aKindergarten({ code, name: `第${at + 1}幼儿园` }),
  ),
  supportPairs: [
    pair('第二轮', '2025-2026', '9900000001', '9900000002', 4),
    pair('第三轮', '2026-2027', '9900000001', '9900000002', 6),
    pair('第三轮', '2026-2027', '9900000001', '9900000003'),
    pair('第三轮', '2026-2027', '9900000002', '9900000004', 2),
  ],
});

describe('结对帮扶 by round', () => {
  it('lists the newest round first, the one that leads most at its head', () => {
    const [newest, older] = supportRounds(bureau);
    expect(newest).toMatchObject({ round: '第三轮', schoolYear: '2026-2027', supportedCount: 3 });
    expect(newest?.leads.map(({ name, supported }) => [name, supported.length])).toEqual([
      ['第1幼儿园', 2],
      ['第2幼儿园', 1],
    ]);
    expect(older).toMatchObject({ round: '第二轮', supportedCount: 1 });
  });

  it('adds up the activities that are given, and says of how many pairs', () => {
    expect(supportRounds(bureau)[0]?.activities).toEqual({ total: 8, given: 2 });
  });

  it('totals each round by kindergartens, oldest first', () => {
    expect(roundTotals(bureau)).toEqual([
      { round: '第二轮', leads: 1, supported: 1 },
      { round: '第三轮', leads: 2, supported: 3 },
    ]);
  });
});
