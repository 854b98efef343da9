import { describe, expect, it } from 'vitest';
import { POSTS } from '../../../src/domain/code-lists.ts';
import { schoolYear } from '../../../src/domain/school-date.ts';
import { DEFAULT_THRESHOLDS } from '../../../src/domain/site.ts';
import { ratioStatus, staffRatio } from '../../../src/domain/staff-ratio.ts';
import { isoDate } from '../../../src/domain/school-date.ts';
import { aClass, aKindergarten, aPost } from '../builders.ts';

const year = schoolYear('2026-2027');

/** Every post has its row: 1 principal, `teachers` and `carers`, nobody else. */
function staffOf(teachers: number, carers: number) {
  const headcounts = new Map([
    ['园长', 1],
    ['专任教师', teachers],
    ['保育员', carers],
  ]);
  return POSTS.map((post) => aPost(post, headcounts.get(post) ?? 0));
}

function perStaff(children: number, teachers: number, change: Parameters<typeof aKindergarten>[0] = {}) {
  const kindergarten = aKindergarten({
    classes: [aClass('小班', children)],
    staffing: staffOf(teachers, 3),
    ...change,
  });
  return staffRatio(kindergarten, year, 'childrenPerStaff', DEFAULT_THRESHOLDS);
}

describe('children per member of staff', () => {
  it('meets the band from end to end, and more staff is better, never a fault', () => {
    expect(ratioStatus(perStaff(70, 6))).toBe('meets');
    expect(ratioStatus(perStaff(50, 6))).toBe('meets');
    expect(ratioStatus(perStaff(49, 6))).toBe('better');
    expect(ratioStatus(perStaff(71, 6))).toBe('below');
  });

  it('is compared unrounded and keeps what it was made from', () => {
    expect(perStaff(154, 20)).toMatchObject({ children: 154, adults: 24, band: { from: 5, to: 7 } });
    expect(ratioStatus(perStaff(702, 96))).toBe('below');
  });

  it('follows the service form', () => {
    expect(ratioStatus(perStaff(100, 6, { serviceForm: '半日制' }))).toBe('meets');
    expect(ratioStatus(perStaff(70, 6, { serviceForm: '寄宿制' }))).toBe('meets');
    expect(ratioStatus(perStaff(70, 6, { serviceForm: '定时制' }))).toBe('not-applicable');
  });

  it('leaves 托班 children out', () => {
    const classes = [aClass('小班', 70), aClass('托班', 30)];
    expect(perStaff(0, 6, { classes })).toMatchObject({ children: 70 });
  });

  it('is never computed from an incomplete total, and says which posts are missing', () => {
    const staffing = staffOf(6, 3).filter(({ post }) => post !== '炊事员' && post !== '保安员');
    expect(perStaff(70, 6, { staffing })).toEqual({
      reason: 'posts-missing',
      missingPosts: ['保安员', '炊事员'],
    });
  });

  it('has no data without children, classes or staff: never zero, never infinite', () => {
    expect(perStaff(0, 6)).toEqual({ reason: 'no-children', missingPosts: [] });
    expect(perStaff(0, 6, { classes: [] })).toEqual({ reason: 'no-class-rows', missingPosts: [] });
    expect(perStaff(70, 6, { staffing: [] })).toEqual({ reason: 'no-staffing-rows', missingPosts: [] });
    const nobody = POSTS.map((post) => aPost(post, 0));
    expect(perStaff(70, 6, { staffing: nobody })).toEqual({ reason: 'no-staff', missingPosts: [] });
  });

  it('takes the newest 统计日期 inside the school year', () => {
    const spring = staffOf(10, 3).map((row) => ({ ...row, countedOn: isoDate('2027-03-10') }));
    const later = staffOf(20, 3).map((row) => ({ ...row, countedOn: isoDate('2027-09-10') }));
    expect(perStaff(70, 6, { staffing: [...staffOf(6, 3), ...spring, ...later] })).toMatchObject({
      adults: 14,
      countedOn: '2027-03-10',
    });
  });
});

describe('children per teacher', () => {
  it('has no band of its own: 1:15 is a county average', () => {
    const kindergarten = aKindergarten({ classes: [aClass('小班', 90)], staffing: [aPost('专任教师', 6)] });
    const ratio = staffRatio(kindergarten, year, 'childrenPerTeacher', DEFAULT_THRESHOLDS);
    expect(ratio).toMatchObject({ value: 15, band: null });
    expect(ratioStatus(ratio)).toBe('not-applicable');
  });
});
