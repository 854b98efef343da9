import { describe, expect, it } from 'vitest';
import { classStaffing } from '../../../src/domain/class-staffing.ts';
import { schoolYear } from '../../../src/domain/school-date.ts';
import { aClass, aKindergarten, aPost } from '../builders.ts';

const year = schoolYear('2026-2027');
const classes = [aClass('小班', 25), aClass('中班', 28), aClass('大班', 30), aClass('托班', 15)];

function staffed(teachers: number, carers: number, serviceForm: '全日制' | '半日制' | '寄宿制' = '全日制') {
  const staffing = [aPost('专任教师', teachers), aPost('保育员', carers)];
  return classStaffing(aKindergarten({ classes, staffing, serviceForm }), year);
}

describe('the teachers and carers of each class (教师〔2013〕1号)', () => {
  it('are two and one, or three teachers', () => {
    expect(staffed(6, 3)).toMatchObject({ classes: 3, meets: true, need: { teachers: 2, carers: 1 } });
    expect(staffed(9, 0)).toMatchObject({ meets: true, need: { teachers: 3, carers: 0 } });
    expect(staffed(8, 2)).toMatchObject({ meets: false });
    expect(staffed(5, 3)).toMatchObject({ meets: false });
  });

  it('are two teachers in 半日制, and one of each more in 寄宿制', () => {
    expect(staffed(6, 0, '半日制')).toMatchObject({ meets: true });
    expect(staffed(6, 3, '寄宿制')).toMatchObject({ meets: false });
    expect(staffed(9, 6, '寄宿制')).toMatchObject({ meets: true });
  });

  it('are not computable where the standard, the classes or the posts are missing', () => {
    const seasonal = aKindergarten({ classes, serviceForm: '季节制' });
    expect(classStaffing(seasonal, year)).toEqual({ reason: 'no-standard' });
    expect(classStaffing(aKindergarten(), year)).toEqual({ reason: 'no-class-rows' });
    expect(classStaffing(aKindergarten({ classes }), year)).toEqual({ reason: 'no-staffing-rows' });
    const half = aKindergarten({ classes, staffing: [aPost('专任教师', 6)] });
    expect(classStaffing(half, year)).toEqual({ reason: 'posts-missing' });
    const totals = aKindergarten({ classes: [aClass('小班', 60, { className: '合计' })] });
    expect(classStaffing(totals, year)).toEqual({ reason: 'no-class-count' });
  });
});
