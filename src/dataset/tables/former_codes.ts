import { CHANGE_TYPES } from '../../domain/code-lists.ts';
import { code, date, oneOf, text } from './column.ts';
import { defineTable } from './table.ts';

export const formerCodes = defineTable({
  name: 'former_codes',
  title: '变更与沿革',
  required: false,
  about: '标识码或园名变过的，每次变更一行；拆分的每个去向一行。旧码的网址会转到现在的园，旧名可以搜到。',
  columns: {
    formerCode: code('原标识码', /^\d{10}$/, '十位数字', { about: '变更前的标识码（只改名的填现在的码）。' }),
    date: date('日期', { about: '变更生效的日期。' }),
    currentCode: code('现标识码', /^\d{10}$/, '十位数字', {
      presence: 'optional',
      about: '变更后的标识码；后来又变过的填当时的码，另加一行。停办没有承接园的留空。',
      references: [
        { table: 'kindergartens', column: 'code' },
        { table: 'former_codes', column: 'formerCode' },
      ],
    }),
    type: oneOf('类型', CHANGE_TYPES, { about: '更码、更名、合并、拆分或停办。' }),
    formerName: text('原名称', { max: 100, presence: 'optional', about: '变更前的园名。' }),
    docNo: text('文号', { presence: 'optional', about: '批准文件的文号。' }),
  },
  key: ['formerCode', 'date', 'currentCode'],
  happened: ['date'],
  saidOn: ['date'],
  specimen: {
    formerCode: '9900100017',
    date: '2025-08-20',
    currentCode: '9900112345',
    type: '合并',
    formerName: '云溪镇第二幼儿园',
    docNo: '示教体发〔2025〕41号',
  },
});
