import type { Column } from './column.ts';
import type { TableName } from './names.ts';

export type Columns = Readonly<Record<string, Column>>;

/** One table of the data dictionary. Everything that is said or done about the table comes from this. */
export interface Table<C extends Columns = Columns> {
  readonly name: TableName;
  /** Chinese title, as pages and messages show it. */
  readonly title: string;
  readonly required: boolean;
  /** One or two sentences for the clerk: what a row is. */
  readonly about: string;
  /** What the site cannot say while the table is not kept, where no rule tells. */
  readonly without?: string;
  readonly columns: C;
  /** The columns that tell rows apart. */
  readonly key: readonly (keyof C & string)[];
  /** Of two rows with the same key that say different things: what to do, where the table has more to say than which is wrong. */
  readonly sameKey?: string;
  /** The column that holds the kindergarten a row is about, where it is about one. */
  readonly subject?: keyof C & string;
  /** The day a row is about (its 统计日期, 执行日期 …): none after the closing of its kindergarten. */
  readonly datedBy?: keyof C & string;
  /** The day its figures were made known or last renewed, before `datedBy`: the first of these that a row gives. */
  readonly saidOn?: readonly (keyof C & string)[];
  /** Days of things that have happened: none after the as-of day. */
  readonly happened?: readonly (keyof C & string)[];
  /** One complete row as the clerk would write it, by English key. */
  readonly specimen: Readonly<Record<keyof C & string, string>>;
}

/**
 * Under this key a row has its number in its file, as WPS counts from 1 (the header). A symbol, which JSON leaves out: what is made of a row
 * stays as it is when another row is put in above it.
 */
export const ROW_NUMBER: unique symbol = Symbol('row number');

/** The row type of a table, inferred from its columns. */
export type RowOf<T extends { readonly columns: Columns }> = {
  readonly [K in keyof T['columns']]: T['columns'][K] extends Column<infer V> ? V : never;
} & { readonly [ROW_NUMBER]: number };

export function defineTable<const C extends Columns>(table: Table<C>): Table<C> {
  return table;
}
