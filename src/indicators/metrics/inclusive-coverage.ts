import { isInclusive } from '../../domain/inclusive.ts';
import { childrenShare } from './children-share.ts';
import type { SummedIndicator } from '../indicator.ts';

/** 普惠性幼儿园覆盖率: children in 公办 and recognised 普惠性民办 kindergartens, of all children (not of kindergartens). 教督〔2020〕1号. */
export const inclusiveCoverage: SummedIndicator = {
  id: 'inclusive-coverage',
  name: '普惠性幼儿园覆盖率',
  alsoCalled: ['普惠率', '普惠覆盖率', '普惠园覆盖率'],
  unit: '%',
  better: 'higher',
  derivation: 'summed',
  madeFrom: ['classes', 'recognitions'],
  formula: '公办园和普惠性民办园在园幼儿数 ÷ 全部在园幼儿数 × 100%',
  citation: '教督〔2020〕1号；学前教育法第二十三条',
  contribute: childrenShare(isInclusive),
};
