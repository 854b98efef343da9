import { date, kindergartenCode, money, text } from './column.ts';
import { defineTable } from './table.ts';

export const recognitions = defineTable({
  name: 'recognitions',
  title: '普惠性民办幼儿园认定',
  required: true,
  about: '每次认定一行。撤销的不删行，填撤销日期。只有非营利性民办园可以认定（学前教育法第二十四条）。',
  columns: {
    code: kindergartenCode('标识码', { about: '幼儿园标识码。' }),
    recognisedOn: date('认定日期', { about: '认定的日期。' }),
    validUntil: date('有效期至', { presence: 'optional', about: '认定有效到哪一天。' }),
    revokedOn: date('撤销日期', { presence: 'optional', about: '被撤销的日期。' }),
    docNo: text('文号', { about: '认定文件的文号。' }),
    subsidy: money('生均补助', {
      presence: 'optional',
      unit: '元/生·年',
      about: '每生每年的财政补助，元。',
    }),
  },
  key: ['code', 'recognisedOn'],
  sameKey: '同一天只有一次认定：留下与认定文件一致的一行；是两次认定的，改认定日期。',
  subject: 'code',
  datedBy: 'recognisedOn',
  saidOn: ['revokedOn'],
  happened: ['recognisedOn', 'revokedOn'],
  specimen: {
    code: '9900112346',
    recognisedOn: '2025-07-01',
    validUntil: '2028-06-30',
    revokedOn: '',
    docNo: '示教体发〔2025〕33号',
    subsidy: '500',
  },
});
