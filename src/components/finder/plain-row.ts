import type { FinderEntry } from '../../search/find/build/entry.ts';
import { DEFAULT_STATE } from '../../search/find/finder-state.ts';
import type { ResultRow } from './result-row.ts';

/** A kindergarten as a row of a list that nothing was searched in. `base` ends with a slash. */
export function plainRow(entry: FinderEntry, base: string, picked: boolean | null): ResultRow {
  const { code, name, town, facts } = entry;
  return {
    code,
    name,
    town: town ?? '',
    facts,
    age: DEFAULT_STATE.age,
    href: `${base}kindergartens/${code}/`,
    marks: null,
    way: null,
    ringNumber: null,
    picked,
  };
}
