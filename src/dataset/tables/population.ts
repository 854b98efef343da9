import { POPULATION_BASES } from '../../domain/code-lists.ts';
import { date, districtCode, oneOf, text, whole } from './column.ts';
import { defineTable } from './table.ts';

export const population = defineTable({
  name: 'population',
  title: '适龄人口',
  required: false,
  about: '三至五岁人口数，毛入园率的分母。口径（常住或户籍）要写明。',
  columns: {
    district: districtCode('区划代码', { about: '区划代码。' }),
    countedOn: date('统计日期', { about: '统计的日期。' }),
    basis: oneOf('口径', POPULATION_BASES, { about: '常住或户籍。' }),
    children: whole('三至五岁人口数', { unit: '人', max: 100_000_000, about: '三至五周岁人口数。' }),
    source: text('来源', { about: '数据来源单位和资料名称。' }),
  },
  key: ['district', 'countedOn', 'basis'],
  datedBy: 'countedOn',
  happened: ['countedOn'],
  specimen: {
    district: '990101',
    countedOn: '2026-09-01',
    basis: '常住',
    children: '8120',
    source: '云溪县统计局人口抽样推算',
  },
});
