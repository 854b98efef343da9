import { DEFAULT_STATE } from '../../search/find/finder-state.ts';
import type { FinderIndex } from '../../search/find/load-index.ts';
import { finderRow } from '../../search/find/row.ts';
import type { ResultRow } from './result-row.ts';

/** A kindergarten as a row of a list that nothing was searched in. `base` ends with a slash. */
export function plainRow(index: FinderIndex, row: number, base: string, picked: boolean | null): ResultRow {
  return {
    row: finderRow(index, row, DEFAULT_STATE.age),
    href: `${base}kindergartens/${index.codes[row] ?? ''}/`,
    marks: null,
    way: null,
    ringNumber: null,
    picked,
  };
}
