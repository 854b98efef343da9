import { recognitionHolds } from '../../domain/inclusive.ts';
import type { Check } from '../check.ts';

import { kindergartensByCode } from './rows.ts';

/** A public kindergarten is 普惠 by law (学前教育法 第二十三条); recognition is for private ones (第二十四条). */
export const publicRecognition: Check = {
  id: 'public-recognition',
  severity: 'error',
  hold: 'row',
  description:
    '公办幼儿园本身就是普惠性幼儿园，不需要认定，不能有现行有效的普惠性民办认定（学前教育法第二十三条、第二十四条）。',
  run: (context) => {
    const kindergartens = kindergartensByCode(context);
    return context.rows.recognitions.flatMap((row) => {
      const kindergarten = kindergartens.get(row.code);
      if (kindergarten?.nature !== '公办' || !recognitionHolds(row, context.asOf)) return [];
      return context.report('recognitions', row, 'code', {
        message: `“${kindergarten.name}”是公办幼儿园，却有一条在 ${context.asOf} 仍然有效的普惠性民办认定。`,
        remedy: '由民办转为公办的，在这一行填撤销日期；办园性质写错的，改 kindergartens.csv。',
      });
    });
  },
};
