import type { IsoDate } from '../domain/school-date.ts';
import { formatDate } from '../format/date.ts';
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
    ['数据表', table],
    ['记录', key],
    ['文号', docNo],
    [dateLabel, date && formatDate(date)],
    ['算法', formula],
    ['数据范围', coverage],
    ['说明', note],
  ] as const;
  return lines.flatMap(([term, value]) => (value === undefined ? [] : [{ term, value }]));
}
