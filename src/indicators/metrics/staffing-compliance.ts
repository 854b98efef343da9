import type { SummedIndicator } from '../indicator.ts';
import { staffingShare } from './staffing-share.ts';

/** 教职工配备达标率: kindergartens whose 教职工与幼儿之比 is within the standard, of those it can be worked out for. 教师〔2013〕1号. */
export const staffingCompliance: SummedIndicator = {
  id: 'staffing-compliance',
  name: '教职工配备达标率',
  alsoCalled: ['教职工配备率', '教职工达标率'],
  unit: '%',
  better: 'higher',
  derivation: 'summed',
  madeFrom: ['classes', 'staffing'],
  formula: '教职工与幼儿之比符合配备标准的幼儿园数 ÷ 可测算的幼儿园数 × 100%',
  citation: '《幼儿园教职工配备标准（暂行）》教师〔2013〕1号',
  contribute: staffingShare('childrenPerStaff'),
};
