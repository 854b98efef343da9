import type { Bureau } from '../domain/bureau.ts';
import { NOT_GIVEN } from '../domain/reported.ts';
import type { Indicator } from '../indicators/indicator.ts';
import { seriesOf } from '../indicators/series.ts';
import { countiesOf } from '../progress/indicator-view.ts';
import { reasonClause } from '../wording/targets.ts';
import { type CsvCell, toCsv } from './csv.ts';

const HEADERS = [
  '指标',
  '指标名称',
  '区划代码',
  '区划',
  '学年',
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
];

/** An indicator by county, township and school year as CSV: exactly what its page shows. */
export function indicatorCsv(bureau: Bureau, indicator: Indicator): string {
  const areas = countiesOf(bureau).flatMap((county) => [
    county,
    ...(bureau.districts.childrenOf.get(county.code) ?? []),
  ]);
  const rows = areas.flatMap((area) =>
    seriesOf(bureau, indicator, area.code).map(({ year, computed, reported }): readonly CsvCell[] => {
      const measured = computed.kind === 'measured' ? computed : null;
      return [
        indicator.id,
        indicator.name,
        area.code,
        area.name,
        year,
        measured?.value ?? NOT_GIVEN,
        measured?.numerator ?? NOT_GIVEN,
        measured?.denominator ?? NOT_GIVEN,
        indicator.unit,
        reported?.value ?? NOT_GIVEN,
        reported?.row.source ?? '',
        measured?.asOf ?? reported?.row.countedOn ?? '',
        computed.coverage?.given ?? '',
        computed.coverage?.total ?? '',
        computed.kind === 'measured' ? '' : reasonClause(computed.reason),
      ];
    }),
  );
  return toCsv(HEADERS, rows);
}
