import { AGE_GROUPS } from '../../domain/code-lists.ts';
import { date, kindergartenCode, link, oneOf, paragraph, schoolYear, whole } from './column.ts';
import { defineTable } from './table.ts';

export const enrolment = defineTable({
  name: 'enrolment',
  title: '招生',
  required: false,
  about: '每行一个年龄段的招生计划。空余名额 = 计划招生数 − 已录取数，由网站计算。',
  columns: {
    code: kindergartenCode('标识码', { about: '幼儿园标识码。' }),
    schoolYear: schoolYear('学年', { about: '入园的学年，如 2026-2027。' }),
    ageGroup: oneOf('年龄段', AGE_GROUPS, { about: '招收的年龄段。' }),
    plannedPlaces: whole('计划招生数', {
      unit: '人',
      about: '计划招收的人数。',
      unknown: '这个年龄段不招生的填 0；计划还没有定的，先删去这一行，定了再补。',
    }),
    admitted: whole('已录取数', { presence: 'optional', unit: '人', about: '统计日期时已录取的人数。' }),
    catchment: paragraph('招生范围', { presence: 'optional', about: '面向哪些社区、小区招生。' }),
    opensOn: date('报名开始', { presence: 'optional', about: '报名开始日期。' }),
    closesOn: date('报名截止', { presence: 'optional', about: '报名截止日期。' }),
    prospectusUrl: link('简章链接', { presence: 'optional', about: '招生简章的网址。' }),
    countedOn: date('统计日期', { about: '统计的日期。' }),
  },
  key: ['code', 'schoolYear', 'ageGroup'],
  subject: 'code',
  datedBy: 'countedOn',
  happened: ['countedOn'],
  specimen: {
    code: '9900112345',
    schoolYear: '2026-2027',
    ageGroup: '小班',
    plannedPlaces: '75',
    admitted: '60',
    catchment: '文昌社区、滨河社区',
    opensOn: '2026-06-20',
    closesOn: '2026-07-05',
    prospectusUrl: 'https://example.invalid/zs2026.html',
    countedOn: '2026-08-20',
  },
});
