import { describe, expect, it } from 'vitest';
import { NOT_GIVEN } from '../../../src/domain/reported.ts';
import { isoDate, schoolYear } from '../../../src/domain/school-date.ts';
import { targetStatus } from '../../../src/indicators/target-status.ts';
import { targetCard } from '../../../src/progress/target-card.ts';
import { PLAN, aBureau, aClass, aKindergarten, aPrivateKindergarten, aTarget } from '../builders.ts';
import { aProject } from '../figure-builders.ts';

const counted = (children: number, year: string) =>
  aClass('小班', children, {
    schoolYear: schoolYear(year),
    countedOn: isoDate(`${year.slice(0, 4)}-09-15`),
  });

describe('a target past its day', () => {
  it('shows 99.96% where 2,519 of 2,520 miss 100 %, never 100%', () => {
    const bureau = aBureau({
      plans: [PLAN],
      kindergartens: [
        aKindergarten({ code: '9900000001', classes: [counted(2519, '2025-2026')] }),
        aPrivateKindergarten({ code: '9900000002', classes: [counted(1, '2025-2026')] }),
      ],
    });
    expect(targetCard(bureau, targetStatus(bureau, aTarget({ value: 100 })))).toMatchObject({
      state: { word: '到期未达到' },
      decided: { text: '99.96%', on: '2025-09-15', basis: '2,519 ÷ 2,520，本站按各园数据计算' },
    });
  });

  it('shows the value for its day and the newest one, each with its day and none after the newest data, where the plan gives no number', () => {
    const bureau = aBureau({
      plans: [PLAN],
      projects: [aProject('2023-08-20', 1635), aProject('2026-08-20', 360)],
    });
    const target = aTarget({ metric: 'new-places', value: NOT_GIVEN, startsOn: isoDate('2021-01-01') });
    expect(targetCard(bureau, targetStatus(bureau, target))).toMatchObject({
      decided: { text: '1,635 个', on: '2025-12-31', basis: '2021年1月1日至2025年12月31日累计' },
      newest: { text: '1,995 个', on: '2026-09-15' },
      pointsName: '2021年1月1日以来累计',
    });
  });

  it('that was reached late shows the value for its day beside the later one', () => {
    const bureau = aBureau({
      plans: [PLAN],
      kindergartens: [
        aKindergarten({ code: '9900000001', classes: [counted(59, '2025-2026'), counted(61, '2026-2027')] }),
        aPrivateKindergarten({
          code: '9900000002',
          classes: [counted(41, '2025-2026'), counted(39, '2026-2027')],
        }),
      ],
    });
    expect(targetCard(bureau, targetStatus(bureau, aTarget({})))).toMatchObject({
      state: { word: '到期后达到' },
      decided: { text: '61%', on: '2026-09-15' },
      atDue: { text: '59%', on: '2025-09-15' },
      newest: null,
    });
  });
});
