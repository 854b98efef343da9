import { packPublished, type Published } from '../checker/published.ts';
import { PUBLISHED_NAME } from '../components/checker/messages.ts';
import { serialiseTable, type TableName, TABLES } from '../dataset/index.ts';
import { isKept, OPEN_TABLES, publishedRows } from '../exports/open-data/published-rows.ts';
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
  const kept = OPEN_TABLES.filter((name) => isKept(bureau, name));
  const tables = kept.map((name) => [name, publishedRows(bureau, name)] as const);
  const partial = new Set<TableName>(
    [...held.rows, ...held.cells, ...held.dependents].map(({ table }) => table),
  );
  for (const [name, shown] of tables) if (shown.length < rows[name].length) partial.add(name);
  // Without them the checker would find what is excused; why it is, no page tells.
  const waivers = rows.waivers.map((row) => ({ ...row, reason: NOT_TOLD, docNo: NOT_TOLD }));
  if (waivers.length > 0) partial.add('waivers');
  const files = [...tables, ['waivers', waivers] as const].filter(
    ([name, own]) => name !== 'waivers' || own.length > 0,
  );
  return {
    publishedOn: updatedOn ?? bureau.asOf,
    files: {
      'site.json': siteText,
      ...Object.fromEntries(
        files.map(([name, own]) => [`${name}.csv`, serialiseTable(TABLES[name], own, { bom: true })]),
      ),
    },
    partial: [...partial].map((name) => `${name}.csv`),
  };
}

const NOT_TOLD = '略';
