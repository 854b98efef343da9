import type { SummedIndicator } from '../indicator.ts';
import { certifiedShare } from './post-share.ts';

/** 专任教师持证率: Σ持证人数 ÷ Σ人数 of the post. 学前教育法第三十七条. */
export const certifiedTeachers: SummedIndicator = {
  id: 'certified-teachers',
  name: '专任教师持证率',
  alsoCalled: ['教师持证上岗率', '教师资格证持有率'],
  unit: '%',
  better: 'higher',
  derivation: 'summed',
  madeFrom: ['staffing'],
  formula: '持证的专任教师人数 ÷ 在岗专任教师人数 × 100%',
  citation: '学前教育法第三十七条',
  contribute: certifiedShare('专任教师'),
};
