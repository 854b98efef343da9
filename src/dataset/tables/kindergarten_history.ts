import { HISTORY_FIELDS } from '../../domain/code-lists.ts';
import { date, kindergartenCode, oneOf, text } from './column.ts';
import { defineTable } from './table.ts';

export const kindergartenHistory = defineTable({
  name: 'kindergarten_history',
  title: '属性沿革',
  required: false,
  about: '办园性质等属性变过的，每次变更一行，写变更前的值。往年的比率按当时的值计算。',
  columns: {
    code: kindergartenCode('标识码', { about: '幼儿园标识码。' }),
    effectiveFrom: date('生效日期', { about: '新值开始生效的日期。' }),
    field: oneOf('字段', HISTORY_FIELDS, { about: '变更的是哪一栏。' }),
    formerValue: text('原值', { about: '变更之前的值。' }),
  },
  key: ['code', 'effectiveFrom', 'field'],
  subject: 'code',
  datedBy: 'effectiveFrom',
  specimen: { code: '9900112345', effectiveFrom: '2025-09-01', field: '办园性质', formerValue: '民办' },
});
