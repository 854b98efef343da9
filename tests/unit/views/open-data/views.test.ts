import { describe, expect, it } from 'vitest';
import { NOT_CHARGED, NOT_GIVEN } from '../../../../src/domain/reported.ts';
import { isoDate } from '../../../../src/domain/school-date.ts';
import { OPEN_TABLES } from '../../../../src/exports/open-data/published-rows.ts';
import { columnTable } from '../../../../src/views/open-data/column-table.ts';
import { madeDownloads } from '../../../../src/views/open-data/downloads.ts';
import { firstRows, rowsShown } from '../../../../src/views/open-data/first-rows.ts';
import { fileFacts, stateFacts } from '../../../../src/views/open-data/state-facts.ts';
import { TABLE_KINDS } from '../../../../src/views/open-data/table-kinds.ts';
import { listsByKind } from '../../../../src/views/open-data/table-list.ts';
import { tableNamed } from '../../../../src/dataset/tabled.ts';
import { aFee } from '../../fee-builders.ts';
import { anOpenData, anOpenTable } from '../../exports/open-data/an-open-data.ts';

describe('the list of downloads', () => {
  it('has every published table under one kind', () => {
    expect(TABLE_KINDS.flatMap(({ tables }) => tables).toSorted()).toEqual([...OPEN_TABLES].toSorted());
  });

  it('says of a table what a row is, how many there are, until which day, and where its file is', () => {
    const day = { label: '公示日期', date: isoDate('2026-10-28') };
    const [money] = listsByKind([anOpenTable('fees', { rows: 1718, bytes: 563_885, day })]);
    expect(money?.label).toBe('收费和经费');
    expect(money?.table.rows[0]?.cells).toEqual([
      { text: '收费', note: 'fees.csv', path: '/data/fees/' },
      '每行一个收费项目的一个标准。',
      { text: '1,718', note: undefined },
      { text: '2026.10.28', note: '公示日期' },
      { text: 'CSV', note: '564 KB', path: '/data/fees.csv' },
    ]);
  });

  it('says how many rows a file lacks', () => {
    const [money] = listsByKind([anOpenTable('fees', { held: 2 })]);
    expect(money?.table.rows[0]?.cells[2]).toEqual({ text: '2', note: '另有 2 行待核实，不在文件里' });
  });

  it('leads to the registers that are published', () => {
    expect(madeDownloads(['/fees/', '/changes/']).map(({ label }) => label)).toEqual([
      '收费公示',
      '变更记录',
    ]);
  });
});

describe('which state is published', () => {
  it('is said by tables and rows, days and commit', () => {
    const data = anOpenData({ tables: [anOpenTable('fees'), anOpenTable('staffing')] });
    expect(stateFacts(data).map(({ term, value }) => `${term} ${String(value)}`)).toEqual([
      '表 2 张，共 4 行',
      '数据截至 2026年10月21日',
      '更新于 2026年11月10日',
      '版本 5fdc2c04c637',
    ]);
  });

  it('of one file, by its rows, size and hash', () => {
    expect(fileFacts(anOpenTable('fees')).map(({ term }) => term)).toEqual([
      '行数',
      '大小',
      '校验值（SHA-256）',
    ]);
  });
});

describe('the columns of a table', () => {
  it('are told with their key, how they are written and what they refer to', () => {
    const [first] = columnTable(tableNamed('fees')).rows;
    expect(first?.cells).toEqual([
      { text: '标识码', note: 'code' },
      '代码：十位数字',
      '必填',
      { text: '幼儿园标识码。', note: '主键；代码要在 kindergartens.csv 里有' },
    ]);
  });
});

describe('the first rows of a table', () => {
  const { columns } = tableNamed('fees');

  it('lie on their side where a table has many columns', () => {
    const table = firstRows({ columns }, [{ ...aFee() }, { ...aFee({ amount: NOT_CHARGED }) }]);
    expect(table.columns.map(({ label }) => label)).toEqual(['栏', '第 1 行', '第 2 行']);
    expect(table.rows[5]?.cells).toEqual(['收费标准', '400', NOT_CHARGED]);
    expect(table.rows[12]?.cells).toEqual(['截止日期', NOT_GIVEN, NOT_GIVEN]);
  });

  it('stand as rows where it has few', () => {
    const few = { columns: { item: columns['item'] ?? {}, amount: columns['amount'] ?? {} } as never };
    expect(firstRows(few, [{ item: '保育教育费', amount: 40_000 }])).toEqual({
      columns: [
        { label: '收费项目', numeric: false },
        { label: '收费标准', numeric: true },
      ],
      rows: [{ cells: ['保育教育费', '400'] }],
    });
    expect(rowsShown(few, 100)).toBe(8);
    expect(rowsShown({ columns }, 2)).toBe(2);
  });

  it('have of a long text its beginning', () => {
    const [, , , , , , , service] = firstRows({ columns }, [{ ...aFee({ service: '园'.repeat(90) }) }]).rows;
    expect(service?.cells[1]).toBe(`${'园'.repeat(60)}…`);
  });
});
