import { TABLE_NAMES } from './names.ts';
import { oneOf, paragraph, text, whole } from './column.ts';
import { defineTable } from './table.ts';

export const disclosureCatalogue = defineTable({
  name: 'disclosure_catalogue',
  title: '主动公开目录',
  required: false,
  about: '主动公开事项目录，每行一项，格式与基层政务公开标准目录一致。',
  columns: {
    no: whole('序号', { unit: '', max: 9999, about: '序号。' }),
    topic: text('一级事项', { max: 100, about: '一级事项。' }),
    subtopic: text('二级事项', { about: '二级事项。' }),
    content: paragraph('公开内容', { about: '公开内容（要素）。' }),
    basis: paragraph('公开依据', { about: '法律法规和文件。' }),
    timeLimit: text('公开时限', { about: '如“信息形成或者变更之日起20个工作日内”。' }),
    publisher: text('公开主体', { about: '公开的单位。' }),
    channel: paragraph('公开渠道', { about: '公开渠道和载体。' }),
    audience: text('公开对象', { about: '全社会或特定群众。' }),
    mode: text('公开方式', { about: '主动或依申请。' }),
    table: oneOf('数据表', TABLE_NAMES, { presence: 'optional', about: '由哪张数据表提供内容。' }),
  },
  key: ['no'],
  specimen: {
    no: '7',
    topic: '收费管理',
    subtopic: '幼儿园收费标准',
    content: '收费项目、标准、服务内容、收费依据、退费规则',
    basis: '学前教育法第六十九条、第七十二条',
    timeLimit: '信息形成或者变更之日起20个工作日内',
    publisher: '云溪县教育体育局',
    channel: '政府网站',
    audience: '全社会',
    mode: '主动公开',
    table: 'fees',
  },
});
