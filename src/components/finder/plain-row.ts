import { CAMPUSES_ANCHOR } from '../../format/href.ts';
import { DEFAULT_STATE } from '../../search/find/finder-state.ts';
import type { FinderIndex } from '../../search/find/load-index.ts';
import { finderRow } from '../../search/find/row.ts';
import type { ResultRow } from './result-row.ts';

/** A kindergarten, or one of its campuses, as a row of a list that nothing was searched in. `base` ends with a slash. */
export function plainRow(
  index: FinderIndex,
  row: number,
  base: string,
  picked: boolean | null,
  campus: number | null = null,
): ResultRow {
  const href = `${base}kindergartens/${index.codes[row] ?? ''}/`;
  return {
    row: finderRow(index, row, DEFAULT_STATE.age, campus),
    href: campus === null ? href : `${href}#${CAMPUSES_ANCHOR}`,
    marks: null,
    told: [],
    way: null,
    waySeat: null,
    ringNumber: null,
    picked,
  };
}
