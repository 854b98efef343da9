import type { BillingUnit, CapSubject, FeeCategory } from '../domain/code-lists.ts';
import { dayBefore } from './calendar.ts';
import type { Area, AreaKey } from './places/area.ts';
import { RATING_SCHEMES } from './ratings.ts';
import type { DemoRow } from './rows.ts';

/** A pricing document of an area: from when it holds, and what it allows. Amounts in yuan. */
export interface CapPeriod {
  readonly from: string;
  readonly until: string | undefined;
  readonly docNo: string;
  readonly subject: CapSubject;
  readonly category: FeeCategory;
  readonly unit: BillingUnit;
  readonly floatUp: number;
  /** One amount a level, best first, then 全部. A single amount is 全部 alone. */
  readonly amounts: readonly number[];
}

type Step = readonly [from: string, docNo: string, amounts: readonly number[]];

/** Successive standards: each holds until the day before the next. */
function steps(
  subject: CapSubject,
  category: FeeCategory,
  unit: BillingUnit,
  floatUp: number,
  list: readonly Step[],
): CapPeriod[] {
  return list.map(([from, docNo, amounts], index) => {
    const next = list[index + 1];
    return { from, until: next && dayBefore(next[0]), docNo, subject, category, unit, floatUp, amounts };
  });
}

const MONTH = '元/生·月';

const CAP_PERIODS: Readonly<Record<AreaKey, readonly CapPeriod[]>> = {
  yunxi: [
    ...steps('公办', '保育教育费', MONTH, 10, [
      ['2022-09-01', '示发改〔2022〕18号', [360, 300, 250, 220]],
      ['2025-09-01', '示发改〔2025〕12号', [400, 340, 280, 240]],
    ]),
    ...steps('普惠性民办', '保育教育费', MONTH, 15, [
      ['2022-09-01', '示发改〔2022〕18号', [660, 590, 520, 480]],
      ['2025-09-01', '示发改〔2025〕12号', [720, 640, 560, 520]],
    ]),
    ...steps('其他非营利性民办', '保育教育费', MONTH, 20, [['2022-09-01', '示发改〔2022〕18号', [1500]]]),
    ...steps('公办', '住宿费', MONTH, 0, [['2022-09-01', '示发改〔2022〕18号', [120]]]),
    ...steps('普惠性民办', '住宿费', MONTH, 10, [['2022-09-01', '示发改〔2022〕18号', [200]]]),
    ...steps('其他非营利性民办', '住宿费', MONTH, 20, [['2022-09-01', '示发改〔2022〕18号', [300]]]),
    ...steps('公办', '保育费', MONTH, 10, [['2026-01-01', '示发改〔2025〕58号', [780]]]),
    ...steps('普惠性民办', '保育费', MONTH, 15, [['2026-01-01', '示发改〔2025〕58号', [1200]]]),
    ...steps('其他非营利性民办', '保育费', MONTH, 20, [['2026-01-01', '示发改〔2025〕58号', [2000]]]),
  ],
  chengpu: [
    ...steps('公办', '保育教育费', '元/生·学期', 0, [
      ['2021-09-01', '示发改〔2021〕40号', [2600, 2200, 1800, 1500, 1300]],
      ['2026-03-01', '示发改〔2026〕3号', [2800, 2400, 1950, 1600, 1400]],
    ]),
    ...steps('普惠性民办', '保育教育费', MONTH, 10, [
      ['2021-09-01', '示发改〔2021〕40号', [760, 680, 600, 540, 500]],
      ['2026-03-01', '示发改〔2026〕3号', [800, 720, 640, 580, 540]],
    ]),
    ...steps('其他非营利性民办', '保育教育费', MONTH, 20, [['2021-09-01', '示发改〔2021〕40号', [1800]]]),
    ...steps('公办', '住宿费', MONTH, 0, [['2021-09-01', '示发改〔2021〕40号', [140]]]),
    ...steps('普惠性民办', '住宿费', MONTH, 10, [['2021-09-01', '示发改〔2021〕40号', [220]]]),
    ...steps('其他非营利性民办', '住宿费', MONTH, 20, [['2021-09-01', '示发改〔2021〕40号', [360]]]),
    ...steps('公办', '保育费', MONTH, 10, [['2026-01-01', '示发改〔2025〕61号', [860]]]),
    ...steps('普惠性民办', '保育费', MONTH, 10, [['2026-01-01', '示发改〔2025〕61号', [1360]]]),
  ],
  jinyu: [
    ...steps('公办', '保育教育费', MONTH, 0, [
      ['2023-09-01', '示发改〔2023〕27号', [1080, 1020, 980, 880]],
      ['2027-03-01', '示发改〔2026〕44号', [1180, 1120, 1060, 960]],
    ]),
    ...steps('普惠性民办', '保育教育费', MONTH, 10, [
      ['2023-09-01', '示发改〔2023〕27号', [2100, 1980, 1860, 1760]],
    ]),
    ...steps('其他非营利性民办', '保育教育费', MONTH, 20, [['2023-09-01', '示发改〔2023〕27号', [2600]]]),
    ...steps('公办', '住宿费', MONTH, 0, [['2023-09-01', '示发改〔2023〕27号', [180]]]),
    ...steps('其他非营利性民办', '住宿费', MONTH, 20, [['2023-09-01', '示发改〔2023〕27号', [480]]]),
    ...steps('公办', '保育费', MONTH, 0, [['2026-01-01', '示发改〔2025〕63号', [1680]]]),
    ...steps('普惠性民办', '保育费', MONTH, 10, [['2026-01-01', '示发改〔2025〕63号', [2600]]]),
  ],
};

