import { hash } from 'node:crypto';
import { publishedTable } from '../dataset/schema/published-table.ts';
import type { TableName } from '../dataset/tables/names.ts';
import type { Bureau } from '../domain/bureau.ts';
import { archiveOf, type ArchivedFile } from '../exports/open-data/archive.ts';
import { csvwMetadata } from '../exports/open-data/csvw-metadata.ts';
import { dataPackage } from '../exports/open-data/data-package.ts';
import { dictionaryCsv } from '../exports/open-data/dictionary.ts';
import type { FileFacts, OpenData } from '../views/open-data/open-data.ts';
import { isKept, newestDayOf, OPEN_TABLES, publishedRows } from '../exports/open-data/published-rows.ts';
import { licenceText, readmeText } from '../exports/open-data/readme.ts';
import { tableCsv } from '../exports/open-data/table-csv.ts';
import { printOf } from '../dataset/read/row-print.ts';
import { KeptValues } from '../publication/kept-values.ts';
import { digest } from './digest.ts';
import { href } from './href.ts';
import type { PublishedSite } from './published-site.ts';
import { recentOfTable } from './recent-changes.ts';

const known = new WeakMap<PublishedSite, OpenData>();

/** What `/data/` publishes, worked out once for a site. `host`: where the site stands. */
export function openData(site: PublishedSite, host: URL | undefined): OpenData {
  const before = known.get(site);
  if (before) return before;
  const { bureau, publication, frame } = site;
  const kept = OPEN_TABLES.filter((name) => isKept(bureau, name));
  const facts = new KeptValues<FileFacts>('open-tables');
  const tables = kept.map((name) => ({
    name,
    table: publishedTable(name, bureau.site),
    day: newestDayOf(bureau, name),
    held: heldRows(site, name),
    ...facts.of(
      name,
      () => tableKey(bureau, name),
      () => factsOf(bureau, name),
    ),
  }));
  facts.keep();
  const data: OpenData = {
    site: bureau.site,
    tables,
    absent: OPEN_TABLES.filter((name) => !isKept(bureau, name)).map((name) =>
      publishedTable(name, bureau.site),
    ),
    dataUntil: bureau.dataUntil,
    updatedOn: publication.updatedOn,
    commit: publication.commit,
    address: new URL(href('/data/'), host ?? 'https://localhost').href,
    hasTerms: frame.sections.includes('/about/'),
  };
  known.set(site, data);
  return data;
}

function factsOf(bureau: Bureau, name: TableName): FileFacts {
  const csv = tableCsv(bureau, name);
  return {
    rows: publishedRows(bureau, name).length,
    bytes: Buffer.byteLength(csv),
    hash: hash('sha256', csv, 'hex'),
  };
}

/** How many rows of a table are held back, those that hang on others too. */
function heldRows({ publication }: Pick<PublishedSite, 'publication'>, name: TableName): number {
  const { rows, dependents } = publication.examination.held;
  return [...rows, ...dependents].filter(({ table }) => table === name).length;
}

/** Of the published rows of a table: equal keys, equal files. */
export function tableKey(bureau: Bureau, name: TableName): string {
  const { columns } = publishedTable(name, bureau.site);
  const keys = Object.keys(columns);
  return digest(
    keys,
    publishedRows(bureau, name).map((row) => printOf(row) ?? keys.map((key) => row[key])),
  );
}

/** Of what says something of every table. */
export function openDataKey(site: PublishedSite): string {
  const { bureau, publication, frameKey } = site;
  return digest(
    frameKey,
    bureau.dataUntil,
    publication.updatedOn,
    publication.commit,
    OPEN_TABLES.map((name) => [isKept(bureau, name), heldRows(site, name), tableKey(bureau, name)]),
  );
}

/** Of the page of a table: its rows, the newest day among them, and what was last changed in it. */
export function tablePageKey(site: PublishedSite, name: TableName): string {
  const { bureau, frameKey } = site;
  return digest(
    frameKey,
    isKept(bureau, name),
    heldRows(site, name),
    tableKey(bureau, name),
    newestDayOf(bureau, name),
    recentOfTable(site, name),
  );
}

/** The descriptions of the data as JSON files of `/data/`. */
export function descriptions(data: OpenData): readonly ArchivedFile[] {
  const json = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;
  return [
    { path: 'csv-metadata.json', text: json(csvwMetadata(data)) },
    { path: 'datapackage.json', text: json(dataPackage(data)) },
  ];
}

/** The data dictionary, whichever tables the bureau keeps. */
export function dictionary({ bureau }: Pick<PublishedSite, 'bureau'>): string {
  return dictionaryCsv(
    OPEN_TABLES.map((name) => publishedTable(name, bureau.site)),
    ({ name }) => isKept(bureau, name),
  );
}

/** `/data/all.zip` */
export function dataArchive(site: PublishedSite, data: OpenData): Uint8Array {
  return archiveOf([
    ...descriptions(data),
    { path: 'README.txt', text: readmeText(data) },
    { path: 'LICENSE.txt', text: licenceText(data) },
    { path: 'dictionary.csv', text: dictionary(site) },
    ...data.tables.map(({ name }) => ({ path: `${name}.csv`, text: tableCsv(site.bureau, name) })),
  ]);
}
