import { type TableName, TABLE_NAMES } from '../../dataset/index.ts';
import { foldWidth } from '../../dataset/read/width.ts';
import { tableNamed } from '../../dataset/tabled.ts';
import type { Section } from '../layout/section.ts';
import { meaningOf, type Shape } from './meaning.ts';

/** A table of the contract as a sheet has it: exported, or a template filled in. */
export interface Contract {
  readonly table: TableName;
  /** By English key: the index of its column. */
  readonly indexOf: ReadonlyMap<string, number>;
  /** The columns that have a head and are none of the table. */
  readonly others: readonly number[];
}

const MOST = 0.8;

/** The table whose very headers a section has, save for a few; null where it is a sheet of an office. A head that says the same counts as well. */
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
  const [best] = fits.toSorted((a, b) => b.indexOf.size - a.indexOf.size);
  return best === undefined ? null : completed(columns, best);
}

type Fit = Pick<Contract, 'table' | 'indexOf'>;

/** With the columns whose head is another word for a header that is missing: 幼儿园名称, 详细地址. */
function completed(columns: Section['columns'], { table, indexOf }: Fit): Contract {
  const all = new Map(indexOf);
  const others: number[] = [];
  const taken = new Set(indexOf.values());
  columns.forEach(({ path }, index) => {
    if (path.length === 0 || taken.has(index)) return;
    const key = keyOf(path, table);
    if (key !== null && !all.has(key)) all.set(key, index);
    else others.push(index);
  });
  return { table, indexOf: all, others };
}

const ALL: Shape['has'] = new Set(['post', 'age', 'item', 'account'] as const);

/** The column of a table that heads mean, in its own unit and of all its rows; null where they mean none. */
function keyOf(path: readonly string[], table: TableName): string | null {
  const meaning = meaningOf(path, { topic: table, has: ALL });
  if (meaning.is === 'name') return table === 'kindergartens' ? 'name' : null;
  const isOwn =
    meaning.is === 'slot' &&
    meaning.table === table &&
    meaning.unit === null &&
    Object.keys(meaning.dims).length === 0;
  return isOwn && meaning.key in tableNamed(table).columns ? meaning.key : null;
}
