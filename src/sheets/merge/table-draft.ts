import { groupBy } from '../../domain/grouping.ts';
import type { FeeAgeGroup } from '../../domain/code-lists.ts';
import { tableNamed } from '../../dataset/tabled.ts';
import type { TableName } from '../../dataset/tables/names.ts';
import { cellValue, keyOf, keyValues, saysTheSame } from '../present/cell-values.ts';
import type { PresentRow, PresentTable } from '../present/present-table.ts';
import type { FoundRow } from '../found.ts';
import type { FoundEntry, FoundText } from './found-entries.ts';
import { isFullerAddress } from './fuller-address.ts';
import type { AddedRow, ChangedCell, CorrectedCell, KeptRow, RowName } from './merged.ts';
import { withRows } from './placed-rows.ts';
import type { Spell, SpellTable } from './spells.ts';

/** A row while rows are merged into its table. */
export interface DraftRow {
  row: PresentRow;
}

/** Decides between what a sheet says and what was written into the table since an earlier import. */
export interface Since {
  /** Whether a text was there before what was written into its row since: of a file, or an answer, of an earlier import that met the row. */
  readonly isOld: (draft: TableDraft, key: string, said: FoundText) => boolean;
  readonly isNew: (said: FoundText) => boolean;
  readonly isAnswer: (said: FoundText) => boolean;
  /** The text that a cell is to have; null where it stays as it stands, which is told. */
  readonly textFor: (draft: TableDraft, at: CellOfRow, said: FoundText) => string | null;
  /** Whether an entry is not to be added, since its row was taken out of the table, or has another key now; which is told. */
  readonly isRemoved: (draft: TableDraft, entry: FoundEntry) => boolean;
}

interface CellOfRow {
  readonly row: PresentRow;
  readonly name: RowName;
  readonly column: string;
}

/** How a row is named, and what gives way to what stands. */
export interface DraftWords {
  /** The name of a kindergarten by its code; the code where it is not known. */
  readonly nameOf: (code: string) => string;
  /** Names that a kindergarten bore, or goes by. */
  readonly otherNamesOf: (code: string) => readonly string[];
  readonly since: Since;
}

/** A table into which rows are merged. */
export class TableDraft {
  readonly added: AddedRow[] = [];
  readonly changed: ChangedCell[] = [];
  readonly kept: KeptRow[] = [];
  readonly corrected: CorrectedCell[] = [];
  readonly follows: FoundRow[] = [];
  readonly asking = new Set<string>();
  unchanged = 0;
  /** What the found rows are about, as the sheets have it. */
  order: readonly string[] = [];
  readonly #rows: DraftRow[];
  readonly #newRows: { readonly draft: DraftRow; readonly index: number }[] = [];
  readonly #byKey: Map<string, DraftRow>;
  readonly #met = new Set<DraftRow>();
  readonly #newByItem = new Map<string, readonly DraftRow[]>();
  #byItem: ReadonlyMap<string, readonly DraftRow[]> | undefined;

  readonly present: PresentTable;
  readonly words: DraftWords;

  constructor(present: PresentTable, words: DraftWords) {
    this.present = present;
    this.words = words;
    this.#rows = present.rows.map((row) => ({ row }));
    this.#byKey = new Map(this.#rows.map((draft) => [keyOf(present.table, draft.row.cells), draft]));
  }

  /** The rows of the table with those that were added, each at its place. */
  get rows(): readonly PresentRow[] {
    const standing = this.#rows.map(({ row }) => row);
    const added = this.#newRows.toSorted((a, b) => a.index - b.index).map(({ draft }) => draft.row);
    return withRows(this.present, standing, added, this.order);
  }

  rowOf(key: string): DraftRow | undefined {
    return this.#byKey.get(key);
  }

  /** The rows of which something was taken, as they stand now. */
  get met(): readonly PresentRow[] {
    return Array.from(this.#met, ({ row }) => row);
  }

  /** How the row with these cells is named in words. */
  nameOf(cells: PresentRow['cells']): RowName {
    const { table, name } = this.present;
    const [first = '', ...others] = [
      ...(table.subject === undefined ? [] : [table.subject]),
      ...table.key.filter((key) => key !== table.subject),
    ];
    const [subject = '', ...of] = keyValues(table, [first, ...others], cells);
    return {
      table: name,
      key: keyOf(table, cells),
      subject: this.words.nameOf(subject),
      of: of.filter(Boolean).join(' '),
    };
  }

  /** Writes what an entry says into a row that stands. Counts the entry. */
  correct(draft: DraftRow, { cells, count }: FoundEntry): void {
    this.#take(draft, Object.entries(cells), count);
  }

  /** Writes what an entry says only where nothing stands yet. Counts the entry. */
  complete(draft: DraftRow, { cells, count }: FoundEntry, except: ReadonlySet<string>): void {
    const open = Object.entries(cells).filter(
      ([key]) => !except.has(key) && (draft.row.cells[key] ?? '').trim() === '',
    );
    this.#take(draft, open, count);
  }

  #take(draft: DraftRow, cells: readonly (readonly [string, FoundText])[], count: number): void {
    const told = (): number => this.changed.length + this.corrected.length;
    const before = told();
    this.#met.add(draft);
    for (const [key, said] of cells) this.#write(draft, key, said);
    if (told() === before) this.unchanged += count;
  }

