import { tableNamed } from '../../dataset/tabled.ts';
import { TABLE_NAMES } from '../../dataset/tables/names.ts';
import type { PresentFiles } from '../present/present-files.ts';
import { tableBytes } from '../present/table-text.ts';
import type { Merged } from './merge.ts';

/** The files of the tables that say something else now. */
export function changedFiles({ tables }: Merged): ReadonlyMap<string, Uint8Array> {
  return new Map(
    tables.flatMap(({ present, rows, added, changed }) => {
      const isSame = present.source !== null && added.length + changed.length === 0;
      if (isSame || (present.source === null && rows.length === 0)) return [];
      return [[`${present.name}.csv`, tableBytes(present, rows)] as const];
    }),
  );
}

/** The files to write, with the header of each table that a bureau must have and does not have yet. */
export function withRequired(
  changed: ReadonlyMap<string, Uint8Array>,
  standing: ReadonlyMap<string, Uint8Array>,
  { presentOf }: PresentFiles,
): ReadonlyMap<string, Uint8Array> {
  if (changed.size === 0) return changed;
  const missing = TABLE_NAMES.filter((name) => tableNamed(name).required)
    .filter((name) => !changed.has(`${name}.csv`) && !standing.has(`${name}.csv`))
    .map((name) => [`${name}.csv`, tableBytes(presentOf(name), [])] as const);
  return new Map([...changed, ...missing]);
}
