import type { Check } from '../check.ts';
import { liveCharges } from './fee-rows.ts';

/** 按月或按学期收取保教费, 不得跨学期预收: 发改价格〔2011〕3207号 第十四条. */
export const feeYearly: Check = {
  id: 'fee-yearly',
  severity: 'warning',
  hold: 'row',
  description: '保育教育费应按月或按学期收取，不得跨学期预收（发改价格〔2011〕3207号第十四条）。',
  run: (context) =>
    liveCharges(context)
      .filter((row) => row.category === '保育教育费' && row.unit === '元/生·年')
      .map((row) =>
        context.report('fees', row, 'unit', {
          message: '保育教育费按年计费，看起来是跨学期预收。',
          remedy: '改为按月或按学期的标准；实际按月收取、只是折算成年的，请填月标准。',
        }),
      ),
};
