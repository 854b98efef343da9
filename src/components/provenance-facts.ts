import type { TableName } from '../dataset/tables/names.ts';
import { tableNamed } from '../dataset/tabled.ts';
import type { IsoDate } from '../domain/school-date.ts';
import { OPEN_TABLES } from '../exports/open-data/published-rows.ts';
import { formatDate } from '../format/date.ts';
import { withBase } from '../format/href.ts';
import type { FactRow } from '../views/kindergarten/fact-rows.ts';

/** Where a figure comes from; only what is known is listed. */
export interface ProvenanceSaid {
  readonly table?: string | undefined;
  readonly key?: string | undefined;
  readonly docNo?: string | undefined;
  readonly date?: IsoDate | undefined;
  readonly dateLabel?: string | undefined;
  readonly formula?: string | undefined;
  readonly coverage?: string | undefined;
  readonly note?: string | undefined;
}

/** The lines of a 来源: table, key, document, date, formula. */
export function provenanceFacts(said: ProvenanceSaid): readonly FactRow[] {
  const { table, key, docNo, date, dateLabel = '统计日期', formula, coverage, note } = said;
  const lines = [
    ['记录', key],
    ['文号', docNo],
    [dateLabel, date && formatDate(date)],
    ['算法', formula],
    ['数据范围', coverage],
    ['说明', note],
  ] as const;
  return [
    ...(table === undefined ? [] : [{ term: '数据表', value: table, href: tablePath(table) }]),
    ...lines.flatMap(([term, value]) => (value === undefined ? [] : [{ term, value }])),
  ];
}

const NAMES: ReadonlyMap<string, TableName> = new Map(
  OPEN_TABLES.map((name) => [tableNamed(name).title, name]),
);

/** Where a table is told and downloaded; undefined where several are named. */
function tablePath(title: string): string | undefined {
  const name = NAMES.get(title);
  return name && withBase(import.meta.env.BASE_URL, `/data/${name}/`);
}
