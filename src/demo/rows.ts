import type { Tables } from '../dataset/tables/index.ts';
import type { TableName } from '../dataset/tables/names.ts';

/** A row as the clerk would write it, by English key; a key left out is an empty cell. */
export type DemoRow<N extends TableName> = {
  readonly [K in keyof Tables[N]['columns']]?: string;
};

export type DemoRows = { readonly [N in TableName]: readonly DemoRow<N>[] };
