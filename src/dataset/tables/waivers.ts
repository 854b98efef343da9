import { code, date, paragraph, text } from './column.ts';
import { defineTable } from './table.ts';

export const waivers = defineTable({
  name: 'waivers',
  title: '豁免',
  required: false,
  about: '对某一条检查结果的豁免：写明理由、批准文号和有效期。到期或不再对应任何问题的豁免本身就是错误。',
  columns: {
    rule: code('规则', /^[a-z0-9-]{1,64}$/, '规则代码', { about: '检查结果里的规则代码，如 fee-over-cap。' }),
    file: text('文件', { about: '文件名，如 fees.csv。' }),
    key: paragraph('键', {
      about: '那一行的键，各栏用“|”连接，如 9900112345|保育教育费|保育教育费|全部|2025-09-01。',
    }),
    reason: paragraph('理由', { about: '为什么豁免。' }),
    docNo: text('批准文号', { about: '批准豁免的文号。' }),
    validUntil: date('有效期至', { about: '豁免到哪一天为止。' }),
  },
  key: ['rule', 'file', 'key'],
  specimen: {
    rule: 'fee-over-cap',
    file: 'fees.csv',
    key: '9900112345|保育教育费|保育教育费|全部|2025-09-01',
    reason: '新旧标准过渡期，老生老办法',
    docNo: '示发改函〔2025〕6号',
    validUntil: '2026-12-31',
  },
});
