import { ASSESSMENT_KINDS, RESULT_TYPES } from '../../domain/code-lists.ts';
import { code, date, kindergartenCode, link, oneOf, text } from './column.ts';
import { defineTable } from './table.ts';

export const assessments = defineTable({
  name: 'assessments',
  title: '质量评估与检查',
  required: true,
  about: '每次评定、评估或检查一行。降级、撤销另加一行，不改旧行。',
  columns: {
    code: kindergartenCode('标识码', { about: '幼儿园标识码。' }),
    kind: oneOf('评估类别', ASSESSMENT_KINDS, {
      about: '等级评定、督导评估、年度检查、保教质量评估或专项检查。',
    }),
    decidedOn: date('评定日期', { about: '作出结果的日期。' }),
    scheme: code('体系代码', /^[A-Z0-9-]{1,24}$/, '大写字母、数字和连字符', {
      presence: 'optional',
      about: '等级评定必填：用的是哪个等级体系。',
      references: [{ table: 'rating_schemes', column: 'code' }],
    }),
    result: text('结果', { max: 100, about: '等级评定填等级名称；其他填结果。' }),
    resultType: oneOf('结果类型', RESULT_TYPES, {
      presence: 'optional',
      about: '认定、复评、晋级、降级或撤销。',
    }),
    validUntil: date('有效期至', { presence: 'optional', about: '结果有效到哪一天。' }),
    assessor: text('评定机构', { about: '作出结果的单位。' }),
    docNo: text('文号', { presence: 'optional', about: '结果文件的文号。' }),
    reportUrl: link('报告链接', { presence: 'optional', about: '报告全文的网址。' }),
    rectifyBy: date('整改期限', {
      presence: 'optional',
      about: '要求整改完成的日期；没有要求整改的，填“不适用”。',
    }),
  },
  key: ['code', 'kind', 'decidedOn'],
  subject: 'code',
  datedBy: 'decidedOn',
  happened: ['decidedOn'],
  specimen: {
    code: '9900112345',
    kind: '等级评定',
    decidedOn: '2024-12-10',
    scheme: 'YX-FL',
    result: '一类园',
    resultType: '晋级',
    validUntil: '2029-12-09',
    assessor: '云州市教育体育局',
    docNo: '示教体发〔2024〕88号',
    reportUrl: '',
    rectifyBy: '',
  },
});
