import { csvwTableOf } from '../../dataset/schema/csvw.ts';
import { termsOf } from '../../wording/open-data.ts';
import { namesOf, type OpenData } from '../../views/open-data/open-data.ts';

/** `/data/csv-metadata.json`: the same tables as CSV on the Web describes them (W3C, 2015). */
export function csvwMetadata(data: OpenData): Readonly<Record<string, unknown>> {
  const { site, address, updatedOn, tables } = data;
  const published = namesOf(data);
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'zh' }],
    'dc:title': site.siteName,
    'dc:publisher': site.bureau.name,
    'dc:rights': termsOf(data.hasTerms),
    'dc:source': address,
    ...(updatedOn !== null && { 'dc:modified': { '@value': updatedOn, '@type': 'date' } }),
    dialect: {
      encoding: 'utf-8',
      delimiter: ',',
      quoteChar: '"',
      doubleQuote: true,
      header: true,
      lineTerminators: ['\r\n'],
    },
    tables: tables.map(({ table }) => csvwTableOf(table, published)),
  };
}
