import { groupBy } from '../../domain/grouping.ts';
import type { Table } from '../../dataset/tables/table.ts';
import type { FoundCell, FoundRow } from '../found.ts';
import type { SheetPlace } from '../place.ts';
import { isFullerAddress } from './fuller-address.ts';
import { cellValue, keyOf } from '../present/cell-values.ts';

/** A found text, as the data files write it. */
export interface FoundText {
  readonly text: string;
  readonly place: SheetPlace;
  /** Other places that say the same. */
  readonly also?: readonly SheetPlace[];
  /** Whether somebody has just decided between it and what stands. */
  readonly isDecided?: boolean;
}

/** Everything that the sheets say of one row. */
export interface FoundEntry {
  readonly key: string;
  /** Its place among the entries of its table. */
  readonly index: number;
  /** By English key: what is known. A cell that is asked, or of which two sheets disagree, has none. */
  readonly cells: Readonly<Record<string, FoundText>>;
  /** How many found rows it was made of. */
  readonly count: number;
  readonly rows: readonly FoundRow[];
  readonly place: SheetPlace;
}

export interface FoundEntries {
  readonly entries: readonly FoundEntry[];
  /** Rows whose key is not known yet. */
  readonly waiting: readonly FoundRow[];
}

/** The texts of an entry by English key. */
export function textsOf({ cells }: FoundEntry): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(cells).map(([key, { text }]) => [key, text]));
}

/** A cell of a row whose key is known. */
interface At {
  readonly cells: Readonly<Record<string, string>>;
  readonly column: string;
}

/** Told of what cannot be taken as it stands; each gives the text that holds, or null where nobody knows yet. */
export interface Doubts {
  /** Two rows say different things of one cell. */
  readonly dispute: (at: At, said: readonly FoundText[]) => string | null;
  /** The column does not take the text. */
  readonly refuse: (at: At, said: FoundText, refusal: string) => string | null;
}

/** The found rows of a table by their key: rows of one key that agree are one. */
export function foundEntries(table: Table, found: readonly FoundRow[], doubts: Doubts): FoundEntries {
  const [known, waiting]: [FoundRow[], FoundRow[]] = [[], []];
  for (const row of found) (isKeyKnown(table, row) ? known : waiting).push(row);
  const groups = groupBy(known, (row) => keyOf(table, rowTexts(row)));
  const entries = Array.from(groups.values(), (rows, index) => joined(table, rows, index, doubts));
  return { entries, waiting };
}

function isKeyKnown(table: Table, { cells }: FoundRow): boolean {
  return table.key.every((key) => {
    const [cell, column] = [cells[key], table.columns[key]];
    if (cell === undefined) return column?.presence === 'optional';
    return cell.kind === 'value' && column !== undefined && cellValue(column, cell.text).refusal === null;
  });
}

function rowTexts({ cells }: FoundRow): Readonly<Record<string, string>> {
  const texts = Object.entries(cells).flatMap(([key, cell]) =>
    cell.kind === 'value' ? [[key, cell.text]] : [],
  );
  return Object.fromEntries(texts) as Readonly<Record<string, string>>;
}

function joined(table: Table, rows: readonly FoundRow[], index: number, doubts: Doubts): FoundEntry {
  const [first] = rows;
  const texts = first === undefined ? {} : rowTexts(first);
  const columns = Object.keys(table.columns).filter((column) => rows.some((row) => row.cells[column]));
  const cells = columns.flatMap((column) => {
    const found = rows.flatMap((row) => row.cells[column] ?? []).filter(saysSomething);
    const said = saidOf(table, found, { cells: texts, column }, doubts);
    return said === null ? [] : [[column, said] as const];
  });
  return {
    key: keyOf(table, texts),
    index,
    cells: Object.fromEntries(cells),
    count: rows.length,
    rows,
    place: first?.place ?? { file: '', sheet: null, cell: '' },
  };
}

/** An empty text takes nothing away from what stands, unless the sheet says so. */
function saysSomething(cell: FoundCell): boolean {
  return cell.kind === 'asked' || cell.isEmptied === true || cell.text.trim() !== '';
}

/** What a cell says; null where it is asked, and where nobody knows what holds. */
function saidOf(table: Table, found: readonly FoundCell[], at: At, doubts: Doubts): FoundText | null {
  const column = table.columns[at.column];
  const values = found.flatMap((cell) => (cell.kind === 'value' ? [cell] : []));
  const [first] = values;
  // What one sheet says clearly does not answer what another leaves open.
  if (column === undefined || first === undefined || values.length < found.length) return null;
  const byValue = groupBy(values, ({ text }) => cellValue(column, text).text);
  const different = [...byValue.values()].flatMap(([one]) => one ?? []);
  const { refusal } = cellValue(column, first.text);
  if (different.length === 1 && refusal === null) {
    const also = values.slice(1).map(({ place }) => place);
    return { text: first.text, place: first.place, ...(also.length > 0 && { also }) };
  }
  const fullest = different.find((one) =>
    different.every((other) => other === one || isFullerAddress(at.column, one.text, other.text)),
  );
  if (fullest !== undefined && different.length > 1) {
    const also = different.filter((one) => one !== fullest).map(({ place }) => place);
    return { text: fullest.text, place: fullest.place, also };
  }
  const text =
    refusal === null || different.length > 1
      ? doubts.dispute(at, different)
      : doubts.refuse(at, first, refusal);
  const isUsable = text !== null && text !== '' && cellValue(column, text).refusal === null;
  return isUsable ? { text, place: first.place } : null;
}
