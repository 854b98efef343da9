import { code, districtCode, text } from './column.ts';
import { defineTable } from './table.ts';

export const plans = defineTable({
  name: 'plans',
  title: '实施方案',
  required: false,
  about: '每行一个实施方案，正文在 content/plans/ 里。',
  columns: {
    code: code('方案编号', /^[A-Za-z0-9-]{1,24}$/, '字母、数字和连字符', { about: '方案编号，自定。' }),
    name: text('名称', { about: '方案名称。' }),
    district: districtCode('区划代码', { presence: 'optional', about: '方案适用的区划。' }),
    issuer: text('发布机构', { about: '发布方案的机构。' }),
    docNo: text('文号', { presence: 'optional', about: '方案的文号。' }),
    period: text('时期', { max: 60, about: '方案的时期。' }),
    page: code('正文', /^[a-z0-9-]{1,64}$/, '小写字母、数字和连字符', {
      about: '正文页面的文件名（不带 .mdx）。',
    }),
    adaptedFrom: text('改写自', { presence: 'optional', about: '演示数据用：改写自哪份方案。' }),
  },
  key: ['code'],
  specimen: {
    code: 'P1',
    name: '云溪县学前教育发展提升行动实施方案',
    district: '990101',
    issuer: '云溪县人民政府',
    docNo: '示政发〔2022〕18号',
    period: '2022—2026 年',
    page: 'yunxi',
    adaptedFrom: '',
  },
});
