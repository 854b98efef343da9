import { recognitionHolds } from '../../domain/inclusive.ts';
import type { Check } from '../check.ts';

import { kindergartensByCode } from './rows.ts';

/** Only a 非营利性 kindergarten can be recognised as 普惠性民办: 学前教育法 第二十四条. */
export const forProfitRecognition: Check = {
  id: 'for-profit-recognition',
  severity: 'error',
  hold: 'row',
  description: '营利性民办幼儿园不能有现行有效的普惠性认定（学前教育法第二十四条）。',
  run: (context) => {
    const kindergartens = kindergartensByCode(context);
    return context.rows.recognitions.flatMap((row) => {
      const kindergarten = kindergartens.get(row.code);
      if (kindergarten?.profitStatus !== '营利性' || !recognitionHolds(row, context.asOf)) return [];
      return context.report('recognitions', row, 'code', {
        message: `“${kindergarten.name}”是营利性民办幼儿园，不能认定为普惠性幼儿园，但这条认定在 ${context.asOf} 仍然有效。`,
        remedy: '已撤销的填撤销日期；营利性质写错的，改 kindergartens.csv。',
      });
    });
  },
};
