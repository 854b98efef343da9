import { hash } from 'node:crypto';
import { publishedTable } from '../dataset/schema/published-table.ts';
import type { TableName } from '../dataset/tables/names.ts';
import type { Bureau } from '../domain/bureau.ts';
import { archiveOf, pack, type PackedFile, unpack } from '../exports/open-data/archive.ts';
import { csvwMetadata } from '../exports/open-data/csvw-metadata.ts';
import { dataPackage } from '../exports/open-data/data-package.ts';
import { dictionaryCsv } from '../exports/open-data/dictionary.ts';
import type { FileFacts, HeldOf, OpenData } from '../views/open-data/open-data.ts';
import { isKept, newestDayOf, OPEN_TABLES, publishedRows } from '../exports/open-data/published-rows.ts';
import { licenceText, readmeText } from '../exports/open-data/readme.ts';
import { tableCsv } from '../exports/open-data/table-csv.ts';
import { printOf, printOfRows } from '../dataset/read/row-print.ts';
import { KeptValues } from '../publication/kept-values.ts';
import type { Publication } from '../publication/load.ts';
import { digest } from './digest.ts';
import { href } from './href.ts';
import type { PublishedSite } from './published-site.ts';
import type { SiteFrame } from './site-frame.ts';
import { recentOfTable } from './recent-changes.ts';

/** What of a site its data are made from. */
export interface DataOf extends Pick<PublishedSite, 'bureau'> {
  readonly publication: Pick<Publication, 'examination' | 'updatedOn' | 'commit'>;
  readonly frame: Pick<SiteFrame, 'sections'>;
}

const known = new WeakMap<DataOf, OpenData>();

/** What `/data/` publishes, worked out once for a site. `host`: where the site stands. */
export function openData(site: PublishedSite, host: URL | undefined): OpenData {
  return openDataAt(site, () => new URL(href('/data/'), host ?? 'https://localhost').href);
}

/** The same, of data that stand at an address of their own. */
export function openDataAt(site: DataOf, addressOf: () => string): OpenData {
  const before = known.get(site);
  if (before) return before;
  const { bureau, publication, frame } = site;
  const tableOf = (name: TableName) => publishedTable(name, bureau.site);
  const data: OpenData = {
    site: bureau.site,
    tables: [...packedTables(bureau)].map(([name, { rows, bytes, hash: sha256 }]) => ({
      ...{ name, rows, bytes, hash: sha256 },
      table: tableOf(name),
      day: newestDayOf(bureau, name),
      held: heldRows(site, name),
      heldOf: heldOf(bureau, name),
    })),
    absent: OPEN_TABLES.filter((name) => !isKept(bureau, name)).map(tableOf),
    dataUntil: bureau.dataUntil,
    updatedOn: publication.updatedOn,
    commit: publication.commit,
    address: addressOf(),
    hasTerms: frame.sections.includes('/about/'),
  };
  known.set(site, data);
  return data;
}

/** A table written down once, from which its file, the archive and what is said of both are made. */
interface PackedTable extends FileFacts {
  readonly crc: number;
  /** In base 64. */
  readonly packed: string;
}

type PackedTables = ReadonlyMap<TableName, PackedTable>;

const packedOnes = new WeakMap<Bureau, PackedTables>();

/** Every table that is kept. From build to build only those that changed are written again. */
function packedTables(bureau: Bureau): PackedTables {
  const before = packedOnes.get(bureau);
  if (before) return before;
  const values = new KeptValues<PackedTable>('open-tables');
  const tables = new Map(
    OPEN_TABLES.filter((name) => isKept(bureau, name)).map((name) => [
      name,
      values.of(
        name,
        () => tableKey(bureau, name),
        () => packedTable(bureau, name),
      ),
    ]),
  );
  values.keep();
  packedOnes.set(bureau, tables);
  return tables;
}

function packedTable(bureau: Bureau, name: TableName): PackedTable {
  const csv = tableCsv(bureau, name);
  const { packed, bytes, crc } = pack(csv);
  return {
    rows: publishedRows(bureau, name).length,
    bytes,
    hash: hash('sha256', csv, 'hex'),
    crc,
    packed: Buffer.from(packed).toString('base64'),
  };
}

function packedFile(path: string, { packed, bytes, crc }: PackedTable): PackedFile {
  return { path, packed: Buffer.from(packed, 'base64'), bytes, crc };
}

/** `/data/<table>.csv` */
export function tableFile(bureau: Bureau, name: TableName): Uint8Array {
  const table = packedTables(bureau).get(name);
  if (!table) throw new Error(`The bureau does not keep ${name}.`);
  return unpack(packedFile(name, table));
}

/** How many rows of a table are held back, those that hang on others too. */
function heldRows({ publication }: Pick<DataOf, 'publication'>, name: TableName): number {
  const { rows, dependents } = publication.examination.held;
  return [...rows, ...dependents].filter(({ table }) => table === name).length;
}

/** Of whom they are: of kindergartens, then of districts. */
function heldOf({ kindergartens, heldOfDistricts }: Bureau, name: TableName): readonly HeldOf[] {
  const all = [...kindergartens.map(({ code, held }) => [code, held] as const), ...heldOfDistricts];
  return all.flatMap(([code, held]) =>
    held
      .filter(({ table }) => table === name)
      .map(({ rows, periods, assessmentKinds }) => ({
        code,
        rows,
        ...(periods && { periods }),
        ...(assessmentKinds && { assessmentKinds }),
      })),
  );
}

const tableKeys = new WeakMap<Bureau, Map<TableName, string>>();

/** Of the published rows of a table: equal keys, equal files. */
export function tableKey(bureau: Bureau, name: TableName): string {
  let keys = tableKeys.get(bureau);
  if (!keys) tableKeys.set(bureau, (keys = new Map()));
  const before = keys.get(name);
  if (before !== undefined) return before;
  const columns = Object.keys(publishedTable(name, bureau.site).columns);
  const rows = publishedRows(bureau, name);
  const key = digest(
    columns,
    printOfRows(rows) ?? rows.map((row) => printOf(row) ?? columns.map((column) => row[column])),
  );
  keys.set(name, key);
  return key;
}

/** Of what says something of every table. */
export function openDataKey(site: PublishedSite): string {
  const { bureau, publication, frameKey } = site;
  return digest(
    frameKey,
    bureau.dataUntil,
    publication.updatedOn,
    publication.commit,
    OPEN_TABLES.map((name) => [
      isKept(bureau, name),
      heldRows(site, name),
      heldOf(bureau, name),
      tableKey(bureau, name),
    ]),
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

interface Description {
  readonly path: string;
  readonly text: string;
}

/** The descriptions of the data as JSON files of `/data/`. */
export function descriptions(data: OpenData): readonly Description[] {
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
  const texts = [
    ...descriptions(data),
    { path: 'README.txt', text: readmeText(data) },
    { path: 'LICENSE.txt', text: licenceText(data) },
    { path: 'dictionary.csv', text: dictionary(site) },
  ];
  return archiveOf([
    ...texts.map(({ path, text }) => ({ path, ...pack(text) })),
    ...[...packedTables(site.bureau)].map(([name, table]) => packedFile(`${name}.csv`, table)),
  ]);
}
