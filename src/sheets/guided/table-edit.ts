import type { TableName } from '../../dataset/tables/names.ts';
import { cellValue, saysTheSame } from '../present/cell-values.ts';
import type { PresentRow, PresentTable } from '../present/present-table.ts';
import { tableBytes } from '../present/table-text.ts';

/** What becomes of one row. */
export interface RowChange {
  readonly table: TableName;
  /** Null of a row that is new. */
  readonly before: PresentRow | null;
  /** Null of a row that is taken away. */
  readonly after: PresentRow | null;
  /** As WPS will number it; where it stood, of a row that is taken away. */
  readonly row: number;
}

type Texts = Readonly<Record<string, string>>;

/** A row while its table is edited; null where it is not there (any more). */
interface EditedRow {
  readonly before: PresentRow | null;
  row: PresentRow | null;
}

/** A table while its rows are changed. What is not touched keeps its bytes and its place. */
export class TableEdit {
  readonly present: PresentTable;
  readonly #rows: EditedRow[];

  constructor(present: PresentTable) {
    this.present = present;
    this.#rows = present.rows.map((row) => ({ before: row, row }));
  }

  get rows(): readonly PresentRow[] {
    return this.#rows.flatMap(({ row }) => row ?? []);
  }

  /** What a cell says, as the data files write it. */
  text({ cells }: PresentRow, key: string): string {
    const column = this.present.table.columns[key];
    return column === undefined ? '' : cellValue(column, cells[key] ?? '').text;
  }

  /** The number of a row as WPS shows it. */
  numberOf(row: PresentRow): number {
    return this.rows.indexOf(row) + FIRST_ROW;
  }

  /** Writes texts into a row; a cell that says the same already keeps how it is written. */
  set(row: PresentRow, texts: Texts): PresentRow {
    const changed = Object.entries(texts).filter(([key, text]) => {
      const column = this.present.table.columns[key];
      return column !== undefined && !saysTheSame(column, row.cells[key] ?? '', text);
    });
    const edited = this.#editedRow(row);
    if (edited === undefined || changed.length === 0) return row;
    edited.row = { ...row, cells: { ...row.cells, ...Object.fromEntries(changed) } };
    return edited.row;
  }

  /** Puts a new row behind another one; at the end where that is null. */
  add(texts: Texts, behind: PresentRow | null): PresentRow {
    const { table } = this.present;
    const cells = Object.keys(table.columns).map((key) => [key, texts[key] ?? ''] as const);
    const row: PresentRow = { cells: Object.fromEntries(cells), origin: null };
    const at = behind === null ? -1 : this.#rows.findIndex((one) => one.row === behind);
    this.#rows.splice(at === -1 ? this.#rows.length : at + 1, 0, { before: null, row });
    return row;
  }

  remove(row: PresentRow): void {
    const edited = this.#editedRow(row);
    if (edited !== undefined) edited.row = null;
  }

  /** In the order of the file. */
  get changes(): readonly RowChange[] {
    const table = this.present.name;
    let number = FIRST_ROW - 1;
    return this.#rows.flatMap(({ before, row }) => {
      if (row !== null) number += 1;
      return before === row ? [] : [{ table, before, after: row, row: row === null ? number + 1 : number }];
    });
  }

  /** Of each row as it will be numbered: its number before; null of a row that is new. */
  get formerNumbers(): ReadonlyMap<number, number | null> {
    const numbers = new Map(this.present.rows.map((row, index) => [row, index + FIRST_ROW]));
    const standing = this.#rows.filter(({ row }) => row !== null);
    return new Map(
      standing.map(({ before }, index) => [
        index + FIRST_ROW,
        before === null ? null : (numbers.get(before) ?? null),
      ]),
    );
  }

  get bytes(): Uint8Array {
    return tableBytes(this.present, this.rows);
  }

  #editedRow(row: PresentRow): EditedRow | undefined {
    return this.#rows.find((one) => one.row === row);
  }
}

/** The header is row 1. */
const FIRST_ROW = 2;
