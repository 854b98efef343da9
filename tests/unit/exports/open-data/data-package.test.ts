import { describe, expect, it } from 'vitest';
import { tableSchemaOf } from '../../../../src/dataset/schema/table-schema.ts';
import { tableNamed } from '../../../../src/dataset/tabled.ts';
import { dataPackage } from '../../../../src/exports/open-data/data-package.ts';
import { OPEN_TABLES } from '../../../../src/exports/open-data/published-rows.ts';
import type { SchoolYear } from '../../../../src/domain/school-date.ts';
import { SITE } from '../../builders.ts';
import { profileValidator } from '../../json-validator.ts';
import { anOpenData, anOpenTable } from './an-open-data.ts';
import { DATA_PACKAGE_RULES } from './data-package-rules.ts';

const ALL = new Set(OPEN_TABLES);

describe('datapackage.json', () => {
  it('keeps the rules of Data Package v2', () => {
    const validate = profileValidator().compile(DATA_PACKAGE_RULES);
    validate(dataPackage(anOpenData()));
    expect(validate.errors).toBeNull();
  });

  it('keeps them without git, where neither day nor commit is known', () => {
    const validate = profileValidator().compile(DATA_PACKAGE_RULES);
    const unknown = dataPackage(anOpenData({ dataUntil: null, updatedOn: null, commit: null }));
    validate(unknown);
    expect(validate.errors).toBeNull();
    expect(unknown).toMatchObject({ dataUntil: null, updatedOn: null, commit: null });
  });

  it('names the day, the commit, and that the data are made up', () => {
    expect(dataPackage(anOpenData())).toMatchObject({
      version: '2026-11-10',
      dataUntil: '2026-10-21',
      commit: '5fdc2c04c637aa5fdc2c04c637aa5fdc2c04c637',
      demo: true,
    });
  });

  it('has a file for each table that is kept, with its bytes and hash, and none for one that is not', () => {
    const { resources } = dataPackage(
      anOpenData({ tables: [anOpenTable('fees', { held: 3 })] }),
    ) as unknown as { readonly resources: readonly Readonly<Record<string, unknown>>[] };
    expect(resources).toHaveLength(1);
    expect(resources[0]).toMatchObject({
      name: 'fees',
      path: 'fees.csv',
      bytes: 120,
      hash: `sha256:${'ab'.repeat(32)}`,
      rows: 2,
      rowsUnderReview: 3,
      encoding: 'utf-8',
    });
  });

  it('says of whom the rows are that are held for checking, and of which time', () => {
    const heldOf = [{ code: '9900112345', rows: 2, periods: ['2026-2027' as SchoolYear, null] }];
    expect(dataPackage(anOpenData({ tables: [anOpenTable('classes', { held: 2, heldOf })] }))).toMatchObject({
      resources: [
        {
          rowsUnderReview: 2,
          underReview: [{ code: '9900112345', rows: 2, periods: ['2026-2027', null] }],
        },
      ],
    });
  });

  it('says which area is told of, how fees come to a month and when tables are due', () => {
    const duties = [{ table: 'fees', cycle: '变更', start: '09-01', graceWorkingDays: 20 }] as const;
    expect(dataPackage(anOpenData({ site: { ...SITE, regionCode: '990121', duties } }))['settings']).toEqual({
      regionCode: '990121',
      costAssumptions: { months: 10, semesterMonths: 5, daysPerMonth: 22 },
      duties: [{ table: 'fees', cycle: '变更', start: '09-01', graceWorkingDays: 20 }],
    });
  });

  it('names the tables that the bureau does not keep: nothing follows from their not being there', () => {
    expect(dataPackage(anOpenData())).toMatchObject({ tablesNotKept: ['penalties'] });
  });

  it('claims no licence that the bureau does not give', () => {
    expect(dataPackage(anOpenData())).not.toHaveProperty('licenses');
    expect(dataPackage(anOpenData())['description']).toContain('没有为这些数据声明许可证');
  });
});

describe('the Table Schema of a table', () => {
  const fees = tableSchemaOf(tableNamed('fees'), ALL);
  const fieldNamed = (name: string) => fees.fields.find((field) => field.name === name);

  it('labels each word that stands for a missing value', () => {
    expect(fees.missingValues).toEqual([
      { value: '', label: '未公布' },
      { value: '不适用', label: '不适用' },
      { value: '不公开', label: '不公开' },
      { value: '待核实', label: '待核实' },
      { value: '不收取', label: '不收取' },
    ]);
    expect(tableSchemaOf(tableNamed('classes'), ALL).missingValues).not.toContainEqual({
      value: '不收取',
      label: '不收取',
    });
  });

  it('takes no word for missing that a column has among its values', () => {
    const { fields } = tableSchemaOf(tableNamed('kindergartens'), ALL);
    const field = fields.find(({ name }) => name === '移交状态');
    expect(field?.['constraints']).toEqual({ enum: ['已移交', '未移交', '不适用'] });
    expect(field?.['missingValues']).not.toContainEqual({ value: '不适用', label: '不适用' });
  });

  it('types each column and keeps its limits', () => {
    expect(fieldNamed('标识码')).toMatchObject({
      type: 'string',
      constraints: { required: true, pattern: String.raw`^\d{10}$` },
    });
    expect(fieldNamed('收费标准')).toMatchObject({
      type: 'number',
      unit: '元',
      key: 'amount',
      constraints: { minimum: 0, maximum: 1_000_000 },
    });
    expect(fieldNamed('自愿')).toMatchObject({ type: 'boolean', trueValues: ['是'], falseValues: ['否'] });
    expect(fieldNamed('执行日期')).toMatchObject({ type: 'date', constraints: { required: true } });
  });

  it('has its key as a list, and references to the tables beside it', () => {
    expect(fees.primaryKey).toEqual(['标识码', '收费类别', '收费项目', '年龄段', '执行日期']);
    expect(fees.foreignKeys).toEqual([
      { fields: ['标识码'], reference: { resource: 'kindergartens', fields: ['标识码'] } },
    ]);
    expect(tableSchemaOf(tableNamed('fees'), new Set(['fees'])).foreignKeys).toBeUndefined();
  });

  it('refers to itself without a name', () => {
    expect(tableSchemaOf(tableNamed('districts'), ALL).foreignKeys).toEqual([
      { fields: ['上级代码'], reference: { fields: ['区划代码'] } },
    ]);
  });

  it('calls a key with cells that may be empty unique, not primary', () => {
    const caps = tableSchemaOf(tableNamed('fee_caps'), ALL);
    expect(caps.primaryKey).toBeUndefined();
    expect(caps.uniqueKeys?.[0]).toContain('体系代码');
  });
});
