import { AGE_GROUPS, type MetricId, type Post } from '../domain/code-lists.ts';
import { DEFAULT_THRESHOLDS } from '../domain/site.ts';
import { autumnOf, schoolYearLabel, YEAR_INDEXES, type YearIndex } from './calendar.ts';
import { PREFECTURE, type Area, type AreaKey } from './places/area.ts';
import { populationOf } from './population.ts';
import { isRecognisedOn } from './quality/recognitions.ts';
import type { DemoRow } from './rows.ts';
import { childrenWhere, taughtIn, type StatisticsInput } from './taught.ts';
import { wasPublic } from './kindergartens/kindergarten.ts';

interface Share {
  readonly numerator: number;
  readonly denominator: number;
}

function classShare({ classes }: StatisticsInput, codes: ReadonlySet<string>, year: YearIndex): Share {
  const limits = DEFAULT_THRESHOLDS.classSize;
  const judged = classes.filter(
    (row) =>
      row.schoolYear === schoolYearLabel(year) && row.className !== '合计' && codes.has(row.code ?? ''),
  );
  let [numerator, denominator] = [0, 0];
  for (const row of judged) {
    const group = AGE_GROUPS.find((age) => age === row.ageGroup);
    const limit = group && limits[group];
    if (limit === undefined || limit === null) continue;
    denominator += 1;
    if (Number(row.children) <= limit) numerator += 1;
  }
  return { numerator, denominator };
}

function certifiedShare(
  { staffing }: StatisticsInput,
  codes: ReadonlySet<string>,
  year: YearIndex,
  post: Post,
): Share {
  const rows = staffing.filter(
    (row) =>
      row.post === post &&
      row.countedOn?.startsWith(String(autumnOf(year))) &&
      codes.has(row.code ?? '') &&
      /^\d+$/.test(row.certified ?? ''),
  );
  return {
    numerator: rows.reduce((sum, row) => sum + Number(row.certified), 0),
    denominator: rows.reduce((sum, row) => sum + Number(row.headcount), 0),
  };
}

const CERTIFIED_POSTS: readonly (readonly [MetricId, Post])[] = [
  ['certified-principals', '园长'],
  ['certified-teachers', '专任教师'],
  ['certified-carers', '保育员'],
  ['certified-health-staff', '卫生保健人员'],
  ['certified-guards', '保安员'],
];

/** What the bulletin of an area and year says, worked out from the rows. */
function sharesOf(input: StatisticsInput, area: Area | undefined, year: YearIndex): [MetricId, Share][] {
  const taught = taughtIn(input, area, year);
  const codes = new Set(taught.map(([one]) => one.code));
  const all = childrenWhere(taught, () => true);
  const areas = area ? [area] : input.bureau.areas;
  const population = areas.reduce((sum, one) => sum + populationOf(input, one, year), 0);
  const publicChildren = childrenWhere(taught, wasPublic);
  const inclusive = childrenWhere(taught, (one, day) => wasPublic(one, day) || isRecognisedOn(one, day));
  const core: [MetricId, Share][] = [
    ['gross-enrolment-rate', { numerator: all, denominator: population }],
    ['inclusive-coverage', { numerator: inclusive, denominator: all }],
    ['public-share', { numerator: publicChildren, denominator: all }],
  ];
  if (!area || year === 2) return core;
  return [
    ...core,
    ['class-size-compliance', classShare(input, codes, year)],
    ...CERTIFIED_POSTS.map(([metric, post]): [MetricId, Share] => [
      metric,
      certifiedShare(input, codes, year, post),
    ]),
  ];
}

/** Bulletins that say something else than the rows give: the check warns, and the site shows both. */
const MISREPORTED: readonly (readonly [AreaKey, MetricId, YearIndex, points: number])[] = [
  ['yunxi', 'certified-carers', 1, 1.6],
  ['chengpu', 'class-size-compliance', 1, 0.9],
];

