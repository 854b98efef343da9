import { packPublished, type Published } from '../checker/published.ts';
import { PUBLISHED_NAME } from '../components/checker/messages.ts';
import { isPenaltyShown, serialiseTable, TABLE_NAMES, TABLES } from '../dataset/index.ts';
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
  const { rows, held, missingTables } = examination;
  const shown = rows.penalties.filter((row) => isPenaltyShown(row, bureau.asOf));
  const partial = new Set([...held.rows, ...held.cells, ...held.dependents].map(({ table }) => table));
  if (shown.length < rows.penalties.length) partial.add('penalties');
  const tables = TABLE_NAMES.filter((name) => !missingTables.has(name)).map((name) => {
    const own = name === 'penalties' ? shown : rows[name];
    return [`${name}.csv`, serialiseTable(TABLES[name], own, { bom: true })] as const;
  });
  return {
    publishedOn: updatedOn ?? bureau.asOf,
    files: { 'site.json': siteText, ...Object.fromEntries(tables) },
    partial: [...partial].map((name) => `${name}.csv`),
  };
}
