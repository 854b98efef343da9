import type { ReportedOnlyIndicator } from '../indicator.ts';

/** 农村学前教育资源覆盖率: the plan gives no formula, so the site computes none and shows what was published. */
export const ruralCoverage: ReportedOnlyIndicator = {
  id: 'rural-coverage',
  name: '农村学前教育覆盖率',
  alsoCalled: ['农村幼儿园覆盖率', '农村覆盖率'],
  unit: '%',
  better: 'higher',
  derivation: 'reported',
  madeFrom: [],
  formula: '按公布值，不由本站计算',
  citation: '本地实施方案',
};
