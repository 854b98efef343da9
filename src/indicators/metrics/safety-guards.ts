import type { SummedIndicator } from '../indicator.ts';
import { safetyShare } from './safety-share.ts';

/** 专职保安配备率: kindergartens whose newest safety check of the school year says yes, of those checked. */
export const safetyGuards: SummedIndicator = {
  id: 'safety-guards',
  name: '专职保安配备率',
  alsoCalled: ['保安配备达标率'],
  unit: '%',
  better: 'higher',
  derivation: 'summed',
  madeFrom: ['safety'],
  formula: '配有专职保安的幼儿园数 ÷ 有检查记录的幼儿园数 × 100%',
  citation: '本地实施方案',
  contribute: safetyShare((check) => check.guards),
};
