import { groupBy } from '../../domain/grouping.ts';
import { tableNamed } from '../../dataset/tabled.ts';
import type { TableName } from '../../dataset/tables/names.ts';
import type { FoundRow } from '../found.ts';
import { cellValue, keyValues, saysTheSame } from '../present/cell-values.ts';
import type { PresentRow, PresentTable } from '../present/present-table.ts';
import type { Question } from '../question.ts';

/** Questions whose answers could only confirm what the tables say. */
export interface Settled {
  /** Of a key that is asked: by id of the question, what it was answered before. With it the row is one that stands. */
  readonly answers: ReadonlyMap<string, string>;
  /** Of other cells: ids of questions that need not be asked. */
  readonly needless: ReadonlySet<string>;
  /** By id of a question: what stands in the one row that it is about. */
  readonly standing: ReadonlyMap<string, string>;
}

export interface SettledOptions {
  readonly presentOf: (table: TableName) => PresentTable;
  /** What was answered to the same question of another file; null where nothing was. */
  readonly answerElsewhere: (question: Question) => string | null;
  readonly idOf: (question: Question) => string;
}

interface AskedCell {
  readonly row: FoundRow;
  readonly column: string;
  readonly question: Question;
}

/**
 * The questions that can change nothing: the sheets were imported before in another form (as workbook after CSV), and what was answered then stands in
 * the very rows that they speak of; or a sheet says nothing of a cell that is filled in. One cell where an answer could contradict the table keeps
 * its question.
 */
export function settledQuestions(rows: readonly FoundRow[], options: SettledOptions): Settled {
  const asked = rows.flatMap((row) =>
    Object.entries(row.cells).flatMap(([column, cell]): AskedCell[] =>
      cell.kind === 'asked' ? [{ row, column, question: cell.question }] : [],
    ),
  );
  const standing = new StandingRows(options);
  const answers = new Map<string, string>();
  const needless = new Set<string>();
  const texts = new Map<string, string>();
  for (const [id, cells] of groupBy(asked, ({ question }) => options.idOf(question))) {
    const [first] = cells;
    if (first === undefined || !['value', 'sum'].includes(first.question.kind)) continue;
    const [text = '', another] = new Set(cells.map((cell) => standing.textFor(cell)));
    if (text !== '' && another === undefined) texts.set(id, text);
    if (!cells.every((cell) => standing.confirms(cell))) continue;
    const answer = options.answerElsewhere(first.question);
    const isOfKey = cells.some(({ row, column }) => tableNamed(row.table).key.includes(column));
    if (!isOfKey) needless.add(id);
    else if (answer !== null) answers.set(id, answer);
  }
  return { answers, needless, standing: texts };
}

class StandingRows {
  readonly #tables = new Map<string, ReadonlyMap<string, readonly PresentRow[]>>();
  readonly #options: SettledOptions;

  constructor(options: SettledOptions) {
    this.#options = options;
  }

  /** Whether a cell that is asked has a row that stands and says already what the answer could be. */
  confirms({ row, column, question }: AskedCell): boolean {
    const rows = this.#rowsFor(row);
    // One of which nobody knew what it needs was left out, and would be again.
    if (rows === 'left out') return true;
    if (rows.length === 0) return false;
    const { key, columns } = tableNamed(row.table);
    const definition = columns[column];
    if (definition === undefined) return false;
    // A part of a total that is asked: nothing stands for it while it waits.
    if (question.kind === 'sum') return rows.some(({ cells }) => (cells[column] ?? '') !== '');
    // It waits for what is asked of another cell.
    if (question.field !== definition.header) return true;
    if (key.includes(column)) return rows.some((stands) => this.#saysNothingNew(row, stands));
    const answer = this.#options.answerElsewhere(question);
    return rows.some(({ cells }) => {
      const text = cellValue(definition, cells[column] ?? '').text;
      return answer === null ? question.text === '' && text !== '' : saysTheSame(definition, text, answer);
    });
  }

  /** What the row has where a cell is asked; empty where it is not told which row that is. */
  textFor({ row, column, question }: AskedCell): string {
    const definition = tableNamed(row.table).columns[column];
    const rows = this.#rowsFor(row);
    const [stands] = rows;
    if (definition === undefined || question.field !== definition.header) return '';
    if (stands === undefined || typeof stands === 'string' || rows.length > 1) return '';
    return cellValue(definition, stands.cells[column] ?? '').text;
  }

  /** The rows that a found one may be by what is known of its key, what was answered before taken as known. */
  #rowsFor({ table, cells }: FoundRow): readonly PresentRow[] | 'left out' {
    const { key, columns } = tableNamed(table);
    const known: [string, string][] = [];
    for (const name of key) {
      const cell = cells[name];
      if (cell?.kind === 'asked' && cell.question.field === columns[name]?.header) {
        const answer = this.#options.answerElsewhere(cell.question);
        if (answer === null) return [];
        if (answer === '') return 'left out';
        known.push([name, answer]);
      } else if (cell?.kind !== 'asked') known.push([name, cell?.text ?? '']);
    }
    return this.#rowsBy(table, known);
  }

  #saysNothingNew({ table, cells }: FoundRow, stands: PresentRow): boolean {
    const { key, columns } = tableNamed(table);
    return Object.entries(cells).every(([name, cell]) => {
      const column = columns[name];
      if (cell.kind === 'asked' || column === undefined || cell.text.trim() === '') return true;
      return key.includes(name) || saysTheSame(column, stands.cells[name] ?? '', cell.text);
    });
  }

  #rowsBy(name: TableName, known: readonly (readonly [string, string])[]): readonly PresentRow[] {
    const { table, rows } = this.#options.presentOf(name);
    const keys = known.map(([key]) => key);
    const id = `${name}|${keys.join('|')}`;
    let index = this.#tables.get(id);
    if (index === undefined) {
      index = groupBy(rows, ({ cells }) => keyValues(table, keys, cells).join('|'));
      this.#tables.set(id, index);
    }
    return index.get(keyValues(table, keys, Object.fromEntries(known)).join('|')) ?? [];
  }
}
