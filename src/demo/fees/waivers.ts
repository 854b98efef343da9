import type { Area } from '../places/area.ts';
import type { DemoRow } from '../rows.ts';
import { schemeOf } from './caps.ts';
import { benchmarkFor, periodsFor, pricedLevels } from './pricing.ts';

/** The day from which 学前一年 is free: autumn 2025 (国办发〔2025〕27号). */
const FREE_FROM = '2025-09-01';

/**
 * fee_waivers.csv of 学前一年. Public: 全免. Private: what a public kindergarten of the same level is spared, 全部 for the
 * unrated.
 */
export function feeWaiverRows(areas: readonly Area[]): DemoRow<'fee_waivers'>[] {
  return areas.flatMap((area) => {
    const common = { district: area.code, group: '学前一年', docNo: `示财教〔2025〕${30 + area.number}号` };
    const publicWaiver = {
      ...common,
      subject: '公办',
      level: '全部',
      effectiveFrom: FREE_FROM,
      amount: '全免',
      unit: '元/生·月',
    };
    const privateWaivers = periodsFor(area.key, '公办', '保育教育费')
      .filter((period) => period.until === undefined || period.until >= FREE_FROM)
      .flatMap((period) =>
        pricedLevels(area.key, period).map((level) => ({
          ...common,
          subject: '民办',
          scheme: schemeOf(area, level),
          level,
          effectiveFrom: period.from > FREE_FROM ? period.from : FREE_FROM,
          amount: String(benchmarkFor(area.key, period, level)),
          unit: period.unit,
          until: period.until ?? '',
        })),
      );
    return [publicWaiver, ...privateWaivers];
  });
}
