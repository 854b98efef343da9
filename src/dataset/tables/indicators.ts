import { METRIC_IDS } from '../../domain/code-lists.ts';
import { date, districtCode, number, oneOf, paragraph, period, text } from './column.ts';
import { defineTable } from './table.ts';

export const indicators = defineTable({
  name: 'indicators',
  title: '指标公报值',
  required: false,
  about: '公报或年报里公布的指标值。能由本站数据算出的，两个值并列显示；相差超过 0.5 个百分点会提示。',
  columns: {
    metric: oneOf('指标', METRIC_IDS, { about: '指标代码，见指标方法说明。' }),
    district: districtCode('区划代码', { about: '区划代码。' }),
    period: period('时期', { about: '年份或学年。' }),
    numerator: number('分子', { presence: 'optional', unit: '', about: '分子。' }),
    denominator: number('分母', { presence: 'optional', unit: '', about: '分母。' }),
    value: number('数值', { presence: 'optional', unit: '', about: '比率写百分数，如 92.5。' }),
    countedOn: date('统计日期', { about: '统计的日期。' }),
    source: text('来源', { about: '公布的单位和资料名称。' }),
    docNo: text('文号', { presence: 'optional', about: '文号。' }),
    note: paragraph('备注', { presence: 'optional', about: '需要说明的口径。' }),
  },
  key: ['metric', 'district', 'period'],
  happened: ['countedOn'],
  saidOn: ['countedOn'],
  specimen: {
    metric: 'gross-enrolment-rate',
    district: '990101',
    period: '2025',
    numerator: '7920',
    denominator: '8050',
    value: '98.39',
    countedOn: '2025-12-31',
    source: '云溪县教育事业统计公报',
    docNo: '',
    note: '',
  },
});
