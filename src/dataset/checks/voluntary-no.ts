import type { Check } from '../check.ts';
import { feeName, isListedOnly, liveCharges } from './fee-rows.ts';

/** Of the voluntary categories only meals may be for everyone; which items are meals is the catalogue's word. */
export const voluntaryNo: Check = {
  id: 'voluntary-no',
  severity: 'error',
  hold: 'row',
  needs: ['fee_catalogue'],
  description:
    '服务性收费和代收费必须由家长自愿选择（发改价格〔2025〕1644号），只有目录清单里的伙食费可以填“否”。',
  run: (context) => {
    const meals = new Set(
      context.rows.fee_catalogue.filter((entry) => entry.meal).map((entry) => entry.item),
    );
    return liveCharges(context)
      .filter((row) => isListedOnly(row) && row.voluntary === false && !meals.has(row.item))
      .map((row) =>
        context.report('fees', row, 'voluntary', {
          message: `${feeName(row)}写的是不由家长自愿，但它不是目录清单里的伙食费。`,
          remedy: '改由家长自愿选择后填“是”；确是伙食费的，在 fee_catalogue.csv 的“是否伙食”填“是”。',
        }),
      );
  },
};
