import { describe, expect, it } from 'vitest';
import type { Kindergarten } from '../../../src/domain/kindergarten.ts';
import { NOT_GIVEN } from '../../../src/domain/reported.ts';
import { aClass, aKindergarten, aPost } from '../builders.ts';
import { published } from '../published.ts';

const profile = (kindergarten: Kindergarten) => published(kindergarten).profile;
const ages = [aClass('小班', 24), aClass('中班', 28), aClass('大班', 30)];

describe('the staff', () => {
  it('lists all nine posts, the missing ones too', () => {
    const staffing = [
      aPost('园长', 1, { certified: 1 }),
      aPost('专任教师', 6),
      aPost('保安员', 2),
      aPost('炊事员', 2),
    ];
    const { staff } = profile(aKindergarten({ classes: ages, staffing }));
    expect(staff.posts).toHaveLength(9);
    expect(staff.total).toEqual(NOT_GIVEN);
    expect(staff.missingPosts).toEqual(['保育员', '卫生保健人员', '行政人员', '教辅人员', '其他工勤']);
    expect(staff.posts.slice(0, 3).map(({ certified }) => certified)).toEqual([
      { numerator: 1, denominator: 1 },
      { reason: 'not-given', absent: NOT_GIVEN },
      { reason: 'no-row', absent: NOT_GIVEN },
    ]);
    expect(staff.perStaff.status).toBe('no-data');
  });
});

describe('the staffing standards that are judged', () => {
  const staffing = [aPost('专任教师', 6), aPost('保育员', 3)];
  const judgedOf = (change: Partial<Kindergarten>) =>
    profile(aKindergarten({ classes: ages, staffing, ...change })).staff.judged;

  it('are only those whose posts are published', () => {
    expect(judgedOf({})).toEqual([
      { standard: 'children-per-care-staff', met: false },
      { standard: 'class-staffing', met: true },
    ]);
  });

  it('take fewer children per adult than the band for met', () => {
    expect(judgedOf({ classes: [aClass('小班', 24)] })).toEqual([
      { standard: 'children-per-care-staff', met: true },
      { standard: 'class-staffing', met: true },
    ]);
  });

  it('are none for a service form without a standard', () => {
    expect(judgedOf({ serviceForm: '季节制' })).toEqual([]);
  });
});
