import { type HistoryField, NATURES, PROFIT_STATUSES, SPONSOR_TYPES } from '../../domain/code-lists.ts';
import type { Check } from '../check.ts';

const WORDS: Readonly<Partial<Record<HistoryField, readonly string[]>>> = {
  办园性质: NATURES,
  营利性质: [...PROFIT_STATUSES, '不适用'],
  举办者类型: SPONSOR_TYPES,
};

/** 原值 is a value that its field could hold: the rates of past years are computed with it. */
export const historyValue: Check = {
  id: 'history-value',
  severity: 'error',
  hold: 'row',
  description: '属性沿革的原值必须是那一栏能填的值；区划代码的原值必须在行政区划表里。',
  run: (context) => {
    const districts = new Set(context.rows.districts.map((row) => row.code));
    return context.rows.kindergarten_history.flatMap((row) => {
      const words = WORDS[row.field];
      const fits = words ? words.includes(row.formerValue) : districts.has(row.formerValue);
      if (fits) return [];
      return context.report('kindergarten_history', row, 'formerValue', {
        message: words
          ? `${row.field}的原值不能是“${row.formerValue}”，只能是：${words.join('、')}。`
          : `原区划代码“${row.formerValue}”在 districts.csv 里没有对应的行。`,
        remedy: words ? '改成这几个词之一。' : '核对代码；撤并前的区划也要在 districts.csv 里保留一行。',
      });
    });
  },
};
