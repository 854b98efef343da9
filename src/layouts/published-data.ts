import { packPublished, type Published } from '../checker/published.ts';
import { PUBLISHED_NAME } from '../components/checker/messages.ts';
import { serialiseTable, type TableName, TABLES } from '../dataset/index.ts';
import {
  isKept,
  OPEN_TABLES,
  type PublishedRow,
  publishedRows,
} from '../exports/open-data/published-rows.ts';
import type { Publication } from '../publication/load.ts';
import { digest } from './digest.ts';

export interface PublishedData {
  readonly script: string;
  /** Another one for other data. */
  readonly version: string;
}

/** The rows that the pages tell, as files, in a script for the checker. Worked out once for a publication. */
export function publishedData(publication: Publication): PublishedData {
  const before = known.get(publication);
  if (before) return before;
  const packed = packPublished(dataOf(publication));
  const script = `self.${PUBLISHED_NAME}="${packed}"\n`;
  const data = { script, version: digest(packed) };
  known.set(publication, data);
  return data;
}

const known = new WeakMap<Publication, PublishedData>();

function dataOf({ bureau, examination, updatedOn, siteText }: Publication): Published {
  const { rows, held } = examination;
  const partial = new Set<TableName>(
    [...held.rows, ...held.cells, ...held.dependents].map(({ table }) => table),
  );
  const tables = new Map<TableName, readonly PublishedRow[]>();
  for (const name of OPEN_TABLES.filter((one) => isKept(bureau, one))) {
    const shown = publishedRows(bureau, name);
    tables.set(name, shown);
    if (shown.length < rows[name].length) partial.add(name);
  }
  // Without them the checker would find what is excused; why it is, no page tells.
  if (rows.waivers.length > 0) {
    tables.set(
      'waivers',
      rows.waivers.map((row) => ({ ...row, reason: NOT_TOLD, docNo: NOT_TOLD })),
    );
    partial.add('waivers');
  }
  return {
    publishedOn: updatedOn ?? bureau.asOf,
    files: {
      'site.json': siteText,
      ...Object.fromEntries(
        Array.from(tables, ([name, own]) => [
          `${name}.csv`,
          serialiseTable(TABLES[name], own, { bom: true }),
        ]),
      ),
    },
    partial: [...partial].map((name) => `${name}.csv`),
  };
}

const NOT_TOLD = '略';
