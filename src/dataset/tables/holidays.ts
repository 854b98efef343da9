import { HOLIDAY_KINDS } from '../../domain/code-lists.ts';
import { date, oneOf, text } from './column.ts';
import { defineTable } from './table.ts';

export const holidays = defineTable({
  name: 'holidays',
  title: '节假日',
  required: false,
  about: '国务院办公厅公布的放假和调休安排。没有列出的年份，工作日按周一至周五计算，页面会说明。',
  columns: {
    date: date('日期', { about: '日期。' }),
    kind: oneOf('类型', HOLIDAY_KINDS, { about: '放假或调休上班。' }),
    docNo: text('文号', { about: '通知的文号。' }),
  },
  key: ['date'],
  specimen: { date: '2026-10-01', kind: '放假', docNo: '国务院办公厅关于2026年部分节假日安排的通知' },
});
