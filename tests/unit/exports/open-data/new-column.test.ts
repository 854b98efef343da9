import { readXlsx } from 'hucre';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readTableFile } from '../../../../src/dataset/read/table-file.ts';
import { csvwTableOf } from '../../../../src/dataset/schema/csvw.ts';
import { tableSchemaOf } from '../../../../src/dataset/schema/table-schema.ts';
import { serialiseTable } from '../../../../src/dataset/serialise.ts';
import { tableNamed } from '../../../../src/dataset/tabled.ts';
import { type Column, oneOf } from '../../../../src/dataset/tables/column.ts';
import { fieldsFrom } from '../../../../src/exports/api/rows.ts';
import { dictionaryCsv } from '../../../../src/exports/open-data/dictionary.ts';
import { PUBLISHED_STYLE } from '../../../../src/exports/open-data/table-csv.ts';
import { writeTemplate } from '../../../../src/sheets/template/index.ts';
import { columnTable } from '../../../../src/views/open-data/column-table.ts';
import { tablesFrom } from '../../sheets/template/imported.ts';

/** A column that no table has: who adds one writes this, and nothing else. */
const BREAKFAST = oneOf('早餐', ['供应', '不供应'], { presence: 'optional', about: '早上供不供应早餐。' });

const table = tableNamed('safety');
const columns = table.columns as Record<string, Column>;
beforeEach(() => {
  columns['breakfast'] = BREAKFAST;
});
afterEach(() => {
  delete columns['breakfast'];
});

const csv = `标识码,检查日期,早餐\n9900112345,2026-09-01,供应\n`;

describe('a column that is added to the definition of a table', () => {
  it('is read and checked', () => {
    const read = (text: string) => readTableFile(table, new TextEncoder().encode(text));
    expect(read(csv).rows).toMatchObject([{ breakfast: '供应' }]);
    expect(read(csv).issues).toEqual([]);
    const wrong = read(csv.replace('供应\n', '看情况\n')).issues;
    expect(wrong.map(({ header, rule }) => `${header} ${rule}`)).toEqual(['早餐 enum-error']);
  });

  it('stands in the template that clerks fill in', async () => {
    const bytes = await writeTemplate(['safety'], { present: tablesFrom(new Map()), hasPrincipals: false });
    const { sheets } = await readXlsx(bytes);
    expect(sheets.find(({ name }) => name === '安全与卫生')?.rows[0]).toContain('早餐');
  });

  it('stands in the published CSV', () => {
    const [header, row] = serialiseTable(
      table,
      [{ code: '9900112345', breakfast: '供应' }],
      PUBLISHED_STYLE,
    ).split('\r\n');
    expect(header).toMatch(/,早餐$/);
    expect(row).toMatch(/,"供应"$/);
  });

  it('stands in datapackage.json', () => {
    const { fields } = tableSchemaOf(table, new Set(['safety']));
    expect(fields.at(-1)).toEqual({
      name: '早餐',
      type: 'string',
      key: 'breakfast',
      description: '早上供不供应早餐。（选填；只能填：供应、不供应）',
      constraints: { enum: ['供应', '不供应'] },
    });
  });

  it('stands in the metadata of CSV on the Web', () => {
    expect(csvwTableOf(table, new Set(['safety']))['tableSchema']).toMatchObject({
      columns: expect.arrayContaining([
        expect.objectContaining({ name: 'breakfast', titles: '早餐' }) as unknown,
      ]) as unknown,
    });
  });

  it('stands in the form of its rows in openapi.json', () => {
    expect(fieldsFrom({ columns: { ...columns } })['breakfast']?.json).toMatchObject({
      enum: ['供应', '不供应', null],
      'x-column': '早餐',
    });
  });

  it('stands in the data dictionary, on the page and as a file', () => {
    const words = columnTable(table).rows.map(({ cells }) => cells[0]);
    expect(words).toContainEqual({ text: '早餐', note: 'breakfast' });
    expect(dictionaryCsv([table], () => true)).toContain('安全与卫生,safety.csv,早餐,breakfast,');
  });
});