function bulletinRows(input: StatisticsInput): DemoRow<'indicators'>[] {
  return YEAR_INDEXES.flatMap((year) =>
    [undefined, ...input.bureau.areas].flatMap((area) =>
      sharesOf(input, area, year)
        .filter(([, share]) => share.denominator > 0)
        .map(([metric, share]) => {
          const off = MISREPORTED.find(
            ([key, id, at]) => key === area?.key && id === metric && at === year,
          )?.[3];
          const value = (share.numerator / share.denominator) * 100 + (off ?? 0);
          return {
            metric,
            district: area?.code ?? PREFECTURE.code,
            period: schoolYearLabel(year),
            // A bulletin with another count gives the percentage alone.
            numerator: off === undefined ? String(share.numerator) : '',
            denominator: off === undefined ? String(share.denominator) : '',
            value: value.toFixed(2),
            countedOn: year === 2 ? '2026-11-10' : `${autumnOf(year)}-12-31`,
            source: `${area?.name ?? PREFECTURE.name}${autumnOf(year)}年${year === 2 ? '学年初教育事业统计快报' : '教育事业统计公报'}（演示）`,
            note: off === undefined ? '' : '公报按报表口径统计，与本站逐园数据口径不同',
          };
        }),
    ),
  );
}

/** Before the site's own rows begin: what older bulletins said. Metric, then the values of autumn 2021, 2022, 2023. */
const EARLIER: Readonly<Record<AreaKey, readonly (readonly [MetricId, readonly number[]])[]>> = {
  yunxi: [
    ['gross-enrolment-rate', [91.2, 93.6, 96.1]],
    ['inclusive-coverage', [85.7, 87.9, 89.8]],
    ['public-share', [51.4, 53.8, 56.7]],
    ['public-funding-per-child', [400, 500, 600]],
    ['inclusive-subsidy-per-child', [120, 160, 160]],
  ],
  chengpu: [
    ['gross-enrolment-rate', [90.4, 92.8, 95]],
    ['inclusive-coverage', [84.1, 85.6, 87.2]],
    ['public-share', [48.9, 51.2, 53.5]],
    ['rural-coverage', [92.5, 94.8, 96.3]],
  ],
  jinyu: [
    ['gross-enrolment-rate', [104.1, 105.5, 106.2]],
    ['inclusive-coverage', [79.2, 80.4, 81.1]],
    ['public-share', [45.3, 48.6, 50.4]],
    ['kindergarten-groups', [3, 3, 4]],
  ],
};

function earlierRows(areas: readonly Area[]): DemoRow<'indicators'>[] {
  return areas.flatMap((area) =>
    EARLIER[area.key].flatMap(([metric, values]) =>
      values.map((value, index) => ({
        metric,
        district: area.code,
        period: `${2021 + index}-${2022 + index}`,
        value: String(value),
        countedOn: `${2021 + index}-12-31`,
        source: `${area.name}${2021 + index}年教育事业统计公报（演示）`,
      })),
    ),
  );
}

/** Money a child, set by the area's finance office: published, not computed. */
function fundingRows(areas: readonly Area[]): DemoRow<'indicators'>[] {
  const amounts: Readonly<Record<AreaKey, readonly [number, number]>> = {
    yunxi: [600, 160],
    chengpu: [600, 300],
    jinyu: [2400, 1200],
  };
  return areas.flatMap((area) =>
    [2024, 2025].flatMap((year) => {
      const [grant, subsidy] = amounts[area.key];
      const row = (metric: MetricId, value: number) => ({
        metric,
        district: area.code,
        period: String(year),
        value: String(value),
        countedOn: `${year}-12-31`,
        source: `${area.name}${year}年财政决算（演示）`,
        docNo: `示财决〔${year + 1}〕${area.number + 4}号`,
        note: '元/生·年',
      });
      return [
        row('public-funding-per-child', grant + (year - 2024) * 50),
        row('inclusive-subsidy-per-child', subsidy + (year - 2024) * 40),
      ];
    }),
  );
}

/** indicators.csv: what bulletins have published, old and new; two of them disagree with the rows. */
export function indicatorRows(input: StatisticsInput): DemoRow<'indicators'>[] {
  return [...earlierRows(input.bureau.areas), ...bulletinRows(input), ...fundingRows(input.bureau.areas)];
}
