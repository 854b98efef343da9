import type { SummedIndicator } from '../indicator.ts';
import { safetyShare } from './safety-share.ts';

/** 封闭化管理率: kindergartens whose newest safety check of the school year says yes, of those checked. */
export const safetyClosed: SummedIndicator = {
  id: 'safety-closed',
  name: '封闭化管理率',
  alsoCalled: ['封闭管理率', '封闭式管理率'],
  unit: '%',
  better: 'higher',
  derivation: 'summed',
  madeFrom: ['safety'],
  formula: '实行封闭化管理的幼儿园数 ÷ 有检查记录的幼儿园数 × 100%',
  citation: '本地实施方案',
  contribute: safetyShare((check) => check.closedManagement),
};
