import { tableNamed } from '../dataset/tabled.ts';
import type { TableName } from '../dataset/tables/names.ts';
import type { IsoDate } from '../domain/school-date.ts';
import { firstPublishedWords, suppliedWords } from '../wording/changes.ts';
import type { TableChange } from './table-changes.ts';
import { TOLD_TABLES } from './told-table.ts';

type Tabled = TableChange & { readonly table: TableName };

/** Told once, of a table that says something for the first time: of no kindergarten, and of no row. */
export interface FirstPublished extends Tabled {
  readonly code: null;
}

/**
 * What is told of tables that say something for the first time (`begun`). That rows are there is no news of each kindergarten: what they say had
 * been so before. One line tells it, but for what came to be since `before`, the day of the last publication.
 */
export function withFirstPublished(
  changes: readonly Tabled[],
  begun: ReadonlySet<TableName>,
  before: IsoDate | null,
): readonly Tabled[] {
  if (begun.size === 0) return changes;
  const isOld = (change: Tabled): boolean => begun.has(change.table) && !isNews(change, before);
  const summed = [...begun].flatMap((table) =>
    firstPublished(
      table,
      changes.filter((change) => change.table === table && isOld(change)),
    ),
  );
  return [...changes.filter((change) => !isOld(change)), ...summed];
}

/** `新增` is said of what came to be; a price that had held before the last publication, and was in none, is only supplied. */
export function withSupplied(change: Tabled, before: IsoDate | null): Tabled {
  const { table, kind, field, key, sentence } = change;
  const series = TOLD_TABLES[table]?.series;
  if (kind !== 'added' || field !== '' || series?.kind !== 'effective' || before === null) return change;
  return dayIn(table, key, series.by) < before ? { ...change, sentence: suppliedWords(sentence) } : change;
}

function isNews({ table, key }: Tabled, before: IsoDate | null): boolean {
  const newsFrom = TOLD_TABLES[table]?.newsFrom;
  if (newsFrom === undefined || newsFrom === 'each') return newsFrom === 'each';
  return before === null || dayIn(table, key, newsFrom.day) > before;
}

function dayIn(table: TableName, key: Tabled['key'], column: string): string {
  return key[tableNamed(table).columns[column]?.header ?? ''] ?? '';
}

/** Of the list of kindergartens nothing is told: with it the record begins. */
function firstPublished(table: TableName, changes: readonly Tabled[]): readonly FirstPublished[] {
  const told = TOLD_TABLES[table];
  if (told === undefined || table === 'kindergartens' || changes.length === 0) return [];
  const kindergartens = new Set(changes.flatMap(({ code }) => code ?? [])).size;
  const sentence = firstPublishedWords(tableNamed(table).title, kindergartens);
  return [
    {
      table,
      code: null,
      rows: [],
      key: {},
      field: '',
      old: null,
      new: null,
      kind: 'added',
      topic: told.topic,
      sentence,
    },
  ];
}
