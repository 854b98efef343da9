import { groupBy } from '../../domain/grouping.ts';
import { given } from '../../domain/reported.ts';
import { inForce } from '../../domain/school-date.ts';
import type { Check } from '../check.ts';
import { feeName, firstLiveDay, isListedOnly, liveCharges } from './fee-rows.ts';

/** What is not in the local catalogue may not be charged: 发改价格〔2025〕1644号. */
export const feeNotInCatalogue: Check = {
  id: 'fee-not-in-catalogue',
  severity: 'error',
  hold: 'row',
  needs: ['fee_catalogue'],
  description:
    '服务性收费和代收费必须在当地的目录清单里；未在清单内的一律不得收取（发改价格〔2025〕1644号）。',
  run: (context) => {
    const catalogue = groupBy(context.rows.fee_catalogue, (entry) => entry.item);
    return liveCharges(context)
      .filter(isListedOnly)
      .flatMap((row) => {
        const day = firstLiveDay(row, context.asOf);
        const entries = (catalogue.get(row.item) ?? []).filter((entry) =>
          inForce(entry.effectiveFrom, given(entry.until), day),
        );
        if (entries.some((entry) => entry.category === row.category)) return [];
        const [elsewhere] = entries;
        return context.report('fees', row, 'item', {
          message: elsewhere
            ? `清单里的“${row.item}”是${elsewhere.category}，这一行写的是${row.category}。`
            : `${feeName(row)}不在 ${day} 有效的目录清单里。`,
          remedy: elsewhere
            ? `收费类别改为“${elsewhere.category}”。`
            : '项目名称要与清单一致；清单里确实没有的项目不得收取，停止收取后填截止日期。',
        });
      });
  },
};
