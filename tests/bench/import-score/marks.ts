import Papa from 'papaparse';
import type { CellRow } from './table-cells.ts';

/**
 * What no sheet says, as a clerk who compared sheets and expected tables noted it (`unknowable.csv`). `key` is a key or its first parts
 * (`9902070301`, or `*` for every row); `column` is a header, `*` for the whole row, `+` for a row that is not expected but may stand.
 */
export interface Unknowable {
  readonly table: string;
  readonly key: string;
  readonly column: string;
  /** Whether it follows from something else in the sheets or from the contract: then the expected value is right, though nothing has to be there. */
  readonly isInferable: boolean;
  readonly why: string;
}

/** Another text that says what `expected/` says (`equal.csv`): `保险` beside `幼儿意外保险`. */
export interface AlsoRight {
  readonly table: string;
  readonly column: string;
  readonly expected: string;
  readonly also: string;
}

export function readUnknowable(text: string): readonly Unknowable[] {
  return readLines(text).map(({ table = '', key = '', column = '', inferable = '', why = '' }) => {
    if (why === '') throw new Error(`unknowable.csv: ${table} ${key} ${column}: no reason given`);
    return { table, key, column, isInferable: inferable === '是', why };
  });
}

export function readAlsoRight(text: string): readonly AlsoRight[] {
  return readLines(text).map(({ table = '', column = '', expected = '', also = '' }) => ({
    table,
    column,
    expected,
    also,
  }));
}

/** The lines of a CSV with a header, as a clerk keeps it. */
export function readLines(text: string): readonly Readonly<Record<string, string>>[] {
  const { data } = Papa.parse<Record<string, string>>(text.replace(/^\uFEFF/, ''), {
    header: true,
    skipEmptyLines: 'greedy',
  });
  return data;
}

/** `unknowable.csv` asked cell by cell. */
export class Marks {
  readonly #byTable: ReadonlyMap<string, readonly Unknowable[]>;
  readonly #used = new Set<Unknowable>();

  constructor(unknowable: readonly Unknowable[]) {
    this.#byTable = Map.groupBy(unknowable, ({ table }) => table);
  }

  /** Why a cell is not knowable; undefined where it is. What is noted of the cell comes before what is noted of its row. */
  of(table: string, row: CellRow, column: string): Unknowable | undefined {
    const found =
      this.#matching(table, row, (mark) => mark === column) ??
      this.#matching(table, row, (mark) => mark === '*');
    if (found) this.#used.add(found);
    return found;
  }

  mayStand(table: string, row: CellRow): boolean {
    const found = this.#matching(table, row, (mark) => mark === '+');
    if (found) this.#used.add(found);
    return found !== undefined;
  }

  /** Lines that concern no cell of the tables that were compared: slips of the pen. */
  unused(): readonly Unknowable[] {
    return [...this.#byTable.values()].flat().filter((line) => line.column !== '+' && !this.#used.has(line));
  }

  #matching(table: string, { key }: CellRow, isMeant: (column: string) => boolean): Unknowable | undefined {
    // The longest key says most of the row.
    return this.#byTable
      .get(table)
      ?.filter((line) => isMeant(line.column) && covers(line.key, key))
      .reduce<Unknowable | undefined>(
        (best, line) => (best && best.key.length >= line.key.length ? best : line),
        undefined,
      );
  }
}

/** `*` stands for any part; parts at the end may be left out. */
function covers(pattern: string, key: string): boolean {
  const parts = key.split('/');
  return pattern.split('/').every((part, index) => part === '*' || part === parts[index]);
}
