import type { TaskStatus } from '../domain/code-lists.ts';
import { CHENGPU_TASKS } from './plan-chengpu.ts';
import { JINYU_TASKS } from './plan-jinyu.ts';
import { YUNXI_TASKS } from './plan-yunxi.ts';
import type { DemoRow } from './rows.ts';

/** One task of a plan: section, title, content, lead and responsible units, and how far it has come. */
export interface PlanTaskSketch {
  readonly section: string;
  readonly title: string;
  readonly content: string;
  readonly leads: string;
  readonly responsible: string;
  readonly status?: TaskStatus;
  readonly note?: string;
  readonly updatedOn?: string;
}

/** plans.csv: three plans of made-up areas, each reworked from a real one, which is named once here. */
export function planRows(): DemoRow<'plans'>[] {
  return [
    {
      code: 'P1',
      name: '云溪县学前教育发展提升行动实施方案',
      district: '990121',
      issuer: '云溪县人民政府办公室',
      docNo: '示政办发〔2022〕18号',
      period: '2022—2026年',
      page: 'yunxi',
      adaptedFrom:
        '宁夏回族自治区银川市所辖一县的学前教育发展提升行动方案（网络刊载文本，原文未载县名与文号）',
    },
    {
      code: 'P2',
      name: '澄浦区学前教育保教质量提升整区帮扶行动实施方案',
      district: '990102',
      issuer: '云州市教育体育局',
      docNo: '示教体发〔2023〕26号',
      period: '2023至2024学年（演示中帮扶关系延续至2026-2027学年）',
      page: 'chengpu',
      adaptedFrom: '安徽省池州市《贵池区学前教育保教质量提升整县帮扶行动实施方案》（据新闻报道）',
    },
    {
      code: 'P3',
      name: '锦屿区学前教育优质发展行动方案',
      district: '990103',
      issuer: '锦屿区人民政府办公室',
      docNo: '示府办〔2022〕41号',
      period: '2022—2026年（三至五年）',
      page: 'jinyu',
      adaptedFrom: '广东省深圳市罗湖区学前教育发展方案（网络刊载文本，34条措施，原文未载文号）',
    },
  ];
}

function taskRows(plan: string, tasks: readonly PlanTaskSketch[]): DemoRow<'plan_tasks'>[] {
  return tasks.map((task, index) => ({
    plan,
    no: String(index + 1),
    section: task.section,
    title: task.title,
    content: task.content,
    leads: task.leads,
    responsible: task.responsible,
    status: task.status ?? '',
    statusNote: task.note ?? '',
    updatedOn: task.updatedOn ?? '',
  }));
}

/** plan_tasks.csv: 13 tasks of plan 1, 7 of plan 2, 34 measures of plan 3. */
export function planTaskRows(): DemoRow<'plan_tasks'>[] {
  return [...taskRows('P1', YUNXI_TASKS), ...taskRows('P2', CHENGPU_TASKS), ...taskRows('P3', JINYU_TASKS)];
}
