import type { Absent } from '../../domain/reported.ts';
import type { Profile } from '../../profile/profile.ts';
import { type BriefPlace, type Cell, type Column, type Row, type Table, isIdle } from '../table.ts';

/** A value of a download: text, a plain figure, or why there is none. */
export type RegisterValue = string | number | Absent;

/** What a line of a register is about. */
export interface RegisterLine {
  readonly profile: Profile;
}

/** A column of the download. */
export interface RegisterField<L> {
  readonly label: string;
  readonly valueOf: (line: L) => RegisterValue;
}

/** A column as it is shown, with the columns of the download that hold the same facts. */
export interface RegisterColumn<L extends RegisterLine> extends Column {
  readonly cellOf: (line: L) => Cell;
  readonly fields: readonly RegisterField<L>[];
}

export interface RegisterRow extends Row {
  readonly code: string;
  /** The same line in the download, in the order of `fields`; worked out at the call. */
  readonly values: () => readonly RegisterValue[];
}

/** A register made ready: what the page shows and what its download holds come from the same lines. */
export interface RegisterTable extends Table {
  readonly rows: readonly RegisterRow[];
  readonly fields: readonly string[];
}

/** A column that shows one value and downloads it under its own name. */
export function plainColumn<L extends RegisterLine>(
  label: string,
  valueOf: (line: L) => RegisterValue,
  more: Omit<Column, 'label'> = {},
): RegisterColumn<L> {
  return { label, ...more, cellOf: valueOf, fields: [{ label, valueOf }] };
}

/** The columns with the places that some of them take on a phone. */
export function withBrief<C extends Column>(
  columns: readonly C[],
  places: Readonly<Partial<Record<string, BriefPlace>>>,
): readonly C[] {
  return columns.map((column) => ({ ...column, brief: places[column.label] }));
}

export function registerTable<L extends RegisterLine>(
  columns: readonly RegisterColumn<L>[],
  lines: readonly L[],
): RegisterTable {
  const fields = columns.flatMap((column) => column.fields);
  return {
    columns: columns.map(({ cellOf: _, fields: __, ...column }) => column),
    fields: fields.map(({ label }) => label),
    rows: lines.map((line) => rowOf(line, columns, fields)),
  };
}

/** A page shows the cells, a download holds the values: neither pays for the other. */
function rowOf<L extends RegisterLine>(
  line: L,
  columns: readonly RegisterColumn<L>[],
  fields: readonly RegisterField<L>[],
): RegisterRow {
  let cells: readonly Cell[] | undefined;
  return {
    ...placeOf(line.profile),
    get cells() {
      return (cells ??= columns.map(({ cellOf }) => cellOf(line)));
    },
    values: () => fields.map(({ valueOf }) => valueOf(line)),
  };
}

/** The table as a page shows it: a column that says 不适用 in every row is left out, of the page alone. */
export function shownTable({ columns, rows }: Table): Table {
  const says = (index: number) => rows.some(({ cells }) => !isIdle(cells[index] ?? ''));
  const shown = columns.flatMap((_, index) => (rows.length === 0 || says(index) ? [index] : []));
  const only = <T>(all: readonly T[]) => shown.flatMap((index) => all[index] ?? []);
  return { columns: only(columns), rows: rows.map((row) => ({ ...row, cells: only(row.cells) })) };
}

function placeOf({ kindergarten: { code, county, town } }: Profile): Pick<RegisterRow, 'code' | 'areas'> {
  return { code, areas: county && county.code !== town.code ? [county.code, town.code] : [town.code] };
}
