import { RECTIFICATIONS } from '../../domain/code-lists.ts';
import { date, kindergartenCode, oneOf, paragraph, text } from './column.ts';
import { defineTable } from './table.ts';

export const penalties = defineTable({
  name: 'penalties',
  title: '处罚与通报',
  required: false,
  about: '只写单位，不写个人。公示到期或撤回后，这一行不再出现在任何页面和下载里。',
  columns: {
    code: kindergartenCode('标识码', { about: '幼儿园标识码。' }),
    date: date('日期', { about: '作出处罚或通报的日期。' }),
    category: text('类别', { max: 60, about: '如“责令限期改正”“通报批评”。' }),
    docNo: text('文号', { presence: 'optional', about: '决定书的文号。' }),
    reason: paragraph('事由', { about: '事由，只写单位的行为。' }),
    outcome: paragraph('处理结果', { about: '处理结果。' }),
    rectification: oneOf('整改状态', RECTIFICATIONS, { presence: 'optional', about: '整改中或已整改。' }),
    until: date('公示截止日期', { presence: 'optional', about: '公示到哪一天为止。' }),
    withdrawnOn: date('撤回日期', { presence: 'optional', about: '决定被撤销或变更的，填撤回日期。' }),
    withdrawalReason: paragraph('撤回理由', { presence: 'optional', about: '撤回的理由。' }),
  },
  key: ['code', 'date', 'category'],
  subject: 'code',
  datedBy: 'date',
  happened: ['date', 'withdrawnOn'],
  specimen: {
    code: '9900112346',
    date: '2026-03-18',
    category: '责令限期改正',
    docNo: '示教罚〔2026〕2号',
    reason: '未按公示标准收取伙食费',
    outcome: '退还多收费用',
    rectification: '已整改',
    until: '2027-03-17',
    withdrawnOn: '',
    withdrawalReason: '',
  },
});
