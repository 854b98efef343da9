import { EXPENSE_SUBJECTS, FLOWS, INCOME_SUBJECTS } from '../../domain/code-lists.ts';
import { accountMoney, code, oneOf, text, year } from './column.ts';
import { defineTable } from './table.ts';

const SUBJECTS = [...new Set([...INCOME_SUBJECTS, ...EXPENSE_SUBJECTS])];

export const finance = defineTable({
  name: 'finance',
  title: '经费',
  required: false,
  about: '每行一个科目一年的收入或支出。幼儿伙食费专款专用，收支分开列（学前教育法第六十九条）。',
  columns: {
    subjectCode: code('主体代码', /^(\d{4}|\d{6}|\d{9}|\d{10}|\d{12})$/, '区划代码或十位标识码', {
      about: '区划代码（政府投入）或幼儿园标识码。',
      references: [
        { table: 'districts', column: 'code' },
        { table: 'kindergartens', column: 'code' },
      ],
    }),
    year: year('年度', { about: '会计年度，四位年份。' }),
    flow: oneOf('收支', FLOWS, { about: '收入或支出。' }),
    account: oneOf('科目', SUBJECTS, {
      about: `收入：${INCOME_SUBJECTS.join('、')}。支出：${EXPENSE_SUBJECTS.join('、')}。`,
    }),
    amount: accountMoney('金额', { about: '元。' }),
    sourceDocNo: text('来源文号', { presence: 'optional', about: '预算、决算或审计文件的文号。' }),
  },
  key: ['subjectCode', 'year', 'flow', 'account'],
  specimen: {
    subjectCode: '9900112345',
    year: '2025',
    flow: '收入',
    account: '财政投入',
    amount: '1862000.00',
    sourceDocNo: '示财决〔2026〕7号',
  },
});
