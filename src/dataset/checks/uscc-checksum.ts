import { isUscc } from '../../domain/uscc.ts';
import type { Check } from '../check.ts';

/** The 18th character of a 统一社会信用代码 is computed from the other 17: GB 32100-2015. */
export const usccChecksum: Check = {
  id: 'uscc-checksum',
  severity: 'error',
  hold: 'cell',
  description: '统一社会信用代码的最后一位是校验码，要与前 17 位算出的一致（GB 32100-2015）。',
  run: (context) =>
    context.rows.kindergartens.flatMap((row) => {
      if (typeof row.uscc !== 'string' || isUscc(row.uscc)) return [];
      return context.report('kindergartens', row, 'uscc', {
        message: `统一社会信用代码 ${row.uscc} 的校验码不对，至少有一位写错了。`,
        remedy: '对照法人登记证书逐位核对；没有自己代码的附设幼儿班填“不适用”。',
      });
    }),
};
