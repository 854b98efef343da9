import type { ReportedOnlyIndicator } from '../indicator.ts';

/** 公办园生均公用经费: set by the province, published by the bureau. 学前教育法 第六十三条. */
export const publicFundingPerChild: ReportedOnlyIndicator = {
  id: 'public-funding-per-child',
  name: '公办园生均公用经费',
  alsoCalled: ['生均经费', '生均拨款'],
  unit: '元',
  better: 'higher',
  derivation: 'reported',
  madeFrom: [],
  formula: '按公布值，不由本站计算',
  citation: '学前教育法第六十三条',
};
