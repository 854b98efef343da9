import { publishedTable } from '../../dataset/schema/published-table.ts';
import { type CsvStyle, serialiseTable } from '../../dataset/serialise.ts';
import type { TableName } from '../../dataset/tables/names.ts';
import type { Bureau } from '../../domain/bureau.ts';
import { publishedRows } from './published-rows.ts';

/**
 * Of every published table: UTF-8 with a byte order mark and CRLF for WPS and Excel; no text that a spreadsheet would run; what is no number stands in
 * quotes, by which a spreadsheet may be told to leave codes and days as text.
 */
export const PUBLISHED_STYLE = {
  bom: true,
  eol: '\r\n',
  neutralise: true,
  quoted: true,
} as const satisfies CsvStyle;

/** `/data/<table>.csv`: the published rows of a table in the form of the bureau's own files, so that the reader of the data takes it back. */
export function tableCsv(bureau: Bureau, name: TableName): string {
  return serialiseTable(publishedTable(name, bureau.site), publishedRows(bureau, name), PUBLISHED_STYLE);
}
