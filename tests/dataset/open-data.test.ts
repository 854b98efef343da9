import { fileURLToPath } from 'node:url';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { examine, readSheet } from '../../src/dataset/index.ts';
import { publishedTable } from '../../src/dataset/schema/published-table.ts';
import type { TableName } from '../../src/dataset/tables/names.ts';
import { isoDate } from '../../src/domain/school-date.ts';
import { isKept, OPEN_TABLES, publishedRows } from '../../src/exports/open-data/published-rows.ts';
import { tableCsv } from '../../src/exports/open-data/table-csv.ts';
import { loadPublication } from '../../src/publication/load.ts';
import { csvwFaults, tableSchemaFaults } from './described-data.ts';
import { heldBureau } from './held-bureau.ts';

const { bureau } = await loadPublication({
  DATA_DIR: fileURLToPath(new URL('../../data', import.meta.url)),
  AS_OF: '2026-11-15',
});
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const KEPT = OPEN_TABLES.filter((name) => isKept(bureau, name));
const downloads = new Map(KEPT.map((name) => [name, tableCsv(bureau, name)]));

describe.each(KEPT)('%s.csv of the demo', (name) => {
  const csv = downloads.get(name) ?? '';

  it('is read back as the rows that are published, absence included', () => {
    const keys = Object.keys(publishedTable(name, bureau.site).columns);
    const cellsOf = (rows: readonly object[]) =>
      rows.map((row) => keys.map((key) => Reflect.get(row, key) as unknown));
    const { rows, issues } = readSheet({ name: `${name}.csv`, bytes: encode(csv) }, name);
    expect(issues).toEqual([]);
    expect(cellsOf(rows)).toEqual(cellsOf(publishedRows(bureau, name)));
  });

  it('is what its Table Schema says', () => {
    expect(tableSchemaFaults(name, downloads)).toEqual([]);
  });

  it('is what its metadata of CSV on the Web says', () => {
    expect(csvwFaults(name, downloads)).toEqual([]);
  });
});

function column(csv: string, header: string): readonly (string | undefined)[] {
  return Papa.parse<Record<string, string>>(csv.replace('\uFEFF', ''), {
    header: true,
    skipEmptyLines: true,
  }).data.map((row) => row[header]);
}

describe('what the public may not have', () => {
  it('is a penalty past its term or withdrawn: the file has one the less on the day after', () => {
    const of = (day: string) => {
      const files = new Map(heldBureau().files);
      files.set(
        'penalties.csv',
        '标识码,日期,类别,文号,事由,处理结果,整改状态,公示截止日期,撤回日期,撤回理由\n' +
          '9900112345,2026-03-01,警告,,收费未公示,补公示,已整改,2026-10-01,,\n',
      );
      const known = [...files].map(([name, text]) => [name, encode(text)] as const);
      const examined = examine(new Map(known), { asOf: isoDate(day) }).bureau();
      return examined === null ? 'not published' : column(tableCsv(examined, 'penalties'), '类别');
    };
    expect(of('2026-10-01')).toEqual(['警告']);
    expect(of('2026-10-02')).toEqual([]);
  });

  it('is a row that is held for checking', () => {
    const { files, heldIn } = heldBureau();
    const known = [...files].map(([name, text]) => [name, encode(text)] as const);
    const held = examine(new Map(known), { asOf: isoDate('2026-11-15') }).bureau();
    if (held === null) throw new Error('The bureau is not published.');
    const told: readonly (readonly [TableName, string])[] = [
      ['fees', '标识码'],
      ['staffing', '标识码'],
      ['classes', '标识码'],
      ['finance', '主体代码'],
      ['support_pairs', '受帮扶园标识码'],
    ];
    const leaks = told.filter(([name, header]) =>
      column(tableCsv(held, name), header).includes(heldIn[name as keyof typeof heldIn]),
    );
    expect(leaks).toEqual([]);
    expect(column(tableCsv(held, 'kindergartens'), '标识码')).toContain(heldIn.fees);
  });

  it('is 豁免, by which the bureau examines its data', () => {
    expect(OPEN_TABLES).not.toContain('waivers');
    expect(OPEN_TABLES).toHaveLength(29);
  });
});
