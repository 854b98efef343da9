import { readTableFile, type TableFile } from './read/table-file.ts';
import { tableNamed } from './tabled.ts';
import type { TableName } from './tables/names.ts';

/** A sheet as somebody hands it over. */
export interface Sheet {
  /** As its owner knows it, e.g. `2026年秋季收费.csv`: what the issues say of it names this. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Reads a sheet as one table, whatever the sheet is called: its rows, and every problem of its bytes, header and cells. The
 * rules that compare rows and tables are not run: `examine` does that for a whole folder. Nothing throws.
 */
export function readSheet({ name, bytes }: Sheet, table: TableName): TableFile {
  return readTableFile(tableNamed(table), bytes, name);
}
