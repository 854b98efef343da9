import { deliveredCount } from './delivered-projects.ts';
import type { AreaIndicator } from '../indicator.ts';

/** 新增学位: places of the projects handed over (交付) in the calendar year in which the school year begins. */
export const newPlaces: AreaIndicator = {
  id: 'new-places',
  name: '新增学位',
  alsoCalled: ['新增学位数', '新建学位'],
  unit: '个',
  better: 'higher',
  derivation: 'area',
  madeFrom: ['projects'],
  period: 'calendar-year',
  formula: '已交付项目的新增学位之和（按交付年份计入）',
  citation: '学前教育法第二十六条；本地实施方案',
  ...deliveredCount((project) => project.newPlaces),
};
