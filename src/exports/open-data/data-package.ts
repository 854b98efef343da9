import { tableSchemaOf } from '../../dataset/schema/table-schema.ts';
import type { Site } from '../../domain/site.ts';
import { MEANING_OF_FILES, termsOf } from '../../wording/open-data.ts';
import { namesOf, type OpenData, type OpenTable } from '../../views/open-data/open-data.ts';

/** `/data/datapackage.json`: every table with its columns, keys, references, bytes and hash, as Data Package v2 describes them. */
export function dataPackage(data: OpenData): Readonly<Record<string, unknown>> {
  const { site, address, dataUntil, updatedOn, commit } = data;
  const published = namesOf(data);
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'kindergarten-disclosure',
    title: site.siteName,
    description: `${site.bureau.name}公布的幼儿园数据。${MEANING_OF_FILES}${termsOf(data.hasTerms)}`,
    homepage: address,
    ...(updatedOn !== null && { version: updatedOn }),
    contributors: [{ title: site.bureau.name, roles: ['publisher'] }],
    keywords: ['幼儿园', '学前教育', '信息公示'],
    dataUntil,
    updatedOn,
    commit,
    demo: site.demo,
    settings: settingsOf(site),
    tablesNotKept: data.absent.map(({ name }) => name),
    resources: data.tables.map((table) => ({
      $schema: 'https://datapackage.org/profiles/2.0/dataresource.json',
      ...resourceOf(table),
      schema: tableSchemaOf(table.table, published),
    })),
  };
}

/** What figures are worked out by besides the tables: of which area the bureau is, how fees come to a month, when figures are due. */
function settingsOf({ regionCode, costAssumptions, duties }: Site): Readonly<Record<string, unknown>> {
  return { regionCode, costAssumptions, duties };
}

function resourceOf({
  name,
  table,
  rows,
  bytes,
  hash,
  held,
  heldOf,
}: OpenTable): Readonly<Record<string, unknown>> {
  return {
    name,
    type: 'table',
    path: `${name}.csv`,
    title: table.title,
    description: table.about,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes,
    hash: `sha256:${hash}`,
    rows,
    rowsUnderReview: held,
    underReview: heldOf,
    dialect: {
      $schema: 'https://datapackage.org/profiles/2.0/tabledialect.json',
      delimiter: ',',
      lineTerminator: '\r\n',
      quoteChar: '"',
      doubleQuote: true,
      header: true,
    },
  };
}
