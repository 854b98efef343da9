import { TASK_STATUSES } from '../../domain/code-lists.ts';
import { code, date, list, oneOf, paragraph, text } from './column.ts';
import { defineTable } from './table.ts';

export const planTasks = defineTable({
  name: 'plan_tasks',
  title: '方案任务',
  required: false,
  about: '每行一项任务，写明牵头单位和责任单位。',
  columns: {
    plan: code('方案编号', /^[A-Za-z0-9-]{1,24}$/, '字母、数字和连字符', {
      about: '方案编号。',
      references: [{ table: 'plans', column: 'code' }],
    }),
    no: text('任务号', { max: 20, about: '任务的编号。' }),
    section: text('部分', { about: '任务所在的部分。' }),
    title: text('标题', { about: '任务标题。' }),
    content: paragraph('内容', { max: 3000, about: '任务内容。' }),
    leads: list('牵头单位', { about: '牵头单位，几个之间用“、”隔开。' }),
    responsible: list('责任单位', { about: '责任单位，几个之间用“、”隔开。' }),
    status: oneOf('进展状态', TASK_STATUSES, {
      presence: 'optional',
      about: '未启动、推进中、已完成或持续。',
    }),
    statusNote: paragraph('进展说明', { presence: 'optional', about: '进展情况。' }),
    updatedOn: date('更新日期', { presence: 'optional', about: '进展更新的日期。' }),
  },
  key: ['plan', 'no'],
  happened: ['updatedOn'],
  saidOn: ['updatedOn'],
  specimen: {
    plan: 'P1',
    no: '13',
    section: '（四）提升学前教育治理能力',
    title: '完善规范管理机制',
    content: '定期向社会公布教职工配备、收费标准、质量评估等信息。',
    leads: '教体局',
    responsible: '公安局、财政局、审计局',
    status: '推进中',
    statusNote: '公示网站已上线',
    updatedOn: '2026-10-20',
  },
});
