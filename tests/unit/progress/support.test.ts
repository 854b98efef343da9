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

  it('adds up the activities that are given, says of how many pairs, and how many each leads', () => {
    expect(supportRounds(bureau)[0]?.finding).toBe(
      '2 所牵头园，3 所受帮扶园；已开展活动 8 次（2 所园有数据）；公开帮扶方案 0 份。1 所牵头园带 2 所，其余各带 1 所。',
    );
  });

  describe('says how many each leads', () => {
    /** A round whose leads have as many as given. */
    const findingOf = (...counts: readonly number[]) => {
      const supportPairs = counts.flatMap((count, lead) =>
        Array.from({ length: count }, (_, at) =>
          pair('第三轮', '2026-2027', `990000000${lead + 1}`, `99000001${lead}${at}`, 1),
        ),
      );
      return supportRounds({ ...bureau, supportPairs })[0]?.finding.split('。')[1];
    };

    it('of all at once where they lead as many', () => {
      expect(findingOf(2, 2)).toBe('每所牵头园带 2 所');
    });

    it('not where each leads one', () => {
      expect(findingOf(1, 1)).toBe('');
    });

    it('of those with two beside those with one', () => {
      expect(findingOf(2, 2, 1)).toBe('2 所牵头园各带 2 所，其余各带 1 所');
    });

    it('by name where one leads more than two', () => {
      expect(findingOf(3, 2)).toBe('带得最多的是第1幼儿园，带 3 所');
    });

    it('without a name where several lead as many', () => {
      expect(findingOf(3, 3, 1)).toBe('2 所牵头园各带 3 所，其余不到 3 所');
    });
  });

  it('is past once a newer round has begun', () => {
    expect(supportRounds(bureau).map(({ isPast }) => isPast)).toEqual([false, true]);
    const announced = pair('第四轮', '2027-2028', '9900000001', '9900000002');
    const next = supportRounds({ ...bureau, supportPairs: [...bureau.supportPairs, announced] });
    expect(next.map(({ isPast }) => isPast)).toEqual([false, false, true]);
  });

  it('says of a school year that has not begun when it begins, and of no activity', () => {
    const next = aBureau({ supportPairs: [pair('第四轮', '2027-2028', '9900000001', '9900000002', 4)] });
    expect(supportRounds(next)[0]?.finding).toBe(
      '1 所牵头园，1 所受帮扶园；这个学年 2027年9月1日开始；公开帮扶方案 0 份。',
    );
    expect(supportRounds(next)[0]?.isBegun).toBe(false);
    expect(roundTotals(next)).toEqual([{ round: '第四轮（2027年9月1日开始）', leads: 1, supported: 1 }]);
  });

  it('totals each round by kindergartens, oldest first', () => {
    expect(roundTotals(bureau)).toEqual([
      { round: '第二轮', leads: 1, supported: 1 },
      { round: '第三轮', leads: 2, supported: 3 },
    ]);
  });
});
