import { describe, expect, test } from 'vitest';
import { TABLE_NAMES } from '../../../../src/dataset/index.ts';
import { generateFiles } from '../../../../src/demo/generate.ts';
import { writeTemplate } from '../../../../src/sheets/template/index.ts';
import { importedTables, tablesFrom, valuesOf } from './imported.ts';

const files = [...generateFiles({ kindergartens: 24, seed: '1' })];
const present = tablesFrom(files.map(({ name, text }) => [name, text] as const));
const allTables = await importedTables(await writeTemplate(TABLE_NAMES, { present, hasPrincipals: true }));

describe('the workbook of all tables', () => {
  test.each(TABLE_NAMES)('gives the rows of %s back as they stand', (name) => {
    expect(valuesOf(allTables.get(name))).toEqual(valuesOf(present.get(name)));
  });

  test.each(TABLE_NAMES)('holds nothing in %s that the check remarks on', (name) => {
    expect(allTables.get(name)?.issues).toEqual([]);
  });
});

test('the workbook of one table gives its rows back', async () => {
  const bytes = await writeTemplate(['fees'], { present, hasPrincipals: false });
  const tables = await importedTables(bytes);
  expect(valuesOf(tables.get('fees'))).toEqual(valuesOf(present.get('fees')));
});
