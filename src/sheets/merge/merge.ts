import { groupBy } from '../../domain/grouping.ts';
import { TABLE_NAMES, type TableName } from '../../dataset/tables/names.ts';
import type { FoundRow } from '../found.ts';
import { cellValue } from '../present/cell-values.ts';
import { NO_TRACES } from '../memory/traces.ts';
import { presentRoster } from '../present/present-roster.ts';
import type { PresentTable } from '../present/present-table.ts';
import type { Desk } from '../question.ts';
import { mergeTable } from './merge-table.ts';
import type { MergedTable } from './merged.ts';
import type { IsLeftEmpty } from './missing-cells.ts';
import { screenedRows } from './screened-rows.ts';
import { type History, sinceImports } from './since.ts';
import type { DraftWords } from './table-draft.ts';

export interface MergeOptions {
  readonly desk: Desk;
  /** A table as it stands, or as it would begin. */
  readonly presentOf: (table: TableName) => PresentTable;
  /** What is known of the imports before; nothing where it is left out. */
  readonly history?: History;
  readonly isLeftEmpty?: IsLeftEmpty;
}

const NO_HISTORY: History = {
  traces: NO_TRACES,
  isOldBook: () => false,
  isRemembered: () => false,
  isNew: () => false,
  isAnswer: () => false,
};

export interface Merged {
  /** The tables of which rows were found, in the order of the data dictionary. */
  readonly tables: readonly MergedTable[];
  /** How many cells the privacy gate refused. */
  readonly persons: number;
}

/** Merges found rows into the tables as they stand. The order in which the files were handed over does not matter. */
export function merge(found: readonly FoundRow[], options: MergeOptions): Merged {
  const { desk, presentOf, history = NO_HISTORY, isLeftEmpty = () => false } = options;
  const { rows, persons } = screenedRows(found.toSorted(byFile));
  for (const row of rows) {
    for (const cell of Object.values(row.cells)) if (cell.kind === 'asked') desk.ask(cell.question);
  }
  const { kindergartens } = presentRoster({ presentOf });
  const otherNames = new Map(
    kindergartens.map(({ code, aliases, formerNames }) => [code, [...aliases, ...formerNames]]),
  );
  const words = {
    nameOf: nameFinder(presentOf, rows),
    otherNamesOf: (code: string) => otherNames.get(code) ?? [],
    since: sinceImports(history, desk),
  };
  const byTable = new Map(groupBy(rows, (row) => row.table));
  const tables: MergedTable[] = [];
  // What a change of a kindergarten brings with it stands in tables behind that of the kindergartens.
  for (const name of TABLE_NAMES) {
    const ofTable = byTable.get(name);
    if (ofTable === undefined) continue;
    const merged = mergeTable(presentOf(name), ofTable, { desk, isLeftEmpty, ...words });
    for (const row of merged.follows) byTable.set(row.table, [...(byTable.get(row.table) ?? []), row]);
    tables.push(merged);
  }
  return { tables, persons };
}

function byFile(a: FoundRow, b: FoundRow): number {
  return a.place.file < b.place.file ? -1 : a.place.file > b.place.file ? 1 : 0;
}

/** The name of a kindergarten, as the sheets give it or as it stands; the code where nobody gives it. */
function nameFinder(
  presentOf: (table: TableName) => PresentTable,
  rows: readonly FoundRow[],
): DraftWords['nameOf'] {
  const names = new Map<string, string>();
  const { table, rows: standing } = presentOf('kindergartens');
  const code = table.columns['code'];
  for (const { cells } of standing)
    names.set(code ? cellValue(code, cells['code'] ?? '').text : '', cells['name'] ?? '');
  for (const row of rows) {
    const [found, name] = [row.cells['code'], row.cells['name']];
    if (row.table !== 'kindergartens' || found?.kind !== 'value' || name?.kind !== 'value') continue;
    if (!names.has(found.text)) names.set(found.text, name.text);
  }
  return (subject) => names.get(subject) || subject;
}