  /** Fills a cell that is empty. */
  fill(draft: DraftRow, key: string, said: FoundText): void {
    // What a new row lacks is no change of it.
    if (draft.row.origin === null)
      draft.row = { ...draft.row, cells: { ...draft.row.cells, [key]: said.text } };
    else this.#write(draft, key, said);
  }

  /** Ends a row on a day. */
  end(draft: DraftRow, until: string, place: FoundEntry['place']): void {
    this.#met.add(draft);
    this.#write(draft, 'until', { text: until, place }, true);
  }

  add(entry: FoundEntry, more: Readonly<Record<string, string>> = {}): void {
    const { table } = this.present;
    const texts = Object.entries(table.columns).map(([key, column]) => [
      key,
      more[key] ?? cellValue(column, entry.cells[key]?.text ?? '').text,
    ]);
    const row: PresentRow = { cells: Object.fromEntries(texts) as PresentRow['cells'], origin: null };
    const draft = { row };
    this.#newRows.push({ draft, index: entry.index });
    this.#byKey.set(entry.key, draft);
    this.#met.add(draft);
    const item = this.#itemOf(row.cells);
    this.#newByItem.set(item, [...(this.#newByItem.get(item) ?? []), draft]);
    this.added.push({ ...this.nameOf(row.cells), place: entry.place });
  }

  /** Tells of a found row, or of several that are one, that nothing is written of it. */
  keep(
    { cells, place }: Pick<FoundRow, 'cells' | 'place'> | FoundEntry,
    why: string,
    removed: KeptRow['removed'] = null,
  ): void {
    const texts = Object.entries(cells).map(([key, cell]) => [key, 'text' in cell ? cell.text : '']);
    const row = Object.fromEntries(texts) as PresentRow['cells'];
    this.kept.push({ ...this.nameOf(row), place, why, removed });
  }

  /** The rows of the item that an entry is about. */
  itemRows(entry: FoundEntry): readonly DraftRow[] {
    const cells = Object.fromEntries(Object.entries(entry.cells).map(([key, { text }]) => [key, text]));
    const item = this.#itemOf(cells);
    this.#byItem ??= groupBy(this.#rows, ({ row }) => this.#itemOf(row.cells));
    const added = this.#newByItem.get(item) ?? [];
    return [...(this.#byItem.get(item) ?? []), ...added];
  }

  #itemOf(cells: PresentRow['cells']): string {
    const { name, table } = this.present;
    return keyValues(table, itemKeys(name), cells).join('|');
  }

  #write(draft: DraftRow, key: string, said: FoundText, isEnd = false): void {
    const column = this.present.table.columns[key];
    const from = draft.row.cells[key] ?? '';
    if (column === undefined || saysTheSame(column, from, said.text)) return;
    if (isFullerAddress(key, from, said.text)) return;
    // The row keeps its name from before: its key does not change.
    const name = this.nameOf(draft.row.cells);
    const text = isEnd
      ? said.text
      : this.words.since.textFor(this, { row: draft.row, name, column: key }, said);
    if (text === null || saysTheSame(column, from, text)) return;
    const to = cellValue(column, text).text;
    draft.row = { ...draft.row, cells: { ...draft.row.cells, [key]: to } };
    this.changed.push({ ...name, column: key, header: column.header, from, to, place: said.place, isEnd });
  }
}

/** What rows are about that follow each other or stand beside each other: a fee whatever the age and the day, an age group whatever the class. */
export function itemKeys(name: TableName): readonly string[] {
  const apart: ReadonlySet<string> = new Set(
    name === 'classes' ? ['className'] : ['ageGroup', 'effectiveFrom'],
  );
  return tableNamed(name).key.filter((key) => !apart.has(key));
}

/** A row as a spell of its item. */
export function spellOf<T>(
  of: T,
  { present }: TableDraft,
  { standard }: SpellTable,
  cells: PresentRow['cells'],
): Spell<T> {
  const { table } = present;
  const texts = keyValues(table, ['effectiveFrom', 'until', 'ageGroup', 'category', ...standard], cells);
  const [from = '', until = '', age = '', category = '', ...said] = texts;
  return {
    of,
    from,
    until,
    ageGroup: age === '' ? '全部' : (age as FeeAgeGroup),
    category,
    standard: said.includes('') ? null : said.join('|'),
  };
}
