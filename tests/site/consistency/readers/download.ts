import Papa from 'papaparse';
import { pageHtml } from '../../../browser/site.ts';

/** One row of a published CSV. */
export interface DownloadRow {
  readonly code: string;
  /** The cell under a header; an error where the download has no such column. */
  readonly cell: (header: string) => string;
}

/** A CSV of the built site, row by row. */
export function readDownload(path: string): readonly DownloadRow[] {
  return rowsOf(path, pageHtml(path));
}

export function rowsOf(name: string, text: string): readonly DownloadRow[] {
  const { data, meta } = Papa.parse<Readonly<Record<string, string>>>(text.replace(/^\uFEFF/, ''), {
    header: true,
    skipEmptyLines: true,
  });
  if (data.length === 0) throw new Error(`${name}: no rows`);
  return data.map((row) => ({
    code: row['标识码'] ?? '',
    cell: (header) => {
      if (meta.fields?.includes(header) !== true) throw new Error(`${name}: no column ${header}`);
      return row[header] ?? '';
    },
  }));
}
