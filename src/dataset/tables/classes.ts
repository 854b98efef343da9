import { AGE_GROUPS } from '../../domain/code-lists.ts';
import { date, kindergartenCode, oneOf, schoolYear, text, whole } from './column.ts';
import { defineTable } from './table.ts';

export const classes = defineTable({
  name: 'classes',
  title: '班级与在园幼儿',
  required: false,
  about: '每行一个班。只知道年龄段总数时，班级填“合计”，同时填班数；合计行不能测算班额达标。',
  columns: {
    code: kindergartenCode('标识码', { about: '幼儿园标识码。' }),
    schoolYear: schoolYear('学年', { about: '如 2026-2027。' }),
    ageGroup: oneOf('年龄段', AGE_GROUPS, { about: '托班、小班、中班、大班或混龄。' }),
    className: text('班级', { max: 50, about: '如“小一班”；只有总数的填“合计”。' }),
    classCount: whole('班数', {
      presence: 'optional',
      unit: '个',
      about: '只在“合计”行填：这个年龄段有几个班。',
    }),
    children: whole('在园幼儿数', {
      unit: '人',
      about: '统计日期当天的在园幼儿数。',
      unknown: '人数还不知道的，先删去这一行，问到再补。',
    }),
    finalYearChildren: whole('学前一年幼儿数', {
      presence: 'optional',
      unit: '人',
      about: '只在混龄班填：其中明年上小学的幼儿数（免保教费按此计算）。',
    }),
    countedOn: date('统计日期', { about: '统计的日期。' }),
  },
  key: ['code', 'schoolYear', 'ageGroup', 'className'],
  sameKey: '一个班一行：班级名称要不同，如“小一班”“小二班”；只有总数的写一行“合计”。',
  subject: 'code',
  datedBy: 'countedOn',
  happened: ['countedOn'],
  specimen: {
    code: '9900112345',
    schoolYear: '2026-2027',
    ageGroup: '小班',
    className: '小一班',
    classCount: '',
    children: '24',
    finalYearChildren: '',
    countedOn: '2026-09-15',
  },
});
