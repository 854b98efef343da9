import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Bureau } from '../domain/bureau.ts';
import { type IsoDate, isoDate } from '../domain/school-date.ts';
import { buildBureau } from './build.ts';
import { readTableFile } from './read/table-file.ts';
import { readSite } from './site.ts';
import { TABLES, type RowsByTable } from './tables/index.ts';
import { TABLE_NAMES, type TableName } from './tables/names.ts';
/** What a build publishes: the bureau, and what git says of its data. */
export interface Publication {
  readonly bureau: Bureau;
  readonly updatedOn: IsoDate | null;
  readonly commit: string | null;
}

let known: Publication | undefined;
/** Reads the tables of DATA_DIR into a bureau. Memoised for the build. */
export async function loadPublication(): Promise<Publication> {
  if (known) return known;
  const dir = process.env['DATA_DIR'] ?? 'data';
  const { site } = readSite(readFileSync(join(dir, 'site.json')));
  if (!site) throw new Error('site');
  const missing = new Set<TableName>();
  const rows = Object.fromEntries(
    TABLE_NAMES.map((name) => {
      const file = join(dir, `${name}.csv`);
      if (!existsSync(file)) {
        missing.add(name);
        return [name, []];
      }
      return [name, readTableFile(TABLES[name] as never, readFileSync(file)).rows];
    }),
  ) as unknown as RowsByTable;
  const bureau = buildBureau(rows, {
    site,
    asOf: isoDate(process.env['AS_OF'] ?? '2026-11-15'),
    missingTables: missing,
    held: new Map(),
  });
  known = { bureau, updatedOn: null, commit: null };
  return known;
}
