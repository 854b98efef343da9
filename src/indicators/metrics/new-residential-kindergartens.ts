import { deliveredCount } from './delivered-projects.ts';
import type { AreaIndicator } from '../indicator.ts';

/** 新建小区配套园: projects of the type 新建小区配套 handed over. 学前教育法 第二十六条. */
export const newResidentialKindergartens: AreaIndicator = {
  id: 'new-residential-kindergartens',
  name: '新建小区配套园',
  alsoCalled: ['新建配套园', '新建配套幼儿园'],
  unit: '所',
  better: 'higher',
  derivation: 'area',
  madeFrom: ['projects'],
  period: 'calendar-year',
  formula: '已交付的“新建小区配套”项目数（按交付年份计入）',
  citation: '学前教育法第二十六条；本地实施方案',
  ...deliveredCount((project) => (project.type === '新建小区配套' ? 1 : 0)),
};
