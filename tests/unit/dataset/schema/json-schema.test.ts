import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NOT_CHARGED, NOT_GIVEN } from '../../../../src/domain/reported.ts';
import { jsonRow, jsonSchemaOf } from '../../../../src/dataset/schema/json-schema.ts';
import { list, money, moneyOr, oneOf, text } from '../../../../src/dataset/tables/column.ts';
import { TABLE_NAMES } from '../../../../src/dataset/tables/names.ts';
import { tableNamed } from '../../../../src/dataset/tabled.ts';
import { schemaValidator } from '../../json-validator.ts';
import { arbitraryRows } from '../arbitrary-rows.ts';

const validator = schemaValidator();

const TABLE = {
  title: '收费',
  about: '每行一个收费标准。',
  columns: {
    item: text('收费项目', { about: '项目名称。', max: 60 }),
    amount: money('收费标准', { about: '单位为元。', presence: 'worded', unitColumn: '计费单位' }),
    unit: oneOf('计费单位', ['元/生·月', '元/生·年'], { about: '按月或年。' }),
  },
};

describe('the JSON Schema of a table', () => {
  it('has every column by its English key, with what the column says of it', () => {
    expect(jsonSchemaOf(TABLE)).toEqual({
      title: '收费',
      description: '每行一个收费标准。',
      type: 'object',
      properties: {
        item: {
          title: '收费项目',
          description: '项目名称。',
          type: 'string',
          minLength: 1,
          maxLength: 60,
        },
        amount: {
          title: '收费标准',
          description: '单位为元。',
          'x-unit': '分',
          'x-unit-column': 'unit',
          type: 'object',
          properties: {
            value: { anyOf: [{ type: 'integer', minimum: 0, maximum: 100_000_000 }, { type: 'null' }] },
            absent: {
              enum: ['not-given', 'not-applicable', 'withheld', 'under-review', 'not-charged', null],
            },
          },
          required: ['value', 'absent'],
          additionalProperties: false,
        },
        unit: {
          title: '计费单位',
          description: '按月或年。',
          type: 'string',
          enum: ['元/生·月', '元/生·年'],
        },
      },
      required: ['item', 'amount', 'unit'],
      additionalProperties: false,
    });
  });

  it('names the columns in which a code is found', () => {
    const { properties } = jsonSchemaOf(tableNamed('fees'));
    expect(properties).toMatchObject({
      code: { type: 'string', pattern: String.raw`^\d{10}$`, 'x-references': ['kindergartens.code'] },
    });
  });

  it('takes an amount or the word that stands for one', () => {
    const waiver = { about: '', title: '', columns: { amount: moneyOr('免除标准', '全免', { about: '' }) } };
    const validate = validator.compile(jsonSchemaOf(waiver));
    const amounts = ['全免', 12_000, '免', -1];
    expect(amounts.filter((amount) => validate({ amount }))).toEqual(['全免', 12_000]);
  });
});

describe('a row as JSON', () => {
  it('keeps zero, 不收取 and 未公布 apart', () => {
    const amounts = [0, NOT_CHARGED, NOT_GIVEN].map(
      (amount) => jsonRow(TABLE, { item: '伙食费', amount, unit: '元/生·月' })['amount'],
    );
    expect(amounts).toEqual([
      { value: 0, absent: null },
      { value: null, absent: 'not-charged' },
      { value: null, absent: 'not-given' },
    ]);
  });

  it('leaves out what is no column of the table', () => {
    const tags = { columns: { tags: list('标签', { about: '' }) } };
    expect(jsonRow(tags, { tags: ['港籍班'], town: { name: '云溪镇' } })).toEqual({ tags: ['港籍班'] });
  });

  it.each(TABLE_NAMES)('of %s is what the schema says', (name) => {
    const table = tableNamed(name);
    const validate = validator.compile(jsonSchemaOf(table));
    fc.assert(
      fc.property(arbitraryRows(table), (rows) => {
        for (const row of rows) {
          validate(jsonRow(table, row));
          expect(validate.errors).toBeNull();
        }
      }),
      { numRuns: 10 },
    );
  });
});
