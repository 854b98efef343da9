import { isInclusive } from '../../domain/inclusive.ts';
import { kindergartenShare } from './children-share.ts';
import type { SummedIndicator } from '../indicator.ts';

/** 普惠性幼儿园占比(按园数): kindergartens, each counting one. Not 覆盖率, which counts children. */
export const inclusiveKindergartenShare: SummedIndicator = {
  id: 'inclusive-kindergarten-share',
  name: '普惠性幼儿园占比（按园数）',
  alsoCalled: ['普惠园占比', '普惠园比例'],
  unit: '%',
  better: 'higher',
  derivation: 'summed',
  madeFrom: ['recognitions'],
  formula: '公办园和普惠性民办园数 ÷ 全部幼儿园数 × 100%',
  citation: '学前教育法第二十三条',
  contribute: kindergartenShare(isInclusive),
};
