import type { SummedIndicator } from '../indicator.ts';
import { certifiedShare } from './post-share.ts';

/** 保安员持证率: Σ持证人数 ÷ Σ人数 of the post. 本地实施方案. */
export const certifiedGuards: SummedIndicator = {
  id: 'certified-guards',
  name: '保安员持证率',
  alsoCalled: ['保安员持证上岗率', '保安持证率'],
  unit: '%',
  better: 'higher',
  derivation: 'summed',
  madeFrom: ['staffing'],
  formula: '持证的保安员人数 ÷ 在岗保安员人数 × 100%',
  citation: '本地实施方案',
  contribute: certifiedShare('保安员'),
};
