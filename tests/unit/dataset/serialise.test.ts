import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NOT_APPLICABLE, NOT_CHARGED, NOT_GIVEN } from '../../../src/domain/reported.ts';
import { readTableFile } from '../../../src/dataset/read/table-file.ts';
import { serialiseCell, serialiseTable } from '../../../src/dataset/serialise.ts';
import { list, money, text, whole } from '../../../src/dataset/tables/column.ts';
import { TABLE_NAMES } from '../../../src/dataset/tables/names.ts';
import { ROW_NUMBER } from '../../../src/dataset/tables/table.ts';
import { tableNamed } from '../../../src/dataset/tabled.ts';
import { arbitraryRows } from './arbitrary-rows.ts';

const optional = { about: '', presence: 'optional' } as const;
const TABLE = {
  columns: {
    name: text('名称', { about: '' }),
    amount: money('收费标准', { about: '', presence: 'worded' }),
    places: whole('学位', { ...optional, unit: '个' }),
    tags: list('标签', optional),
  },
};

describe('a cell as the data files write it', () => {
  it('tells the absences apart from zero and from each other', () => {
    const { cell } = TABLE.columns.amount;
    expect([0, NOT_GIVEN, NOT_APPLICABLE, NOT_CHARGED].map((value) => serialiseCell(cell, value))).toEqual([
      '0',
      '',
      '不适用',
      '不收取',
    ]);
  });

  it('is yuan for an amount, without an exponent for a number', () => {
    expect(serialiseCell(TABLE.columns.amount.cell, 120_050)).toBe('1200.5');
    expect(serialiseCell({ kind: 'number', min: 0, max: 1, unit: '' }, 0.0000001)).toBe('0.0000001');
  });
});

describe('a table as CSV', () => {
  const rows = [{ name: '他说"好",\n走', amount: 38_000, places: NOT_GIVEN, tags: ['港籍班', '微小型园'] }];

  it('quotes what needs it', () => {
    expect(serialiseTable(TABLE, rows)).toBe(
      '名称,收费标准,学位,标签\n"他说""好"",\n走",380,,港籍班、微小型园\n',
    );
  });

  it('may carry a byte order mark and the line ends of Windows', () => {
    expect(serialiseTable(TABLE, [], { bom: true, eol: '\r\n' })).toBe('\uFEFF名称,收费标准,学位,标签\r\n');
  });

  it('keeps a spreadsheet from running a text as a formula', () => {
    const formula = { name: '=1+1', amount: 0, places: 3, tags: ['-1', '@a'] };
    expect(serialiseTable(TABLE, [formula], { neutralise: true })).toBe(
      "名称,收费标准,学位,标签\n'=1+1,0,3,'-1、@a\n",
    );
    expect(serialiseTable(TABLE, [formula])).toBe('名称,收费标准,学位,标签\n=1+1,0,3,-1、@a\n');
  });
});

describe.each(TABLE_NAMES)('%s.csv', (name) => {
  const table = tableNamed(name);
  const encode = (csv: string): Uint8Array => new TextEncoder().encode(csv);

  it('gives the rows back that were written into it', () => {
    fc.assert(
      fc.property(arbitraryRows(table), fc.boolean(), fc.constantFrom('\n', '\r\n'), (rows, bom, eol) => {
        const { issues, rows: read } = readTableFile(
          table,
          encode(serialiseTable(table, rows, { bom, eol })),
        );
        expect(issues).toEqual([]);
        expect(read.map(({ [ROW_NUMBER]: _number, ...cells }) => cells)).toEqual(rows);
      }),
      { numRuns: 30 },
    );
    // Kindergartens have forty columns, and a busy machine is slow.
  }, 60_000);

  it('has a specimen row that can be read', () => {
    const specimen: Readonly<Record<string, string>> = table.specimen;
    const header = Object.values(table.columns).map((column) => column.header);
    const cells = Object.keys(table.columns).map((key) => `"${specimen[key] ?? ''}"`);
    const read = readTableFile(table, encode(`${header.join(',')}\n${cells.join(',')}\n`));
    expect(read.issues).toEqual([]);
    expect(read.rows).toHaveLength(1);
  });
});
