import type { PlanTaskSketch } from './plans.ts';

const AREAS = '一、帮扶任务';
const ORGANISATION = '二、组织要求';

/** Plan 2: four task areas and three requirements, content in other words. 薄弱园 of the source is 受帮扶园 here. */
export const CHENGPU_TASKS: readonly PlanTaskSketch[] = [
  {
    section: AREAS,
    title: '聚焦短板需求，精准帮扶',
    content:
      '21所优质园（含市直幼儿教育集团）与33所受帮扶园结对，每所受帮扶园有一所牵头园。每对形成个性化帮扶方案、学年度工作计划和帮扶工作任务清单。',
    leads: '市教体局',
    responsible: '区教体局、各牵头园',
    status: '已完成',
    note: '结对名单已公布，受帮扶园均有牵头园。',
    updatedOn: '2026-09-25',
  },
  {
    section: AREAS,
    title: '聚焦游戏活动，科学保教',
    content:
      '以《幼儿园教育指导纲要》《3-6岁儿童学习与发展指南》和《保育教育质量评估指南》为依据，开展示范课、专题报告和教研指导，以游戏为基本活动，严禁小学化教学。',
    leads: '市教体局',
    responsible: '区教体局、各牵头园、各受帮扶园',
    status: '持续',
    updatedOn: '2026-10-15',
  },
  {
    section: AREAS,
    title: '聚焦良性互动，以强带弱',
    content: '采取专家引领、线上互动、线下培训、园际观摩、实地指导等方式，牵头园与受帮扶园双向交流。',
    leads: '区教体局',
    responsible: '各牵头园、各受帮扶园',
    status: '持续',
    note: '本学年活动次数逐对公布。',
    updatedOn: '2026-10-15',
  },
  {
    section: AREAS,
    title: '聚焦过程管理，提质增效',
    content: '建立帮扶过程记录，按学年检查任务清单完成情况。',
    leads: '区教体局',
    responsible: '各牵头园',
    status: '推进中',
    updatedOn: '2026-10-15',
  },
  {
    section: ORGANISATION,
    title: '加强领导',
    content: '成立帮扶工作小组，明确分工。',
    leads: '市教体局',
    responsible: '区教体局',
    status: '已完成',
    updatedOn: '2023-10-18',
  },
  {
    section: ORGANISATION,
    title: '落实计划',
    content: '按学年度工作计划推进，计划和小结公开。',
    leads: '区教体局',
    responsible: '各牵头园、各受帮扶园',
    status: '推进中',
    updatedOn: '2026-09-25',
  },
  {
    section: ORGANISATION,
    title: '强化工作考核',
    content: '帮扶情况纳入牵头园和受帮扶园的年度考核。',
    leads: '市教体局',
    responsible: '区教体局',
    status: '持续',
    updatedOn: '2026-07-08',
  },
];
