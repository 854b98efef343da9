import { code, paragraph, text, whole } from './column.ts';
import { defineTable } from './table.ts';

export const ratingSchemes = defineTable({
  name: 'rating_schemes',
  title: '等级体系',
  required: false,
  about: '当地的等级评定体系，一个等级一行。不同体系之间不比较高低。',
  columns: {
    code: code('体系代码', /^[A-Z0-9-]{1,24}$/, '大写字母、数字和连字符', { about: '体系的代码，自定。' }),
    name: text('体系名称', { max: 100, about: '体系的名称。' }),
    level: text('等级', { max: 60, about: '等级名称，如“一类园”。' }),
    order: whole('顺序', { unit: '', max: 99, about: '1 为最高。' }),
    note: paragraph('说明', { presence: 'optional', about: '这个等级是什么意思。' }),
    docNo: text('文号', { about: '评定办法的文号。' }),
  },
  key: ['code', 'level'],
  specimen: {
    code: 'YX-FL',
    name: '幼儿园分类评定',
    level: '一类园',
    order: '2',
    note: '办园条件和保教质量达到一类标准',
    docNo: '示教体发〔2022〕9号',
  },
});
