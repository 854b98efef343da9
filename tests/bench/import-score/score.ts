import { TABLE_NAMES, type TableName } from '../../../src/dataset/tables/names.ts';
import { asksFor, type AskedQuestion, bare, type WantedCell } from './asked.ts';
import type { AlsoRight, Marks } from './marks.ts';
import { type CellRow, type CellTable, keyHeaders } from './table-cells.ts';

/**
 * How a cell came out:
 * - `right`: the value that is expected, or that stood before and was rightly left
 * - `wrong`: another value, or one where no sheet says any
 * - `asked`: nothing, and a question names the kindergarten and the field
 * - `silent`: nothing, no question, though the sheets say it
 * - `unasked`: nothing and no question where no sheet says it
 */
export type Outcome = 'right' | 'wrong' | 'asked' | 'silent' | 'unasked';

export interface JudgedCell {
  readonly table: TableName;
  readonly key: string;
  readonly column: string;
  readonly outcome: Outcome;
  /** Whether the sheets say it, and the tables did not yet. */
  readonly isKnowable: boolean;
  readonly expected: string;
  readonly found: string;
  /** Why no sheet says it; empty where one does. */
  readonly why: string;
}

export interface SurplusRow {
  readonly table: TableName;
  readonly key: string;
}

export interface Score {
  readonly cells: readonly JudgedCell[];
  /** Rows that nobody expects. */
  readonly surplus: readonly SurplusRow[];
  /** Filled cells of columns that the expected tables do not have, by table and header: not judged. */
  readonly beyond: ReadonlyMap<string, number>;
}

export type CellTables = ReadonlyMap<TableName, CellTable>;

export interface Compared {
  /** The tables before the import: what stood there and still does is no guess. */
  readonly before: CellTables;
  readonly found: CellTables;
  readonly expected: CellTables;
  readonly questions: readonly AskedQuestion[];
  readonly marks: Marks;
  readonly alsoRight: readonly AlsoRight[];
  /** Every other name that a kindergarten goes by in the sheets, by its code. */
  readonly otherNames: ReadonlyMap<string, readonly string[]>;
}

/** Compares what an import wrote with what a clerk wrote of the same sheets, cell by cell. */
export function score(compared: Compared): Score {
  const cells: JudgedCell[] = [];
  const surplus: SurplusRow[] = [];
  const beyond = new Map<string, number>();
  for (const name of TABLE_NAMES) {
    const expected = compared.expected.get(name);
    const found = compared.found.get(name);
    if (expected === undefined && (found === undefined || found.rows.length === 0)) continue;
    const left = new Set(found?.rows);
    const wanted = new Set(expected?.rows.map(({ key }) => key));
    const byKey = Map.groupBy(left, (row) =>
      wanted.has(row.key) ? row.key : keyOf(name, row, compared.alsoRight),
    );
    for (const row of expected?.rows ?? []) {
      const [same] = byKey.get(row.key) ?? [];
      cells.push(...judgeRow(name, expected?.headers ?? [], row, same, compared));
      if (same) left.delete(same);
    }
    for (const row of left) {
      if (!compared.marks.mayStand(name, row)) surplus.push({ table: name, key: row.key });
    }
    countBeyond(name, found, expected, beyond);
  }
  return { cells, surplus, beyond };
}

/** The key of a found row, in the words of the expected tables. */
function keyOf(name: TableName, { said }: CellRow, alsoRight: readonly AlsoRight[]): string {
  return keyHeaders(name)
    .map((header) => asExpected(name, header, said[header] ?? '', alsoRight))
    .join('/');
}

function asExpected(table: TableName, column: string, text: string, alsoRight: readonly AlsoRight[]): string {
  const other = alsoRight.find(
    (line) => line.table === table && line.column === column && line.also === text,
  );
  return other?.expected ?? text;
}

function judgeRow(
  table: TableName,
  headers: readonly string[],
  row: CellRow,
  found: CellRow | undefined,
  compared: Compared,
): readonly JudgedCell[] {
  const keyColumns = keyHeaders(table);
  const wanted = {
    table,
    row,
    names: namesOf(table, row, compared),
    isRowMissing: found === undefined,
    keyColumns,
    towns: new Set(compared.expected.get('districts')?.rows.map(({ said }) => said['名称'] ?? '')),
  };
  const before = compared.before.get(table)?.rows.find(({ key }) => key === row.key);
  return headers
    .filter((column) => !keyColumns.includes(column))
    .flatMap((column) => judgeCell({ ...wanted, column }, table, before, found, compared) ?? []);
}

/** Null where nothing is expected and nothing stands. */
function judgeCell(
  wanted: WantedCell,
  table: TableName,
  beforeRow: CellRow | undefined,
  foundRow: CellRow | undefined,
  { marks, questions, alsoRight }: Compared,
): JudgedCell | null {
  const { column, row } = wanted;
  const [expected, before, found] = [row, beforeRow, foundRow].map((one) => one?.said[column] ?? '') as [
    string,
    string,
    string,
  ];
  const mark = marks.of(table, row, column);
  if (expected === '' && found === '') return null;
  const isSame = found === expected || asExpected(table, column, found, alsoRight) === expected;
  const isTold = mark === undefined || mark.isInferable || found === before;
  const isAsked = () => questions.some((question) => asksFor(question, wanted));
  const missing = () => (isAsked() ? 'asked' : mark === undefined ? 'silent' : 'unasked');
  // A cell that was emptied is wrong, not missing.
  const isMissing = found === '' && before === '';
  return {
    table,
    key: row.key,
    column,
    outcome: isMissing ? missing() : isSame && isTold ? 'right' : 'wrong',
    isKnowable: mark === undefined && expected !== '' && expected !== before,
    expected,
    found,
    why: mark?.why ?? '',
  };
}

/** Every name that a question may give to the kindergarten or town of a row. */
function namesOf(table: TableName, row: CellRow, { expected, otherNames }: Compared): ReadonlySet<string> {
  const code = row.said['标识码'] ?? row.said['主体代码'] ?? '';
  const own = expected.get('kindergartens')?.rows.find((kindergarten) => kindergarten.key === code);
  const district = table === 'districts' ? row.key : own?.said['区划代码'];
  const town = expected.get('districts')?.rows.find(({ key }) => key === district);
  const names = [own?.said['名称'], town?.said['名称'], code, ...(otherNames.get(code) ?? [])];
  return new Set(names.flatMap((name) => (name ? bare(name) : [])));
}

function countBeyond(
  name: TableName,
  found: CellTable | undefined,
  expected: CellTable | undefined,
  beyond: Map<string, number>,
): void {
  const others = (found?.headers ?? []).filter((header) => !expected?.headers.includes(header));
  for (const header of others) {
    const filled = (found?.rows ?? []).filter(({ said }) => (said[header] ?? '') !== '').length;
    if (filled > 0) beyond.set(`${name} ${header}`, filled);
  }
}
