import type { SummedIndicator } from '../indicator.ts';
import { educatedTeachers } from './teacher-education.ts';

/** 公办园教师本科及以上占比: 专任教师 with a bachelor's degree or more, of all 专任教师 in 公办 kindergartens. */
export const publicTeachersBachelor: SummedIndicator = {
  id: 'public-teachers-bachelor',
  name: '公办园教师本科及以上占比',
  alsoCalled: ['公办园教师本科率'],
  unit: '%',
  better: 'higher',
  derivation: 'summed',
  madeFrom: ['staffing'],
  formula: '公办园本科和研究生学历专任教师数 ÷ 公办园专任教师数 × 100%',
  citation: '本地实施方案',
  contribute: educatedTeachers(true, ['postgraduate', 'bachelor']),
};
