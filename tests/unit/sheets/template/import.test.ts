import { readXlsx, writeXlsx } from 'hucre';
import { describe, expect, test } from 'vitest';
import { type TableName, TABLE_NAMES } from '../../../../src/dataset/index.ts';
import { isoDate } from '../../../../src/domain/school-date.ts';
import { generateFiles } from '../../../../src/demo/generate.ts';
import { importSheets, type Imported } from '../../../../src/sheets/import.ts';
import { readBooks } from '../../../../src/sheets/read-books.ts';
import { writeTemplate } from '../../../../src/sheets/template/index.ts';
import { MINIMAL_BUREAU } from '../../../fixtures/bureau.ts';
import { tablesFrom, valuesOf } from './imported.ts';

type Texts = ReadonlyMap<string, string>;

/** The smallest bureau with its roster alone. */
const ROSTER: Texts = new Map(
  ['site.json', 'districts.csv', 'kindergartens.csv'].map((name) => [name, MINIMAL_BUREAU.get(name) ?? '']),
);

function template(tables: readonly TableName[], texts: Texts): Promise<Uint8Array> {
  return writeTemplate(tables, { present: tablesFrom(texts), hasPrincipals: false });
}

/** What an import of one workbook into a bureau comes to. */
async function imported(bytes: Uint8Array, into: Texts): Promise<Imported> {
  const files = new Map([...into].map(([name, text]) => [name, new TextEncoder().encode(text)]));
  const input = { books: [{ name: '模板.xlsx', bytes }], files, answers: [], memory: null };
  const outcome = await importSheets({ ...input, today: isoDate('2026-11-29') }, readBooks);
  if ('faults' in outcome) throw new Error(JSON.stringify(outcome.faults));
  return outcome;
}

/** What would be written of the tables themselves: those that must be there begin with a header. */
function changedRows({ merged }: Imported): readonly string[] {
  return merged.tables.flatMap(({ present, added, changed }) =>
    added.length + changed.length === 0 ? [] : [present.name],
  );
}

const demo: Texts = new Map(
  [...generateFiles({ kindergartens: 24, seed: '1' })].map(({ name, text }) => [name, text]),
);

describe.each<readonly [string, Texts]>([
  ['the smallest bureau', MINIMAL_BUREAU],
  ['a bureau with its roster alone', ROSTER],
  ['the demo', demo],
])('the untouched workbook of %s', async (_, texts) => {
  const outcome = await imported(await template(TABLE_NAMES, texts), texts);

  test('changes nothing', () => {
    expect(changedRows(outcome)).toEqual([]);
  });

  test('leaves nothing to ask', () => {
    expect(outcome.questions.map(({ question }) => question)).toEqual([]);
  });
});

describe('a workbook that was filled in', async () => {
  const outcome = await imported(await template(TABLE_NAMES, MINIMAL_BUREAU), ROSTER);
  const written = tablesFrom(
    [...outcome.files].map(([name, bytes]) => [name, new TextDecoder().decode(bytes)] as const),
  );
  const whole = tablesFrom(MINIMAL_BUREAU);

  test.each(TABLE_NAMES.filter((name) => !ROSTER.has(`${name}.csv`)))('gives every row of %s', (name) => {
    expect(valuesOf(written.get(name))).toEqual(valuesOf(whole.get(name)));
  });

  test('leaves nothing to ask', () => {
    expect(outcome.questions.map(({ question }) => question)).toEqual([]);
  });
});

describe('a cell that says 空着', async () => {
  const { sheets } = await readXlsx(await template(['fees'], MINIMAL_BUREAU), { readStyles: true });
  const rows = sheets.find(({ name }) => name === '收费')?.rows ?? [];
  const [header = []] = rows;
  /** The import of the fees with other texts in the first row of the bureau's own, by header. */
  const withCells = async (texts: Readonly<Record<string, string>>) => {
    const edited = rows.map((row, at) =>
      at === 2 ? row.map((value, column) => texts[String(header[column])] ?? value) : row,
    );
    const bytes = await writeXlsx({ sheets: [{ name: '收费', rows: edited.map((row) => [...row]) }] });
    return imported(bytes, MINIMAL_BUREAU);
  };

  test('takes away what stood, where the column may be empty', async () => {
    const { merged, questions } = await withCells({ 公示日期: '空着', 服务内容: '空着' });
    expect(questions).toEqual([]);
    const changed = merged.tables.flatMap((table) =>
      table.changed.map((cell) => [cell.header, cell.from, cell.to]),
    );
    expect(changed).toEqual([
      ['服务内容', '一日生活与保育教育活动', ''],
      ['公示日期', '2025-08-26', ''],
    ]);
  });

  test('is no amount', async () => {
    const { merged } = await withCells({ 收费标准: '空着' });
    expect(merged.tables.flatMap(({ changed }) => changed)).toEqual([]);
  });

  test('that is left empty takes nothing away', async () => {
    const { merged } = await withCells({ 公示日期: '' });
    expect(merged.tables.flatMap(({ changed }) => changed)).toEqual([]);
  });
});

test('a sheet of which nothing is filled in is no table that was not found', async () => {
  const { reading } = await imported(await template(['penalties'], ROSTER), ROSTER);
  expect(reading.dropped.map(({ kind, text }) => `${kind} ${text}`)).toContain(
    '空白 处罚与通报：一行也没有填',
  );
});

/** The workbook with another text in a cell of a sheet, saved again. */
async function edited(bytes: Uint8Array, sheet: string, row: number, column: number, text: string) {
  const { sheets } = await readXlsx(bytes);
  return writeXlsx({
    sheets: sheets.map(({ name, rows }) => ({
      name,
      rows: rows.map((cells, at) =>
        name === sheet && at === row ? cells.map((cell, index) => (index === column ? text : cell)) : cells,
      ),
    })),
  });
}

describe('in a workbook of the safety checks', () => {
  const SHEET = '安全与卫生';

  test('a day and a finding beside a kindergarten make a row', async () => {
    const dated = await edited(await template(['safety'], ROSTER), SHEET, 2, 2, '2026-09-10');
    const { files } = await imported(await edited(dated, SHEET, 2, 3, '是'), ROSTER);
    const text = new TextDecoder().decode(files.get('safety.csv'));
    expect(text.split('\n')[1]).toBe('9900112345,2026-09-10,是,,,,,');
  });

  test('a specimen that was written over is asked about', async () => {
    const bytes = await edited(await template(['safety'], ROSTER), SHEET, 1, 2, '2026-11-01');
    const { questions } = await imported(bytes, ROSTER);
    expect(questions.map(({ place, text }) => `${place.cell} ${text}`)).toEqual(['A2 例：9900112345']);
  });

  test('a note below the rows is left out', async () => {
    const bytes = await edited(
      await template(['safety'], ROSTER),
      SHEET,
      6,
      0,
      '注：护学岗以公安部门数据为准',
    );
    const { reading } = await imported(bytes, ROSTER);
    expect(reading.dropped.map(({ text }) => text)).toContain('注：护学岗以公安部门数据为准');
  });
});
