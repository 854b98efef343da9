import { type TableName, TABLE_NAMES } from '../../dataset/index.ts';
import { foldWidth } from '../../dataset/read/width.ts';
import { tableNamed } from '../../dataset/tabled.ts';
import type { Section } from '../layout/section.ts';

/** A table of the contract as a sheet has it: exported, or a template filled in. */
export interface Contract {
  readonly table: TableName;
  /** By English key: the index of its column. */
  readonly indexOf: ReadonlyMap<string, number>;
}

const MOST = 0.8;

/** The table whose very headers a section has; null where it is a sheet of an office. */
export function contractOf({ columns }: Section): Contract | null {
  const heads = columns.map(({ path }) =>
    path.length === 1 ? foldWidth(path[0] ?? '').replace(/\s/g, '') : '',
  );
  const filled = columns.filter(({ path }) => path.length > 0).length;
  const fits = TABLE_NAMES.flatMap((table) => {
    const { columns: own, key } = tableNamed(table);
    const indexOf = new Map(
      Object.entries(own).flatMap(([name, { header }]) =>
        heads.includes(header) ? [[name, heads.indexOf(header)] as const] : [],
      ),
    );
    const needed = key.filter((name) => own[name]?.presence === 'required');
    const isWhole = needed.every((name) => indexOf.has(name)) && indexOf.size >= Math.max(2, filled * MOST);
    return isWhole ? [{ table, indexOf }] : [];
  });
  return fits.toSorted((a, b) => b.indexOf.size - a.indexOf.size)[0] ?? null;
}
