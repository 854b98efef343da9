import { TABLE_NAMES } from '../../dataset/tables/names.ts';
import type { Bureau } from '../../domain/bureau.ts';
import { DISTRICT_LEVELS, METRIC_IDS } from '../../domain/code-lists.ts';
import type { District } from '../../domain/district.ts';
import { given, isAbsent } from '../../domain/reported.ts';
import { INDICATORS } from '../../indicators/index.ts';
import type { Indicator, Measurement, NotComputableReason } from '../../indicators/indicator.ts';
import { type ReportedPoint, type SeriesPoint, seriesOf } from '../../indicators/series.ts';
import { absentFigure } from '../../progress/area-figure.ts';
import { targetsOf } from '../../progress/thresholds.ts';
import { indicatorAreas } from '../indicator-csv.ts';
import { href } from './districts.ts';
import { districtCode } from './kindergarten-file.ts';
import { absence } from './rows.ts';
import { generatedForSchema } from './stamp.ts';
import { apiTarget, apiUnit, scaleOf, targetStatusSchema } from './targets.ts';
import {
  type Of,
  count,
  day,
  decimal,
  flag,
  list,
  named,
  nullable,
  oneOf,
  record,
  shaped,
  text,
} from './schema.ts';

const NOT_COMPUTABLE = [
  'no-kindergartens',
  'no-class-rows',
  'class-totals-only',
  'no-children',
  'no-staffing-rows',
  'posts-missing',
  'no-certificate-counts',
  'no-education-counts',
  'no-backbone-counts',
  'no-insurance-counts',
  'no-safety-check',
  'no-population',
  'no-projects',
  'not-counted-yet',
  'no-residential-kindergartens',
  'no-communities',
  'no-community-codes',
  'no-groups',
  'no-support-pairs',
  'no-filings',
  'no-due-changes',
  'present-only',
  'zero-denominator',
  'reported-only',
  'under-review',
] as const satisfies readonly NotComputableReason[];

const PERIODS = ['school-year', 'calendar-year', 'as-of'] as const;

const definitionFields = {
  id: oneOf(METRIC_IDS, '指标。'),
  name: text('名称。'),
  alsoCalled: list(text('俗称。'), '也叫什么；没有俗称的为空。'),
  unit: text('单位；金额以分为单位。'),
  better: oneOf(['higher', 'lower'], '高好还是低好。'),
  formula: text('算法。'),
  citation: text('依据的文件。'),
  period: oneOf(PERIODS, '一个值说的是一个学年、一个公历年，还是那一天。'),
  derivation: oneOf(
    ['summed', 'area', 'reported'],
    'summed：各园相加；area：按地区整体计算；reported：只有别处公布的值，本站不计算。',
  ),
  source: list(oneOf(TABLE_NAMES, '数据表。'), '从哪几张数据表算出来。'),
};

const definition = record(definitionFields);

function definitionOf(indicator: Indicator): Of<typeof definition> {
  const { id, name, alsoCalled, better, formula } = indicator;
  const { citation, period = 'school-year', derivation, madeFrom } = indicator;
  const source = derivation === 'reported' ? (['indicators'] as const) : madeFrom;
  const unit = apiUnit(indicator);
  return { id, name, alsoCalled, unit, better, formula, citation, period, derivation, source };
}

export const indicatorsSchema = named(
  'IndicatorIndex',
  record(
    {
      generatedFor: generatedForSchema,
      indicators: list(record({ ...definitionFields, href }), '按网页上的先后。'),
    },
    '全部指标的定义。',
  ),
);

export function indicatorsFile(): Omit<Of<typeof indicatorsSchema>, 'generatedFor'> {
  return {
    indicators: Object.values(INDICATORS).map((indicator) => ({
      ...definitionOf(indicator),
      href: `indicators/${indicator.id}.json`,
    })),
  };
}

const coverage = nullable(
  record(
    { given: count('有数据的园数。'), total: count('应有数据的园数。') },
    '不是从各园的行算出来的为 null。',
  ),
);

