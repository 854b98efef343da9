import { newestBy } from '../../domain/newest.ts';
import { TABLES } from '../../dataset/tables/index.ts';
import type { TableName } from '../../dataset/tables/names.ts';
import type { IsoDate } from '../../domain/school-date.ts';
import type { Source } from '../../profile/source.ts';

/** Where a figure of the page comes from, in the words of the published tables: what the part `Provenance` takes. */
export interface ProvenanceView {
  readonly table: string;
  /** The key of the row, or of each row, as the files write it. */
  readonly key: string | undefined;
  readonly docNo: string | undefined;
  readonly date: IsoDate | undefined;
  readonly dateLabel: string;
  /** The formula with its figures: 154 ÷ 24 = 6.4. */
  readonly formula: string | undefined;
  readonly note: string | undefined;
}

export interface ProvenanceParts {
  readonly key?: readonly string[] | undefined;
  readonly docNo?: string | undefined;
  readonly date?: IsoDate | undefined;
  readonly dateLabel?: string;
  readonly formula?: string | undefined;
  readonly note?: string | undefined;
}

/** The provenance of figures made from one or several tables. */
export function provenance(tables: readonly TableName[], parts: ProvenanceParts): ProvenanceView {
  const { key, docNo, date, dateLabel = '统计日期', formula, note } = parts;
  return {
    table: tables.map((name) => TABLES[name].title).join('；'),
    key: key?.join(' · '),
    docNo,
    date,
    dateLabel,
    formula,
    note,
  };
}

/**
 * The provenance of figures of several rows of one table: the key of each, what the keys share said once; the newest date; each
 * document once. Undefined without a row.
 */
export function provenanceOfRows(
  sources: readonly Source[],
  parts: Pick<ProvenanceParts, 'formula' | 'note'> = {},
): ProvenanceView | undefined {
  const [first] = sources;
  if (!first) return undefined;
  const newest = newestBy(sources, ({ date }) => date ?? '') ?? first;
  const documents = [...new Set(sources.flatMap(({ docNo }) => docNo ?? []))];
  const [code = '', ...rest] = first.key;
  const rows = sources.map(({ key }) => key.slice(1).join(' · '));
  return provenance([first.table], {
    key: [code, ...(rows.length === 1 ? rest : [rows.join('；')])],
    docNo: documents.length === 0 ? undefined : documents.join('；'),
    date: newest.date,
    dateLabel: newest.dateLabel,
    ...parts,
  });
}
