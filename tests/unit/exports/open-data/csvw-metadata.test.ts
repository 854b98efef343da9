import { describe, expect, it } from 'vitest';
import { csvwTableOf } from '../../../../src/dataset/schema/csvw.ts';
import { tableNamed } from '../../../../src/dataset/tabled.ts';
import { csvwMetadata } from '../../../../src/exports/open-data/csvw-metadata.ts';
import { OPEN_TABLES } from '../../../../src/exports/open-data/published-rows.ts';
import { profileValidator } from '../../json-validator.ts';
import { anOpenData } from './an-open-data.ts';
import { CSVW_RULES } from './csvw-rules.ts';

const ALL = new Set(OPEN_TABLES);

describe('csv-metadata.json', () => {
  it('keeps the rules of CSV on the Web', () => {
    const validate = profileValidator().compile(CSVW_RULES);
    validate(csvwMetadata(anOpenData()));
    expect(validate.errors).toBeNull();
  });

  it('has a table for each file, and says whose they are, of which day and on what terms', () => {
    const metadata = csvwMetadata(anOpenData());
    expect(metadata['tables']).toHaveLength(OPEN_TABLES.length - 1);
    expect(metadata).toMatchObject({
      'dc:publisher': '云州市教育体育局',
      'dc:modified': { '@value': '2026-11-10', '@type': 'date' },
      'dc:rights': expect.stringContaining('没有为这些数据声明许可证') as unknown,
    });
  });
});

describe('a table of CSV on the Web', () => {
  it('names a column by its English key, and its header as the title', () => {
    expect(csvwTableOf(tableNamed('rating_schemes'), ALL)).toMatchObject({
      url: 'rating_schemes.csv',
      'dc:title': '等级体系',
      tableSchema: {
        columns: [
          { name: 'code', titles: '体系代码', required: true },
          { name: 'name', titles: '体系名称', datatype: 'string' },
          { name: 'level', titles: '等级' },
          { name: 'order', titles: '顺序', datatype: { base: 'integer' } },
          { name: 'note', titles: '说明', null: ['', '不适用', '不公开', '待核实'] },
          { name: 'docNo', titles: '文号' },
        ],
        primaryKey: ['code', 'level'],
      },
    });
  });

  it('matches a word of a list as it stands, whatever signs are in it', () => {
    const { tableSchema } = csvwTableOf(tableNamed('plan_targets'), ALL) as unknown as {
      readonly tableSchema: { readonly columns: readonly Readonly<Record<string, unknown>>[] };
    };
    expect(tableSchema.columns.find(({ titles }) => titles === '比较')?.['datatype']).toEqual({
      base: 'string',
      format: '^(>=|=|<=|完成)$',
    });
  });

  it('refers only to a column that is a whole key', () => {
    const schemaOf = (name: 'fees' | 'assessments') =>
      csvwTableOf(tableNamed(name), ALL)['tableSchema'] as { readonly foreignKeys?: unknown };
    expect(schemaOf('fees').foreignKeys).toEqual([
      {
        columnReference: 'code',
        reference: { resource: 'kindergartens.csv', columnReference: 'code' },
      },
    ]);
    expect(JSON.stringify(schemaOf('assessments').foreignKeys)).not.toContain('rating_schemes');
  });
});
