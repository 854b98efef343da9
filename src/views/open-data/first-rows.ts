import { serialiseCell } from '../../dataset/serialise.ts';
import type { Column as Definition } from '../../dataset/tables/column.ts';
import type { Table as TableDefinition } from '../../dataset/tables/table.ts';
import { isAbsent } from '../../domain/reported.ts';
import type { Cell, Table } from '../table.ts';

type Rows = readonly Readonly<Record<string, unknown>>[];

/** A table of more columns lies on its side: a line a column, a column a row. */
const MOST_ACROSS = 7;
const LINES = 8;
const ROWS_ON_SIDE = 3;
/** Of a long text, as many characters stand there. */
const SHOWN = 60;

/** The first rows of a published file, as they stand in it; absence in its word. */
export function firstRows({ columns }: Pick<TableDefinition, 'columns'>, rows: Rows): Table {
  const all = Object.entries(columns);
  if (all.length <= MOST_ACROSS) {
    return {
      columns: all.map(([, column]) => ({ label: column.header, numeric: isNumber(column) })),
      rows: rows
        .slice(0, LINES)
        .map((row) => ({ cells: all.map(([key, column]) => cellOf(column, row[key])) })),
    };
  }
  const shown = rows.slice(0, ROWS_ON_SIDE);
  return {
    columns: [{ label: '栏' }, ...shown.map((_row, at) => ({ label: `第 ${at + 1} 行` }))],
    rows: all.map(([key, column]) => ({
      cells: [column.header, ...shown.map((row) => cellOf(column, row[key]))],
    })),
  };
}

/** How many rows `firstRows` shows of so many. */
export function rowsShown({ columns }: Pick<TableDefinition, 'columns'>, count: number): number {
  return Math.min(count, Object.keys(columns).length <= MOST_ACROSS ? LINES : ROWS_ON_SIDE);
}

function cellOf({ cell }: Definition, value: unknown): Cell {
  if (isAbsent(value)) return value;
  const text = serialiseCell(cell, value);
  const characters = Array.from(text);
  return characters.length > SHOWN ? `${characters.slice(0, SHOWN).join('')}…` : text;
}

function isNumber({ cell }: Definition): boolean {
  return cell.kind === 'whole' || cell.kind === 'number' || cell.kind === 'percent' || cell.kind === 'money';
}
