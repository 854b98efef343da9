import type { Area } from '../places/area.ts';
import { RATING_SCHEMES } from '../quality/rating-schemes.ts';
import type { DemoRow } from '../rows.ts';
import { benchmarkFor, capPeriodsOf, pricedLevels } from './pricing.ts';

/** The scheme that a level belongs to; 全部 belongs to none. */
export function schemeOf(area: Area, level: string): string {
  return level === '全部' ? '' : RATING_SCHEMES[area.key].code;
}

/** fee_caps.csv: a row a level of every cap that holds, has held or is to hold. */
export function feeCapRows(areas: readonly Area[]): DemoRow<'fee_caps'>[] {
  return areas.flatMap((area) =>
    capPeriodsOf(area.key).flatMap((period) =>
      pricedLevels(area.key, period).map((level) => ({
        district: area.code,
        subject: period.subject,
        category: period.category,
        scheme: schemeOf(area, level),
        level,
        ageGroup: period.category === '保育费' ? '托班' : '全部',
        effectiveFrom: period.from,
        benchmark: String(benchmarkFor(area.key, period, level)),
        floatUp: String(period.floatUp),
        unit: period.unit,
        docNo: period.docNo,
        until: period.until ?? '',
      })),
    ),
  );
}
