import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Cell, type CellValue, readXlsx } from 'hucre';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSheet } from '../../src/dataset/index.ts';
import { serialiseTable } from '../../src/dataset/serialise.ts';
import { tableNamed } from '../../src/dataset/tabled.ts';
import { PUBLISHED_STYLE } from '../../src/exports/open-data/table-csv.ts';

const hasOffice = spawnSync('soffice', ['--version']).status === 0;
if (!hasOffice) console.warn('soffice is not on this machine: no published CSV is opened in a spreadsheet.');

/** Comma, quotes, UTF-8, from line 1; what stands in quotes is text, and nothing is worked out. */
const AS_TEXT = 'CSV:44,34,76,1,,0,true,false';
/** As by a double click, and with every formula worked out. */
const AS_IS = 'CSV:44,34,76,1,,0,false,false,false,false,false,0,true';

const ROW = {
  code: '0000112345',
  category: '代收费',
  item: '=HYPERLINK("http://a.example","点我")',
  ageGroup: '全部',
  effectiveFrom: '2026-09-01',
  amount: 38_050,
  unit: '元/生·月',
  service: '-2+3',
  basis: '@SUM(A1:A9)',
  refund: '+1，按日退',
};
const folder = mkdtempSync(join(tmpdir(), 'spreadsheet-'));
const published = serialiseTable(tableNamed('fees'), [asRead(ROW)], PUBLISHED_STYLE);
const unmarked = serialiseTable(tableNamed('fees'), [asRead(ROW)]);

/** The row with every column: what is not given is empty. */
function asRead(row: typeof ROW): Readonly<Record<string, unknown>> {
  const empty = { absent: 'not-given' };
  return { ...row, voluntary: true, noticedOn: '2026-08-26', until: empty };
}

function office(work: readonly string[]): void {
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  execFileSync('soffice', [profile, '--headless', ...work], { stdio: 'pipe' });
}

/** What LibreOffice makes of a CSV: the first row below the header, and all formulas. */
async function opened(
  name: string,
  csv: string,
  filter: string,
): Promise<{ readonly row: readonly CellValue[]; readonly formulas: readonly Cell[] }> {
  const file = join(folder, `${name}.csv`);
  writeFileSync(file, csv);
  office([`--infilter=${filter}`, '--convert-to', 'xlsx', '--outdir', folder, file]);
  const [sheet] = (await readXlsx(readFileSync(join(folder, `${name}.xlsx`)))).sheets;
  const cells = [...(sheet?.cells?.values() ?? [])];
  return { row: sheet?.rows[1] ?? [], formulas: cells.filter(({ formula }) => formula !== undefined) };
}

describe.skipIf(!hasOffice)('a published CSV in LibreOffice', () => {
  let row: readonly CellValue[] = [];
  beforeAll(async () => {
    ({ row } = await opened('fees', published, AS_TEXT));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('runs no formula', async () => {
    const { formulas, row: texts } = await opened('as-is', published, AS_IS);
    expect(formulas).toEqual([]);
    expect([2, 7, 8, 9].map((column) => texts[column])).toEqual([
      '\'=HYPERLINK("http://a.example","点我")',
      "'-2+3",
      "'@SUM(A1:A9)",
      "'+1，按日退",
    ]);
  });

  it('would run one without the mark', async () => {
    const { formulas } = await opened('unmarked', unmarked, AS_IS);
    expect(formulas.map(({ formula }) => formula)).toContain('HYPERLINK("http://a.example","点我")');
  });

  it('keeps codes and days as text, leading zeros too', () => {
    expect(row[0]).toBe('0000112345');
    expect(row[4]).toBe('2026-09-01');
    expect(row[11]).toBe('2026-08-26');
  });

  it('has amounts as numbers', () => {
    expect(row[5]).toBe(380.5);
  });

  it('can be saved there as CSV and read back by the check', () => {
    const filter = 'csv:Text - txt - csv (StarCalc):44,34,76,1';
    office(['--convert-to', filter, '--outdir', join(folder, 'saved'), join(folder, 'fees.xlsx')]);
    const saved = readFileSync(join(folder, 'saved', 'fees.csv'));
    const { rows } = readSheet({ name: 'fees.csv', bytes: saved }, 'fees');
    expect(rows).toMatchObject([ROW]);
  });
});
