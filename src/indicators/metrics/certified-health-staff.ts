import type { SummedIndicator } from '../indicator.ts';
import { certifiedShare } from './post-share.ts';

/** 卫生保健人员持证率: Σ持证人数 ÷ Σ人数 of the post. 学前教育法第三十九条. */
export const certifiedHealthStaff: SummedIndicator = {
  id: 'certified-health-staff',
  name: '卫生保健人员持证率',
  alsoCalled: ['保健医持证率', '保健员持证率'],
  unit: '%',
  better: 'higher',
  derivation: 'summed',
  madeFrom: ['staffing'],
  formula: '持证的卫生保健人员人数 ÷ 在岗卫生保健人员人数 × 100%',
  citation: '学前教育法第三十九条',
  contribute: certifiedShare('卫生保健人员'),
};
