import { PROJECT_TYPES } from '../../domain/code-lists.ts';
import { code, date, districtCode, kindergartenCode, oneOf, text, whole } from './column.ts';
import { defineTable } from './table.ts';

export const projects = defineTable({
  name: 'projects',
  title: '学位建设',
  required: false,
  about:
    '每行一个学位建设项目。居住区配套园的规划、设计、建设、验收、交付五个同步见学前教育法第二十六条；新增学位计入交付的年份。',
  columns: {
    code: code('项目编号', /^[A-Za-z0-9-]{1,32}$/, '字母、数字和连字符', { about: '项目的编号，自定。' }),
    name: text('名称', { max: 100, about: '项目名称。' }),
    district: districtCode('区划代码', { about: '项目所在区划。' }),
    type: oneOf('类型', PROJECT_TYPES, { about: '新建小区配套、新建、改扩建或回收移交。' }),
    newPlaces: whole('新增学位', { unit: '个', about: '建成后新增的学位数。' }),
    planned: date('规划', { presence: 'optional', about: '完成规划的日期。' }),
    designed: date('设计', { presence: 'optional', about: '完成设计的日期。' }),
    built: date('建设', { presence: 'optional', about: '完成建设的日期。' }),
    accepted: date('验收', { presence: 'optional', about: '通过验收的日期。' }),
    delivered: date('交付', { presence: 'optional', about: '交付使用的日期。' }),
    dueOn: date('计划完成日期', { about: '计划交付的日期。' }),
    kindergarten: kindergartenCode('形成幼儿园标识码', {
      presence: 'optional',
      about: '建成后对应的幼儿园；还没有的留空。',
    }),
  },
  key: ['code'],
  happened: ['planned', 'designed', 'built', 'accepted', 'delivered'],
  saidOn: ['delivered', 'accepted', 'built', 'designed', 'planned'],
  specimen: {
    code: 'YX-2024-03',
    name: '滨河新区配套幼儿园',
    district: '990101002',
    type: '新建小区配套',
    newPlaces: '270',
    planned: '2023-05-10',
    designed: '2023-09-20',
    built: '2025-03-30',
    accepted: '2025-06-18',
    delivered: '2025-08-25',
    dueOn: '2025-08-31',
    kindergarten: '9900112399',
  },
});
