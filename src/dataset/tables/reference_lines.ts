import { LINE_KINDS, LINE_SCOPES, METRIC_IDS } from '../../domain/code-lists.ts';
import { number, oneOf, period, text } from './column.ts';
import { defineTable } from './table.ts';

export const referenceLines = defineTable({
  name: 'reference_lines',
  title: '参照线',
  required: false,
  about: '图上的参照线：全国、省、市的实际值或目标值，或评估标准。每条都要有来源。',
  columns: {
    metric: oneOf('指标', METRIC_IDS, { about: '指标代码。' }),
    scope: oneOf('范围', LINE_SCOPES, { about: '全国、省、市或评估标准。' }),
    period: period('时期', { about: '年份或学年。' }),
    value: number('数值', { unit: '', about: '比率写百分数。' }),
    kind: oneOf('类别', LINE_KINDS, { about: '实际、目标或标准。' }),
    source: text('来源', { about: '来源和年份。' }),
    docNo: text('文号', { presence: 'optional', about: '文号。' }),
  },
  key: ['metric', 'scope', 'period', 'kind'],
  specimen: {
    metric: 'inclusive-coverage',
    scope: '评估标准',
    period: '2020',
    value: '80',
    kind: '标准',
    source: '县域学前教育普及普惠督导评估办法',
    docNo: '教督〔2020〕1号',
  },
});
