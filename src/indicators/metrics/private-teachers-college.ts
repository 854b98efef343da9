import type { SummedIndicator } from '../indicator.ts';
import { educatedTeachers } from './teacher-education.ts';

/** 民办园教师大专及以上占比: 专任教师 with 专科 or more, of all 专任教师 in 民办 kindergartens. */
export const privateTeachersCollege: SummedIndicator = {
  id: 'private-teachers-college',
  name: '民办园教师大专及以上占比',
  alsoCalled: ['民办园教师大专率'],
  unit: '%',
  better: 'higher',
  derivation: 'summed',
  madeFrom: ['staffing'],
  formula: '民办园专科、本科和研究生学历专任教师数 ÷ 民办园专任教师数 × 100%',
  citation: '本地实施方案',
  contribute: educatedTeachers(false, ['postgraduate', 'bachelor', 'college']),
};
