import type { TableName } from '../../dataset/tables/names.ts';
import type { MergedTable } from '../merge/merged.ts';
import { cellValue, keyOf } from '../present/cell-values.ts';
import type { PresentTable } from '../present/present-table.ts';
import { textMark } from './book-print.ts';

/** What imports left behind: by it a table tells, without git, what was changed by hand since. */
export interface Traces {
  /** The prints of the files that were imported. */
  readonly books: ReadonlySet<string>;
  /** By table and mark of the key: the rows that an import wrote or met, with a mark of each cell (by English key) as it left it; empty where it was empty. */
  readonly rows: ReadonlyMap<string, CellMarks>;
}

export type CellMarks = Readonly<Record<string, string>>;

export const NO_TRACES: Traces = { books: new Set(), rows: new Map() };

/** A row by its table and a mark of its key. */
function rowTrace(table: TableName, key: string): string {
  return `${table}|${textMark(key, 8)}`;
}

/** A mark of what a cell says, whatever its notation; empty where it is empty. */
function cellMark({ table }: Pick<PresentTable, 'table'>, key: string, written: string): string {
  const column = table.columns[key];
  const text = column === undefined ? '' : cellValue(column, written).text;
  return text === '' ? '' : textMark(text, 3);
}

/** Whether a cell says something else than the last import left in it. Nobody knows of a row that no import has met. */
export function isCorrected(
  { rows }: Traces,
  present: Pick<PresentTable, 'name' | 'table'>,
  { row, column, text }: { readonly row: string; readonly column: string; readonly text: string },
): boolean {
  const marks = rows.get(rowTrace(present.name, row));
  return marks !== undefined && (marks[column] ?? '') !== cellMark(present, column, text);
}

/** Whether an import wrote or met a row. One that is not in its table was taken out since, or its key was changed. */
export function wasWritten({ rows }: Traces, table: TableName, key: string): boolean {
  return rows.has(rowTrace(table, key));
}

/**
 * The traces with those of an import. Of a row that was known only the cells that were written now have another mark: what was corrected by hand
 * stays known as such.
 */
export function withTraces(traces: Traces, tables: readonly MergedTable[], books: Iterable<string>): Traces {
  const rows = new Map(traces.rows);
  for (const { present, met, changed } of tables) {
    const written = new Set(changed.map(({ key, column }) => `${key}|${column}`));
    for (const { cells } of met) {
      const key = keyOf(present.table, cells);
      const trace = rowTrace(present.name, key);
      const before = rows.get(trace);
      const columns = Object.keys(present.table.columns).filter((name) => !present.table.key.includes(name));
      const marks = columns.map((name) => {
        const isKept = before !== undefined && !written.has(`${key}|${name}`);
        return [name, isKept ? (before[name] ?? '') : cellMark(present, name, cells[name] ?? '')] as const;
      });
      rows.set(trace, Object.fromEntries(marks));
    }
  }
  return { books: new Set([...traces.books, ...books]), rows };
}
