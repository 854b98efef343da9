import type { Kindergarten } from '../../domain/kindergarten.ts';
import type { SchoolYear } from '../../domain/school-date.ts';
import { childrenIn, staffIn } from '../../domain/snapshot.ts';
import type { Contributed, SummedIndicator } from '../indicator.ts';

/** 专任教师与幼儿比, as children per full-time teacher: 在园幼儿数 ÷ 专任教师数; the county's target is at most 15. 教督〔2020〕1号. */
export const childrenPerTeacher: SummedIndicator = {
  id: 'children-per-teacher',
  name: '专任教师与幼儿比',
  alsoCalled: ['师生比', '生师比', '师幼比', '师幼配比'],
  unit: '人',
  better: 'lower',
  derivation: 'summed',
  madeFrom: ['classes', 'staffing'],
  formula: '在园幼儿数 ÷ 专任教师数（每名专任教师对应的幼儿数）',
  citation: '教督〔2020〕1号',
  contribute: contributeTeachers,
};

function contributeTeachers(kindergarten: Kindergarten, year: SchoolYear): Contributed {
  const count = childrenIn(kindergarten, year);
  if (!count) return { missing: 'no-class-rows' };
  if (count.children === 0) return null;
  const teachers = staffIn(kindergarten, year)?.byPost.get('专任教师');
  if (!teachers) return { missing: 'no-staffing-rows' };
  const countedOn = teachers.countedOn > count.countedOn ? teachers.countedOn : count.countedOn;
  return { numerator: count.children, denominator: teachers.headcount, countedOn };
}
