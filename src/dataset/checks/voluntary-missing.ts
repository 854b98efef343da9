import type { Check } from '../check.ts';
import { feeName, isListedOnly, liveCharges } from './fee-rows.ts';

/** 服务性收费 and 代收费 are the parents' choice (发改价格〔2025〕1644号): the row says so. */
export const voluntaryMissing: Check = {
  id: 'voluntary-missing',
  severity: 'warning',
  hold: 'row',
  description: '服务性收费和代收费由家长自愿选择（发改价格〔2025〕1644号），“自愿”一栏应填是或否。',
  run: (context) =>
    liveCharges(context)
      .filter(
        (row) =>
          isListedOnly(row) && typeof row.voluntary === 'object' && row.voluntary.absent === 'not-given',
      )
      .map((row) =>
        context.report('fees', row, 'voluntary', {
          message: `${feeName(row)}没有写是否由家长自愿选择。`,
          remedy: '由家长自愿选择的填“是”；伙食费填“否”。',
        }),
      ),
};
