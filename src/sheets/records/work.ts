import type { TableName } from '../../dataset/index.ts';
import { tableNamed } from '../../dataset/tabled.ts';
import type { IsoDate } from '../../domain/school-date.ts';
import type { Meaning } from '../columns/meaning.ts';
import type { SheetColumn, SheetColumns } from '../columns/sheet-column.ts';
import type { DroppedPart, FoundCell, FoundRow, SumDifference } from '../found.ts';
import type { BodyRow, Section } from '../layout/section.ts';
import type { Known, Register } from '../names/register.ts';
import type { Level } from '../names/roster.ts';
import type { Towns } from '../names/towns.ts';
import type { SheetPlace } from '../place.ts';
import type { GridCell } from '../book/grid.ts';
import { isSameAsLeft } from '../values/plain.ts';
import type { Clerk } from './clerk.ts';
import type { Documents } from './documents.ts';
import type { Facts } from './facts.ts';
import { saidAt } from './of-section.ts';

/** What all sheets together tell that one may need. */
export interface Shared {
  readonly clerk: Clerk;
  readonly register: Register;
  readonly towns: Towns;
  readonly catalogue: ReadonlyMap<string, string>;
  readonly levels: readonly Level[];
  readonly documents: Documents;
  readonly today: IsoDate;
  /** A 统计日期 that another sheet states: the likely one for a sheet that states none. */
  readonly countedOn: string;
}

/** A section on its way to rows. */
export interface Work extends Shared {
  readonly section: Section;
  readonly facts: Facts;
  readonly head: SheetColumns;
  readonly rows: FoundRow[];
  readonly dropped: DroppedPart[];
  readonly sums: SumDifference[];
}

/** A row of a section with the kindergarten it is about. */
export interface Subject {
  readonly row: BodyRow;
  /** Its place among the rows of the section. */
  readonly at: number;
  /** Null where the row is about none: of a district, of a project. */
  readonly known: Known | null;
  readonly place: SheetPlace;
}

export type Cells = Record<string, FoundCell>;

/** The remarks of a row, as they are written. */
export function remarkCells(
  { head }: Pick<Work, 'head'>,
  { row }: Pick<Subject, 'row'>,
): readonly GridCell[] {
  return head.columns.flatMap(({ meaning, index }) =>
    meaning.is === 'remark' ? (row.cells[index] ?? []) : [],
  );
}

/** What a cell says, where it stands: 同上 says what the cell above it says, 同左 what stands left of it. */
export function cellAt({ section }: Pick<Work, 'section'>, at: number, column: number): GridCell | undefined {
  const own = section.rows[at]?.cells[column];
  const row = saidAt({ section }, column)[at] ?? -1;
  const said = section.rows[row]?.cells[column];
  if (own === undefined || said === undefined) return undefined;
  const left = isSameAsLeft(said.text) && column > 0 ? cellAt({ section }, row, column - 1) : undefined;
  const meant = left ?? said;
  return meant === own ? own : { ...meant, place: own.place };
}

/** A column of a table, with what its heads add. */
export type SlotColumn = SheetColumn & { readonly meaning: Extract<Meaning, { is: 'slot' }> };

export function slotsOf({ head }: Pick<Work, 'head'>, table: TableName): readonly SlotColumn[] {
  return head.columns.filter(
    (column): column is SlotColumn => column.meaning.is === 'slot' && column.meaning.table === table,
  );
}

/** The column of the names of kindergartens. */
export function nameColumn({ head }: Pick<Work, 'head'>): SheetColumn | undefined {
  return head.columns.find(({ meaning }) => meaning.is === 'name');
}

/** The code cell of the kindergarten that a row is about. */
export function codeCell(known: Known, place: SheetPlace): FoundCell | null {
  if (known.code !== null) return { kind: 'value', text: known.code, place };
  return known.asked === null ? null : { kind: 'asked', question: known.asked };
}

export function value(text: string, place: SheetPlace): FoundCell {
  return { kind: 'value', text, place };
}

/** What a row is there for: one whose main cell is still asked waits for the answer. */
const MAIN: Readonly<Partial<Record<TableName, string>>> = {
  classes: 'children',
  enrolment: 'plannedPlaces',
  staffing: 'headcount',
  assessments: 'result',
  finance: 'amount',
  population: 'children',
  penalties: 'reason',
  campuses: 'address',
};

/** Adds a row. Where its main cell is asked, its last key is: so it waits. */
export function addRow(
  work: Work,
  table: TableName,
  cells: Readonly<Record<string, FoundCell | null>>,
  place: SheetPlace,
): void {
  const kept = Object.fromEntries(
    Object.entries(cells).filter((entry): entry is [string, FoundCell] => entry[1] !== null),
  );
  const main = kept[MAIN[table] ?? ''];
  const last = tableNamed(table).key.at(-1);
  if (main?.kind === 'asked' && last !== undefined) kept[last] = main;
  work.rows.push({ table, cells: kept, place });
}
