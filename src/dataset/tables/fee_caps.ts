import { BILLING_UNITS, CAP_SUBJECTS, FEE_AGE_GROUPS, FEE_CATEGORIES } from '../../domain/code-lists.ts';
import { code, date, districtCode, money, oneOf, percent, text } from './column.ts';
import { defineTable } from './table.ts';

export const feeCaps = defineTable({
  name: 'fee_caps',
  title: '政府指导价',
  required: false,
  about:
    '每行一个政府指导价标准。最高价 = 基准标准 ×（1 + 上浮幅度）。按幼儿园所在地最近一级的区划取用，先取本等级，再取“全部”。',
  columns: {
    district: districtCode('区划代码', { about: '标准适用的区划。' }),
    subject: oneOf('适用对象', CAP_SUBJECTS, { about: '公办、普惠性民办或其他非营利性民办。' }),
    category: oneOf('收费类别', FEE_CATEGORIES, { about: '保育教育费、住宿费等。' }),
    scheme: code('体系代码', /^[A-Z0-9-]{1,24}$/, '大写字母、数字和连字符', {
      presence: 'optional',
      about: '等级所属的等级体系；等级填“全部”时可留空。',
      references: [{ table: 'rating_schemes', column: 'code' }],
    }),
    level: text('等级', { max: 60, about: '等级体系里的等级名称，或“全部”。' }),
    ageGroup: oneOf('年龄段', FEE_AGE_GROUPS, { about: '适用的年龄段。' }),
    effectiveFrom: date('执行日期', { about: '从哪一天起执行。' }),
    benchmark: money('基准标准', { unitColumn: '计费单位', about: '基准收费标准，元。' }),
    floatUp: percent('上浮幅度', { about: '最多可上浮的百分比，没有上浮的填 0。' }),
    unit: oneOf('计费单位', BILLING_UNITS, { about: '按月、学期、年、天或次。' }),
    docNo: text('文号', { about: '定价文件的文号。' }),
    until: date('截止日期', { presence: 'optional', about: '执行到哪一天为止；仍在执行的留空。' }),
  },
  key: ['district', 'subject', 'category', 'scheme', 'level', 'ageGroup', 'effectiveFrom'],
  datedBy: 'effectiveFrom',
  specimen: {
    district: '990101',
    subject: '公办',
    category: '保育教育费',
    scheme: 'YX-FL',
    level: '一类园',
    ageGroup: '全部',
    effectiveFrom: '2025-09-01',
    benchmark: '360',
    floatUp: '15',
    unit: '元/生·月',
    docNo: '示发改〔2025〕12号',
    until: '',
  },
});
