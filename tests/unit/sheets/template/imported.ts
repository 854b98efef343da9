import { readXlsx } from 'hucre';
import { readSheet, type TableFile, TABLE_NAMES, type TableName } from '../../../../src/dataset/index.ts';
import { quoteCsv } from '../../../../src/dataset/serialise.ts';
import { tableNamed } from '../../../../src/dataset/tabled.ts';
import { ROW_NUMBER } from '../../../../src/dataset/tables/table.ts';
import { isBegun, isNotImported, isSpecimen } from '../../../../src/sheets/template/index.ts';

/** Tables as the check reads them, from their CSV texts. */
export function tablesFrom(texts: Iterable<readonly [string, string]>): ReadonlyMap<TableName, TableFile> {
  const byFile = new Map(texts);
  const tables = TABLE_NAMES.flatMap((name) => {
    const text = byFile.get(`${name}.csv`);
    if (text === undefined) return [];
    return [[name, readSheet({ name: `${name}.csv`, bytes: new TextEncoder().encode(text) }, name)] as const];
  });
  return new Map(tables);
}

/** The cells of each sheet of a workbook as texts, row by row, by the name of the sheet. */
export async function textsOf(
  bytes: Uint8Array,
): Promise<ReadonlyMap<string, readonly (readonly string[])[]>> {
  const { sheets } = await readXlsx(bytes);
  return new Map(
    sheets.map(({ name, rows }) => [
      name,
      rows.map((row) => row.map((value) => (value === null ? '' : String(value)))),
    ]),
  );
}

/** The tables that a workbook holds, read by the reader of the check: without what the template says is not to be imported. */
export async function importedTables(bytes: Uint8Array): Promise<ReadonlyMap<TableName, TableFile>> {
  const sheets = await textsOf(bytes);
  return new Map(
    TABLE_NAMES.flatMap((name) => {
      const rows = sheets.get(tableNamed(name).title);
      return rows === undefined ? [] : [[name, importedTable(name, rows)] as const];
    }),
  );
}

function importedTable(name: TableName, [header = [], ...rows]: readonly (readonly string[])[]): TableFile {
  const columns = header.flatMap((label, at) => (label === '' || isNotImported(label) ? [] : [at]));
  const keyOf = new Map(
    Object.entries(tableNamed(name).columns).map(([key, column]) => [column.header, key]),
  );
  const kept = rows.filter((row) => {
    const filled = columns
      .filter((at) => (row[at] ?? '') !== '')
      .map((at) => keyOf.get(header[at] ?? '') ?? '');
    return filled.length > 0 && !isSpecimen(row[0] ?? '') && !isBegun(name, filled);
  });
  const lines = [header, ...kept].map((row) => columns.map((at) => quoteCsv(row[at] ?? '')).join(','));
  return readSheet({ name: `${name}.csv`, bytes: new TextEncoder().encode(`${lines.join('\n')}\n`) }, name);
}

/** The rows of a table without their numbers. */
export function valuesOf(file: TableFile | undefined): readonly unknown[] {
  return (file?.rows ?? []).map((row) => ({ ...row, [ROW_NUMBER]: 0 }));
}