const pointSchema = named(
  'IndicatorPoint',
  record(
    {
      year: shaped('^\\d{4}-\\d{4}$', '学年；公历年的值写在这一年开始的学年下。'),
      period: shaped('^\\d{4}(-\\d{4})?$', '说的是哪个学年或公历年。'),
      computed: record(
        {
          value: nullable(decimal('本站从各行算出的值，不取整，不封顶。')),
          absent: nullable(absence),
          reason: nullable(oneOf(NOT_COMPUTABLE, '不能计算的原因。')),
          numerator: nullable(decimal('分子。')),
          denominator: nullable(decimal('分母；只是一个数量的没有分母。')),
          countedOn: nullable(day('用到的最新的统计日期。')),
          coverage,
        },
        '本站计算的。',
      ),
      reported: list(
        record({
          value: nullable(decimal('公布的值。')),
          absent: nullable(absence),
          period: shaped('^\\d{4}(-\\d{4})?$', '公布值的时期。'),
          countedOn: day('公布值的统计日期。'),
          source: text('公布来源。'),
          docNo: nullable(text('文号。')),
          note: nullable(text('备注。')),
        }),
        '别处公布的，并排列出。',
      ),
      difference: nullable(decimal('第一个公布值减计算值。')),
      differs: flag('相差是否超过允许的范围。'),
    },
    '一个地区一个学年的值。',
  ),
);

export const indicatorSchema = named(
  'Indicator',
  record(
    {
      generatedFor: generatedForSchema,
      ...definitionFields,
      areas: list(
        record({
          code: districtCode,
          name: text('名称。'),
          level: oneOf(DISTRICT_LEVELS, '层级。'),
          series: list(pointSchema, '逐个学年，从旧到新。'),
          targets: list(targetStatusSchema, '这个地区自己的方案定的目标。'),
        }),
        '各县（市、区）、乡镇（街道）；有几个县的，还有全域。',
      ),
    },
    '一个指标在各地区逐年的值。',
  ),
);

/** `/api/v1/indicators/<指标>.json`. */
export function indicatorFile(
  bureau: Bureau,
  indicator: Indicator,
): Omit<Of<typeof indicatorSchema>, 'generatedFor'> {
  return {
    ...definitionOf(indicator),
    areas: indicatorAreas(bureau, indicator).map((area) => areaOf(bureau, indicator, area)),
  };
}

function areaOf(bureau: Bureau, indicator: Indicator, { code, name, level }: District) {
  return {
    code,
    name,
    level,
    series: seriesOf(bureau, indicator, code).map((point) => pointOf(indicator, point)),
    targets: targetsOf(bureau, indicator.id, code).map((target) => apiTarget(bureau, target)),
  };
}

function pointOf(indicator: Indicator, point: SeriesPoint): Of<typeof pointSchema> {
  const { year, computed, reported, alsoReported, difference, differs } = point;
  const scaled = scaleOf(indicator);
  return {
    year,
    period: indicator.period === 'calendar-year' ? year.slice(0, 4) : year,
    computed: computedOf(computed, scaled),
    reported: [reported, ...alsoReported].flatMap((one) => (one ? [reportedOf(one, scaled)] : [])),
    difference: difference === null ? null : scaled(difference),
    differs,
  };
}

type Scale = (value: number) => number;

function computedOf(computed: Measurement, scaled: Scale): Of<typeof pointSchema>['computed'] {
  if (computed.kind === 'not-computable') {
    const { reason, coverage: of } = computed;
    const nothing = { value: null, numerator: null, denominator: null, countedOn: null };
    return { ...nothing, absent: absentFigure(reason).absent, reason, coverage: of };
  }
  const { value, numerator, denominator, asOf, coverage: of } = computed;
  return {
    value: scaled(value),
    absent: null,
    reason: null,
    numerator,
    denominator,
    countedOn: asOf,
    coverage: of,
  };
}

function reportedOf({ value, row }: ReportedPoint, scaled: Scale) {
  const said = isAbsent(value)
    ? { value: null, absent: value.absent }
    : { value: scaled(value), absent: null };
  const { period, countedOn, source, docNo, note } = row;
  return { ...said, period, countedOn, source, docNo: given(docNo) ?? null, note: given(note) ?? null };
}
