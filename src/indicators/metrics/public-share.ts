import { isPublic } from '../../domain/inclusive.ts';
import { childrenShare } from './children-share.ts';
import type { SummedIndicator } from '../indicator.ts';

/** 公办园在园幼儿占比: children in 公办 kindergartens, of all children. Past years use the nature that held then. 教督〔2020〕1号. */
export const publicShare: SummedIndicator = {
  id: 'public-share',
  name: '公办园在园幼儿占比',
  alsoCalled: ['公办率', '公办占比'],
  unit: '%',
  better: 'higher',
  derivation: 'summed',
  madeFrom: ['classes'],
  formula: '公办园在园幼儿数 ÷ 全部在园幼儿数 × 100%',
  citation: '教督〔2020〕1号',
  contribute: childrenShare(isPublic),
};