/** Levels of an area's scheme, best first, then 全部. */
function levelsOf(area: AreaKey): readonly string[] {
  return [...RATING_SCHEMES[area].levels, '全部'];
}

/** The benchmark of a period for a level, in yuan; the amount for 全部 where the level has none. */
export function benchmarkFor(area: AreaKey, period: CapPeriod, level: string): number {
  const last = period.amounts.at(-1) ?? 0;
  if (period.amounts.length === 1) return last;
  return period.amounts[levelsOf(area).indexOf(level)] ?? last;
}

/** The periods of one kind of price, oldest first. */
export function periodsFor(area: AreaKey, subject: CapSubject, category: FeeCategory): readonly CapPeriod[] {
  return CAP_PERIODS[area].filter((period) => period.subject === subject && period.category === category);
}

export function feeCapRows(areas: readonly Area[]): DemoRow<'fee_caps'>[] {
  return areas.flatMap((area) =>
    CAP_PERIODS[area.key].flatMap((period) => {
      const levels = period.amounts.length === 1 ? ['全部'] : levelsOf(area.key);
      return levels.map((level, index) => ({
        district: area.code,
        subject: period.subject,
        category: period.category,
        scheme: level === '全部' ? '' : RATING_SCHEMES[area.key].code,
        level,
        ageGroup: period.category === '保育费' ? '托班' : '全部',
        effectiveFrom: period.from,
        benchmark: String(period.amounts[index] ?? ''),
        floatUp: String(period.floatUp),
        unit: period.unit,
        docNo: period.docNo,
        until: period.until ?? '',
      }));
    }),
  );
}

/**
 * fee_waivers.csv: 学前一年 since autumn 2025 (国办发〔2025〕27号). Public: 全免. Private: what a public kindergarten of
 * the same level is spared, 全部 for the unrated.
 */
export function feeWaiverRows(areas: readonly Area[]): DemoRow<'fee_waivers'>[] {
  return areas.flatMap((area) => {
    const docNo = `示财教〔2025〕${30 + area.number}号`;
    const common = { district: area.code, group: '学前一年', docNo } as const;
    const publicWaiver = {
      ...common,
      subject: '公办',
      level: '全部',
      effectiveFrom: '2025-09-01',
      amount: '全免',
      unit: MONTH,
    };
    const privateWaivers = periodsFor(area.key, '公办', '保育教育费')
      .filter((period) => period.until === undefined || period.until >= '2025-09-01')
      .flatMap((period) =>
        levelsOf(area.key).map((level) => ({
          ...common,
          subject: '民办',
          scheme: level === '全部' ? '' : RATING_SCHEMES[area.key].code,
          level,
          effectiveFrom: period.from > '2025-09-01' ? period.from : '2025-09-01',
          amount: String(benchmarkFor(area.key, period, level)),
          unit: period.unit,
          until: period.until ?? '',
        })),
      );
    return [publicWaiver, ...privateWaivers];
  });
}
