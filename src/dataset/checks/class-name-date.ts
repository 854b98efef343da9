import type { Check } from '../check.ts';

/** What a spreadsheet makes of 1-1 or 2.1, in its Chinese and its English form, and as the number behind a date. */
const DATES =
  /^(\d{1,2}月\d{1,2}[日号]?|\d{1,2}-[A-Z][a-z]{2}|[A-Z][a-z]{2}-\d{1,2}|\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?|[34]\d{4})$/;
/** What it will make a date of, the next time the file is opened. */
const NEARLY_DATES = /^\d{1,2}[-/.]\d{1,2}$/;

/** A class is called 小一班, not 1月1日: typed as 1-1, and turned into a date by the spreadsheet. */
export const classNameDate: Check = {
  id: 'class-name-date',
  severity: 'warning',
  hold: 'row',
  description: '班级写“小一班”这样的名称；写成“1-1”的会被表格软件改成“1月1日”。',
  run: (context) =>
    context.rows.classes.flatMap((row) => {
      const isDate = DATES.test(row.className);
      if (!isDate && !NEARLY_DATES.test(row.className)) return [];
      return context.report('classes', row, 'className', {
        message: isDate
          ? `班级是“${row.className}”，像是“1-1”这样的写法被表格软件改成了日期。`
          : `班级是“${row.className}”，再打开时会被表格软件改成日期，家长也看不出是哪个班。`,
        remedy: '写成“小一班”这样的名称，最后一个字是“班”，就不会再变。',
      });
    }),
};
