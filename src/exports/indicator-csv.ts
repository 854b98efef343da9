import type { Bureau } from '../domain/bureau.ts';
import type { District } from '../domain/district.ts';
import { NOT_APPLICABLE, NOT_GIVEN } from '../domain/reported.ts';
import type { Indicator } from '../indicators/indicator.ts';
import { type ReportedPoint, type SeriesPoint, seriesOf } from '../indicators/series.ts';
import { absentFigure } from '../progress/area-figure.ts';
import { figureAreas } from '../progress/indicator-view.ts';
import { pointLabel, reasonClause } from '../wording/targets.ts';
import { type CsvCell, toCsv } from './csv.ts';

const HEADERS = [
  '指标',
  '指标名称',
  '区划代码',
  '区划',
  '时期',
  '本站计算值',
  '分子',
  '分母',
  '单位',
  '公布值',
  '公布来源',
  '统计日期',
  '有数据的园数',
  '应有数据的园数',
  '不能计算的原因',
  '公布值统计日期',
  '公布值时期',
];

/**
 * An indicator by region, county, township and year as CSV: what its page shows. A published absence stays what it is (不公开), with its
 * source and day; a year with two published rows has two rows here.
 */
export function indicatorCsv(bureau: Bureau, indicator: Indicator): string {
  const areas = indicatorAreas(bureau, indicator);
  const rows = areas.flatMap((area) =>
    seriesOf(bureau, indicator, area.code).flatMap((point) =>
      [point.reported, ...point.alsoReported].map((reported) => csvRow(indicator, area, point, reported)),
    ),
  );
  return toCsv(HEADERS, rows);
}

/** The areas of the page, those right below them, and any other place that a value was published for. */
export function indicatorAreas(bureau: Bureau, indicator: Indicator): readonly District[] {
  const { byCode, childrenOf } = bureau.districts;
  const shown = figureAreas(bureau).flatMap((area) => [area, ...(childrenOf.get(area.code) ?? [])]);
  const published = bureau.reportedIndicators
    .filter((row) => row.metric === indicator.id)
    .flatMap(({ district }) => byCode.get(district) ?? []);
  return [...new Set([...shown, ...published])];
}

function csvRow(
  indicator: Indicator,
  area: District,
  point: SeriesPoint,
  reported: ReportedPoint | null,
): readonly CsvCell[] {
  const { computed } = point;
  const measured = computed.kind === 'measured' ? computed : null;
  const none = computed.kind === 'measured' ? NOT_GIVEN : absentFigure(computed.reason);
  return [
    indicator.id,
    indicator.name,
    area.code,
    area.name,
    pointLabel(indicator, point),
    measured?.value ?? none,
    measured?.numerator ?? none,
    measured ? (measured.denominator ?? NOT_APPLICABLE) : none,
    indicator.unit,
    reported?.value ?? NOT_GIVEN,
    reported?.row.source ?? '',
    measured?.asOf ?? '',
    computed.coverage?.given ?? '',
    computed.coverage?.total ?? '',
    computed.kind === 'measured' ? '' : reasonClause(computed.reason),
    reported?.row.countedOn ?? '',
    reported?.row.period ?? '',
  ];
}
