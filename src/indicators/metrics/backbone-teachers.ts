import type { SummedIndicator } from '../indicator.ts';
import { postShare } from './post-share.ts';

/** 骨干教师占比: 骨干教师 of all 专任教师. */
export const backboneTeachers: SummedIndicator = {
  id: 'backbone-teachers',
  name: '骨干教师占比',
  alsoCalled: ['骨干教师比例', '骨干教师率'],
  unit: '%',
  better: 'higher',
  derivation: 'summed',
  madeFrom: ['staffing'],
  formula: '骨干教师数 ÷ 专任教师数 × 100%',
  citation: '本地实施方案',
  contribute: (kindergarten, year) =>
    postShare(kindergarten, year, '专任教师', ['backbone'], 'no-backbone-counts'),
};
