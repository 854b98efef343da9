import type { SummedIndicator } from '../indicator.ts';
import { safetyShare } from './safety-share.ts';

/** 护学岗设置率: kindergartens whose newest safety check of the school year says yes, of those checked. */
export const safetyEscort: SummedIndicator = {
  id: 'safety-escort',
  name: '护学岗设置率',
  alsoCalled: ['护学岗覆盖率'],
  unit: '%',
  better: 'higher',
  derivation: 'summed',
  madeFrom: ['safety'],
  formula: '设有护学岗的幼儿园数 ÷ 有检查记录的幼儿园数 × 100%',
  citation: '本地实施方案',
  contribute: safetyShare((check) => check.escortPost),
};
