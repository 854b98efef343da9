import type { GridCell } from '../book/grid.ts';
import { piecesOf } from '../columns/pieces.ts';
import { bare } from '../values/plain.ts';
import type { Section } from './section.ts';

/** A label of a form, and its value. */
export interface Pair {
  readonly label: GridCell;
  readonly value: GridCell;
}

type Table = Pick<Section, 'columns' | 'rows' | 'totals'>;

/** The values of a form as columns of every row of its table; those whose label is no head, or that the table has itself, are sentences. */
export function withPairs({ columns, rows, totals }: Table, pairs: readonly Pair[]): Table {
  const heads = new Set(columns.map(({ path }) => bare(path.at(-1) ?? '')));
  const own = pairs.filter(
    ({ label, value }) => !heads.has(bare(label.text)) && isOfRows(label.text, value.text),
  );
  if (own.length === 0) return { columns, rows, totals };
  const added = own.map(({ value }): GridCell => ({ ...value, isCovered: true }));
  return {
    columns: [...columns, ...own.map(({ label }) => ({ path: [label.text], place: label.place }))],
    rows: rows.map((row) => ({ ...row, cells: [...row.cells, ...added] })),
    totals: totals.map(({ row, after }) => ({
      row: { ...row, cells: [...row.cells, ...added.map((cell) => ({ ...cell, text: '' }))] },
      after,
    })),
  };
}

/** Whether a label tells which kindergarten a form is of. */
export function isNameLabel(label: string): boolean {
  return piecesOf(label).some(({ terms }) =>
    terms.some((term) => term.is === 'role' && term.role === 'name'),
  );
}

/** Who fills in a form is no kindergarten, unless its name is that of one. */
export function isOfRows(label: string, value: string): boolean {
  return !isNameLabel(label) || /园|幼儿|教学点|附设/.test(value);
}
