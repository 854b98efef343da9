import { BILLING_UNITS, NATURES } from '../../domain/code-lists.ts';
import { code, date, districtCode, moneyOr, oneOf, text } from './column.ts';
import { defineTable } from './table.ts';

export const feeWaivers = defineTable({
  name: 'fee_waivers',
  title: '免保育教育费',
  required: false,
  about:
    '学前一年免保育教育费的标准（国办发〔2025〕27号）。公办园填“全免”或金额；民办园填参照同类型公办园的免除水平。',
  without: '学前一年减免以后的金额算不出来，网页写“减免标准未公布”',
  columns: {
    district: districtCode('区划代码', { about: '标准适用的区划。' }),
    subject: oneOf('适用对象', NATURES, { about: '公办或民办。' }),
    scheme: code('体系代码', /^[A-Z0-9-]{1,24}$/, '大写字母、数字和连字符', {
      presence: 'optional',
      about: '等级所属的等级体系；同类型等级填“全部”时可留空。',
      references: [{ table: 'rating_schemes', column: 'code' }],
    }),
    level: text('同类型等级', { max: 60, about: '参照的等级，或“全部”。' }),
    group: oneOf('对象', ['学前一年'], { about: '目前只有“学前一年”。' }),
    effectiveFrom: date('执行日期', { about: '从哪一天起执行。' }),
    amount: moneyOr('免除标准', '全免', { unitColumn: '计费单位', about: '元，或“全免”。' }),
    unit: oneOf('计费单位', BILLING_UNITS, { about: '按月、学期或年。' }),
    docNo: text('文号', { about: '文件的文号。' }),
    until: date('截止日期', { presence: 'optional', about: '执行到哪一天为止；仍在执行的留空。' }),
  },
  key: ['district', 'subject', 'scheme', 'level', 'group', 'effectiveFrom'],
  datedBy: 'effectiveFrom',
  specimen: {
    district: '990101',
    subject: '民办',
    scheme: '',
    level: '全部',
    group: '学前一年',
    effectiveFrom: '2025-09-01',
    amount: '320',
    unit: '元/生·月',
    docNo: '示财教〔2025〕31号',
    until: '',
  },
});
