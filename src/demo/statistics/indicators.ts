import type { MetricId } from '../../domain/code-lists.ts';
import { autumnOf, schoolYearLabel, YEAR_INDEXES, type YearIndex } from '../calendar.ts';
import { docNo } from '../codes.ts';
import bulletins from '../data/bulletins.json' with { type: 'json' };
import { PREFECTURE, type Area, type AreaKey, type ByArea } from '../places/area.ts';
import type { DemoRow } from '../rows.ts';
import { sharesOf, type Share } from './shares.ts';
import type { StatisticsInput } from './taught.ts';

interface Bulletins {
  /** Before the site's own rows begin: the values of each metric in autumn 2021, 2022, 2023. */
  readonly earlier: ByArea<Readonly<Record<string, readonly number[]>>>;
  /** Money a child and year in 2024, in yuan, set by the area's finance office: published, not computed. */
  readonly funding: ByArea<{ readonly grant: number; readonly subsidy: number }>;
}

const { earlier, funding }: Bulletins = bulletins;

/** The autumn of the first values in `earlier`. */
const FIRST_AUTUMN = 2021;

/** Bulletins that say something else than the rows give: the check warns, and the site shows both. */
interface Misreport {
  readonly area: AreaKey;
  readonly metric: MetricId;
  readonly year: YearIndex;
  /** Percentage points above what the rows give. */
  readonly points: number;
}

const MISREPORTS: readonly Misreport[] = [
  { area: 'yunxi', metric: 'certified-carers', year: 1, points: 1.6 },
  { area: 'chengpu', metric: 'class-size-compliance', year: 1, points: 0.9 },
];

function bulletinRow(
  area: Area | undefined,
  year: YearIndex,
  { metric, numerator, denominator }: Share,
): DemoRow<'indicators'> {
  const misreport = MISREPORTS.find(
    (one) => one.area === area?.key && one.metric === metric && one.year === year,
  );
  const { code, name } = area ?? PREFECTURE;
  const bulletin = year === 2 ? '学年初教育事业统计快报' : '教育事业统计公报';
  return {
    metric,
    district: code,
    period: schoolYearLabel(year),
    // A bulletin with another count gives the percentage alone.
    numerator: misreport ? '' : String(numerator),
    denominator: misreport ? '' : String(denominator),
    value: ((numerator / denominator) * 100 + (misreport?.points ?? 0)).toFixed(2),
    countedOn: year === 2 ? '2026-11-10' : `${autumnOf(year)}-12-31`,
    source: `${name}${autumnOf(year)}年${bulletin}（演示）`,
    note: misreport ? '公报按报表口径统计，与本站逐园数据口径不同' : '',
  };
}

function bulletinRows(input: StatisticsInput): DemoRow<'indicators'>[] {
  return YEAR_INDEXES.flatMap((year) =>
    [undefined, ...input.bureau.areas].flatMap((area) =>
      sharesOf(input, area, year)
        .filter(({ denominator }) => denominator > 0)
        .map((share) => bulletinRow(area, year, share)),
    ),
  );
}

function earlierRows(areas: readonly Area[]): DemoRow<'indicators'>[] {
  return areas.flatMap((area) =>
    Object.entries(earlier[area.key]).flatMap(([metric, values]) =>
      values.map((value, index) => {
        const autumn = FIRST_AUTUMN + index;
        return {
          metric,
          district: area.code,
          period: `${autumn}-${autumn + 1}`,
          value: String(value),
          countedOn: `${autumn}-12-31`,
          source: `${area.name}${autumn}年教育事业统计公报（演示）`,
        };
      }),
    ),
  );
}

/** Two years of money a child; the second year gives a little more. */
function fundingRows(areas: readonly Area[]): DemoRow<'indicators'>[] {
  return areas.flatMap((area) =>
    [2024, 2025].flatMap((year) => {
      const { grant, subsidy } = funding[area.key];
      const row = (metric: MetricId, value: number) => ({
        metric,
        district: area.code,
        period: String(year),
        value: String(value),
        countedOn: `${year}-12-31`,
        source: `${area.name}${year}年财政决算（演示）`,
        docNo: docNo('示财决', year + 1, area.number + 4),
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
  const { areas } = input.bureau;
  return [...earlierRows(areas), ...bulletinRows(input), ...fundingRows(areas)];
}
