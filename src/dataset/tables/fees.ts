import { BILLING_UNITS, FEE_AGE_GROUPS, FEE_CATEGORIES } from '../../domain/code-lists.ts';
import { date, kindergartenCode, money, oneOf, paragraph, terms, text, yesNo } from './column.ts';
import { defineTable } from './table.ts';

export const fees = defineTable({
  name: 'fees',
  title: '收费',
  required: true,
  about:
    '每行一个收费项目的一个标准。调价时不改旧行：旧行填截止日期，另加一行写新的执行日期。收费公示制度见学前教育法第六十九条。',
  columns: {
    code: kindergartenCode('标识码', { about: '幼儿园标识码。' }),
    category: oneOf('收费类别', FEE_CATEGORIES, {
      about: '五类之一（发改价格〔2025〕1644号）。',
      notes: { 伙食费: '伙食费是收费项目，类别按目录清单（fee_catalogue.csv）填“服务性收费”或“代收费”。' },
    }),
    item: text('收费项目', { max: 60, about: '项目名称，服务性收费和代收费要与目录清单一致。' }),
    ageGroup: oneOf('年龄段', FEE_AGE_GROUPS, { about: '适用的年龄段；各年龄段相同的填“全部”。' }),
    effectiveFrom: date('执行日期', { about: '从哪一天起执行。' }),
    amount: money('收费标准', {
      presence: 'worded',
      unitColumn: '计费单位',
      about: '单位为元，最多两位小数。不收的填“不收取”，不要填 0 或留空。',
    }),
    unit: oneOf('计费单位', BILLING_UNITS, { about: '按月、学期、年、天或次。' }),
    service: paragraph('服务内容', { presence: 'by-rule', about: '这笔钱对应的服务内容。' }),
    basis: terms('收费依据', { presence: 'by-rule', about: '文号或备案号。现行收费必须填。' }),
    refund: terms('退费规则', { presence: 'by-rule', about: '怎么退费。现行收费必须填。' }),
    voluntary: yesNo('自愿', { presence: 'optional', about: '是否由家长自愿选择。伙食费填“否”。' }),
    noticedOn: date('公示日期', { presence: 'optional', about: '向家长公示的日期。' }),
    until: date('截止日期', { presence: 'optional', about: '执行到哪一天为止；仍在执行的留空。' }),
  },
  key: ['code', 'category', 'item', 'ageGroup', 'effectiveFrom'],
  sameKey:
    '同一年龄段同一天起只能有一个标准：留下现在执行的一行。年龄段不同的，改年龄段；先后执行的，改执行日期；是两个项目的，收费项目写得不同。',
  subject: 'code',
  datedBy: 'effectiveFrom',
  saidOn: ['noticedOn'],
  specimen: {
    code: '9900112345',
    category: '保育教育费',
    item: '保育教育费',
    ageGroup: '全部',
    effectiveFrom: '2025-09-01',
    amount: '380',
    unit: '元/生·月',
    service: '一日生活与保育教育活动',
    basis: '示发改〔2025〕12号',
    refund: '当月出勤不足一半的，退当月保教费的一半；整月未出勤的全退。',
    voluntary: '不适用',
    noticedOn: '2025-08-26',
    until: '',
  },
});
