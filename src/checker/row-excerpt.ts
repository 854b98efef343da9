import { columnLetter } from '../dataset/issue.ts';
import { withMasks } from '../dataset/privacy/mask-issue.ts';
import { decodeText } from '../dataset/read/decode.ts';
import { shownPlainly } from '../dataset/read/characters.ts';
import { splitRecords } from '../dataset/read/records.ts';
import type { Grid, GridCell } from '../sheets/book/grid.ts';
import { contractSection } from '../sheets/layout/contract-section.ts';
import type { Section } from '../sheets/layout/section.ts';
import { sectionsOf } from '../sheets/layout/sections.ts';

/** One cell of a row as it is shown beside what is said of it. */
export interface ExcerptCell {
  readonly letter: string;
  /** What stands over it; empty where that is not known. */
  readonly header: string;
  readonly text: string;
  /** Whether it is the cell in question. */
  readonly isMarked: boolean;
}

/** Cells on each side of the one in question. */
const BESIDE = 2;
/** Cells of a row of which none is in question. */
const OF_ROW = 6;
/** Characters of a cell that are shown. */
const SHOWN = 40;

/** The rows of a table as its file has them, to be looked up by what WPS numbers them. */
export class TableRows {
  readonly #records: readonly (readonly string[])[];

  /** Bytes that cannot be read as a table have no rows. */
  constructor(bytes: Uint8Array | undefined) {
    const decoded = bytes === undefined ? null : decodeText(bytes);
    this.#records = decoded === null || 'problem' in decoded ? [] : [...splitRecords(decoded.text).walk()];
  }

  /** The text of a cell; empty where there is none. `index`: of the column, from 0. */
  textAt(row: number, index: number): string {
    return this.#records[row - 1]?.[index] ?? '';
  }

  indexOf(header: string): number {
    return (this.#records[0] ?? []).findIndex((label) => label.trim() === header);
  }

  /** The cells around one, with the first of its row, which tells whose it is; the first cells where none is in question. */
  around(row: number | null, column: string | null): readonly ExcerptCell[] {
    const record = row === null ? undefined : this.#records[row - 1];
    return record === undefined ? [] : excerpt(record, this.#records[0] ?? [], columnIndex(column));
  }
}

/** Heads of columns that name persons. */
const OF_PERSONS = /园长|姓名|负责人|联系人|法人|法定代表|填表|经办|审核人/;
const HIDDEN = '（不显示）';

/** The rows of a worksheet with what stands over their cells, to be looked up by what WPS numbers them. */
export class SheetRows {
  readonly #grid: Grid;
  readonly #sections: readonly Section[];

  constructor(grid: Grid) {
    this.#grid = grid;
    const contract = contractSection(grid);
    this.#sections = contract === null ? sectionsOf(grid) : [contract];
  }

  /** The cells around one; of a cell that stands in no row of a table, such as a title, itself alone. */
  around(cell: string): readonly ExcerptCell[] {
    const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
    const row = this.#grid.rows[Number(digits) - 1];
    if (row === undefined) return [];
    const texts = row.map(({ text }) => text);
    const heads = this.#headsOf(digits);
    const shownTexts = texts.map((text, index) =>
      OF_PERSONS.test(heads?.[index] ?? '') && text !== '' ? HIDDEN : text,
    );
    const cells = excerpt(shownTexts, heads ?? [], columnIndex(letters), nameColumn(heads ?? []));
    return heads === null ? cells.filter(({ isMarked }) => isMarked) : cells;
  }

  /** What stands over each column of a row; null where it is no row of a table. */
  #headsOf(digits: string): readonly string[] | null {
    const section = this.#sections.find(
      ({ rows, isTurned }) => !isTurned && rows.some(({ cells }) => rowDigits(cells[0]) === digits),
    );
    if (section === undefined) return null;
    const heads: string[] = [];
    for (const { path, place } of section.columns)
      heads[columnIndex(place.cell.replace(/\d+$/, ''))] = path.at(-1) ?? '';
    return Array.from(heads, (head) => head ?? '');
  }
}

function rowDigits(cell: GridCell | undefined): string {
  return cell?.place.cell.replace(/^[A-Z]+/, '') ?? '';
}

/** The column that says whose row it is; the first where none says so. */
function nameColumn(heads: readonly string[]): number {
  return Math.max(
    0,
    heads.findIndex((head) => /名称|园名|幼儿园|单位/.test(head)),
  );
}

function excerpt(
  record: readonly string[],
  headers: readonly string[],
  marked: number,
  first = 0,
): readonly ExcerptCell[] {
  const isNear = (index: number): boolean =>
    marked === -1 ? index < OF_ROW : index === first || Math.abs(index - marked) <= BESIDE;
  const width = Math.max(record.length, marked + 1);
  return Array.from({ length: width }, (_, index) => index)
    .filter(isNear)
    .map((index) => ({
      letter: columnLetter(index),
      header: shown(headers[index] ?? ''),
      text: shown(record[index] ?? ''),
      isMarked: index === marked,
    }));
}

/** As it may stand on a screen that others see: no number of a person, nothing that cannot be seen. */
function shown(text: string): string {
  const characters = Array.from(
    withMasks(
      shownPlainly(
        text
          .slice(0, SHOWN * 4)
          .replace(/\s+/g, ' ')
          .trim(),
      ),
    ),
  );
  return characters.length > SHOWN ? `${characters.slice(0, SHOWN).join('')}…` : characters.join('');
}

/** `A` → 0; -1 for none. */
function columnIndex(letters: string | null): number {
  return Array.from(letters ?? '').reduce((sum, letter) => (sum + 1) * 26 + letter.charCodeAt(0) - 65, -1);
}
