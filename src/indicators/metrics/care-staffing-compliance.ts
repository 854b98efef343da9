import type { SummedIndicator } from '../indicator.ts';
import { staffingShare } from './staffing-share.ts';

/** 保教人员配备达标率: kindergartens whose 保教人员与幼儿之比 is within the standard, of those it can be worked out for. 教师〔2013〕1号. */
export const careStaffingCompliance: SummedIndicator = {
  id: 'care-staffing-compliance',
  name: '保教人员配备达标率',
  alsoCalled: ['保教人员达标率', '保教人员配备率'],
  unit: '%',
  better: 'higher',
  derivation: 'summed',
  madeFrom: ['classes', 'staffing'],
  formula: '保教人员与幼儿之比符合配备标准的幼儿园数 ÷ 可测算的幼儿园数 × 100%',
  citation: '《幼儿园教职工配备标准（暂行）》教师〔2013〕1号',
  contribute: staffingShare('childrenPerCareStaff'),
};
