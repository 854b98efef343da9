import { isPublic } from '../../domain/inclusive.ts';
import { kindergartenShare } from './children-share.ts';
import type { SummedIndicator } from '../indicator.ts';

/** 公办园占比(按园数): kindergartens, each counting one. Not 公办园在园幼儿占比, which counts children. */
export const publicKindergartenShare: SummedIndicator = {
  id: 'public-kindergarten-share',
  name: '公办园占比（按园数）',
  alsoCalled: ['公办园比例', '公办园数占比'],
  unit: '%',
  better: 'higher',
  derivation: 'summed',
  madeFrom: ['kindergartens'],
  formula: '公办园数 ÷ 全部幼儿园数 × 100%',
  citation: '学前教育法第二十三条',
  contribute: kindergartenShare(isPublic),
};
