import type { ReportedOnlyIndicator } from '../indicator.ts';

/** 普惠性民办园生均补助: set by the province, published by the bureau. 学前教育法 第六十三条. */
export const inclusiveSubsidyPerChild: ReportedOnlyIndicator = {
  id: 'inclusive-subsidy-per-child',
  name: '普惠性民办园生均补助',
  alsoCalled: ['普惠补助', '普惠奖补'],
  unit: '元',
  better: 'higher',
  derivation: 'reported',
  madeFrom: [],
  formula: '按公布值，不由本站计算',
  citation: '学前教育法第六十三条',
};
