import type { SummedIndicator } from '../indicator.ts';
import { certifiedShare } from './post-share.ts';

/** 园长持证率: Σ持证人数 ÷ Σ人数 of the post. 学前教育法第三十八条. */
export const certifiedPrincipals: SummedIndicator = {
  id: 'certified-principals',
  name: '园长持证率',
  alsoCalled: ['园长持证上岗率'],
  unit: '%',
  better: 'higher',
  derivation: 'summed',
  madeFrom: ['staffing'],
  formula: '持证的园长人数 ÷ 在岗园长人数 × 100%',
  citation: '学前教育法第三十八条',
  contribute: certifiedShare('园长'),
};
