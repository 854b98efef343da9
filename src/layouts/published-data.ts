import { deflateRawSync } from 'node:zlib';
import type { PackedPublished } from '../checker/published.ts';
import { PUBLISHED_NAME } from '../components/checker/messages.ts';
import { serialiseTable, type TableName, TABLES } from '../dataset/index.ts';
import {
  isKept,
  OPEN_TABLES,
  type PublishedRow,
  publishedRows,
} from '../exports/open-data/published-rows.ts';
import { KeptValues } from '../publication/kept-values.ts';
import type { Publication } from '../publication/load.ts';
import { digest } from './digest.ts';
import { tableKey } from './open-data.ts';

export interface PublishedData {
  readonly script: string;
  /** Another one for other data. */
  readonly version: string;
}

/** The rows that the pages tell, as files, in a script for the checker. Worked out once for a publication. */
export function publishedData(publication: Publication): PublishedData {
  const before = known.get(publication);
  if (before) return before;
  const packed = JSON.stringify(packPublished(publication));
  const data = { script: `self.${PUBLISHED_NAME}=${packed}\n`, version: digest(packed) };
  known.set(publication, data);
  return data;
}

const known = new WeakMap<Publication, PublishedData>();

/** From build to build only the tables that changed are written and packed again. */
export function packPublished(publication: Publication): PackedPublished {
  const { bureau, examination, updatedOn, siteText } = publication;
  const { rows, held } = examination;
  const partial = new Set<TableName>(
    [...held.rows, ...held.cells, ...held.dependents].map(({ table }) => table),
  );
  const packed = new KeptValues<string>('checker-tables');
  const files: Record<string, string> = { 'site.json': pack(siteText) };
  for (const name of OPEN_TABLES.filter((one) => isKept(bureau, one))) {
    const shown = publishedRows(bureau, name);
    files[`${name}.csv`] = packed.of(
      name,
      () => tableKey(bureau, name),
      () => packTable(name, shown),
    );
    if (shown.length < rows[name].length) partial.add(name);
  }
  packed.keep();
  // Without them the checker would find what is excused; why it is, no page tells.
  if (rows.waivers.length > 0) {
    files['waivers.csv'] = packTable(
      'waivers',
      rows.waivers.map((row) => ({ ...row, reason: NOT_TOLD, docNo: NOT_TOLD })),
    );
    partial.add('waivers');
  }
  return {
    publishedOn: updatedOn ?? bureau.asOf,
    files,
    partial: [...partial].map((name) => `${name}.csv`),
  };
}

function packTable(name: TableName, rows: readonly PublishedRow[]): string {
  return pack(serialiseTable(TABLES[name], rows, { bom: true }));
}

/** Raw: a header would name the system it was packed on. */
function pack(text: string): string {
  return deflateRawSync(text).toString('base64');
}

const NOT_TOLD = '略';
