import { type Nature, POSTS } from '../../domain/code-lists.ts';
import type { TableFile, TableName } from '../../dataset/index.ts';
import { tableNamed } from '../../dataset/tabled.ts';
import { ROW_NUMBER } from '../../dataset/tables/table.ts';

/** The tables as they stand. */
export type PresentTables = ReadonlyMap<TableName, TableFile>;

/** A row of a template: its texts as the data file writes them, by English key. A column that is left out is empty. */
export type TemplateRow = Readonly<Record<string, string>>;

/** In which tables every kindergarten has rows: of all natures or of one, for each value of a column or as many as it has. */
interface Owed {
  readonly nature?: Nature;
  readonly each?: { readonly column: string; readonly values: readonly string[] };
}

const OWED: Readonly<Partial<Record<TableName, Owed>>> = {
  classes: {},
  enrolment: {},
  staffing: { each: { column: 'post', values: POSTS } },
  fees: {},
  recognitions: { nature: '民办' },
  assessments: {},
  safety: {},
};

/**
 * The rows that a template begins with: those the bureau has, text by text as they stand, in the order of the file; where it has none, or a
 * new period is to be filled in (`isNew`), the kindergartens that are open, each in the rows that it owes.
 */
export function rowsToBegin(name: TableName, present: PresentTables, isNew: boolean): readonly TemplateRow[] {
  const rows = isNew ? [] : rowsOf(name, present);
  const owed = OWED[name];
  const { subject } = tableNamed(name);
  if (rows.length > 0 || owed === undefined || subject === undefined) return rows;
  const { nature, each } = owed;
  return rowsOf('kindergartens', present)
    .filter((one) => one['status'] !== '停办' && (nature === undefined || one['nature'] === nature))
    .flatMap(({ code = '' }) =>
      each === undefined
        ? [{ [subject]: code }]
        : each.values.map((value) => ({ [subject]: code, [each.column]: value })),
    );
}

/** The rows of a table as its file writes them, those with an error among them. */
export function rowsOf(name: TableName, present: PresentTables): readonly TemplateRow[] {
  const file = present.get(name);
  if (file === undefined) return [];
  const keys = Object.keys(file.table.columns);
  return [...file.rows, ...file.brokenRows]
    .sort((a, b) => a[ROW_NUMBER] - b[ROW_NUMBER])
    .map((row) => Object.fromEntries(keys.map((key) => [key, file.writtenAt(row, key)])));
}
