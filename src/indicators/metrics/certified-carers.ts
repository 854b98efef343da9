import type { SummedIndicator } from '../indicator.ts';
import { certifiedShare } from './post-share.ts';

/** 保育员持证率: Σ持证人数 ÷ Σ人数 of the post. 学前教育法第三十九条. */
export const certifiedCarers: SummedIndicator = {
  id: 'certified-carers',
  name: '保育员持证率',
  alsoCalled: ['保育员持证上岗率', '保育师持证率'],
  unit: '%',
  better: 'higher',
  derivation: 'summed',
  madeFrom: ['staffing'],
  formula: '持证的保育员人数 ÷ 在岗保育员人数 × 100%',
  citation: '学前教育法第三十九条',
  contribute: certifiedShare('保育员'),
};
