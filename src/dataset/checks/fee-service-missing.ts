import { isAbsent } from '../../domain/reported.ts';
import type { Check } from '../check.ts';
import { isPlaceholder } from '../read/placeholder.ts';
import { feeName, liveCharges } from './fee-rows.ts';

/** What the money is for: one of the four things that 第六十九条 has kindergartens show to parents. */
export const feeServiceMissing: Check = {
  id: 'fee-service-missing',
  severity: 'warning',
  hold: 'cell',
  description: '现行收费应写明服务内容（学前教育法第六十九条）。',
  run: (context) =>
    liveCharges(context)
      .filter((row) => isAbsent(row.service))
      .map((row) =>
        context.report('fees', row, 'service', {
          message: `${feeName(row)}没有写服务内容。`,
          remedy: '写明这笔钱对应的服务，如“每天一餐两点”。',
        }),
      )
      // What only fills the cell (`/`, 同上) has been reported where it was read.
      .filter(({ value }) => !isPlaceholder(value ?? '')),
};
