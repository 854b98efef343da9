import { describe, expect, it } from 'vitest';
import { money, text, yesNo } from '../../../../src/dataset/tables/column.ts';
import { TABLES } from '../../../../src/dataset/tables/index.ts';
import { fen } from '../../../../src/domain/money.ts';
import { NOT_CHARGED, NOT_GIVEN, type Reported } from '../../../../src/domain/reported.ts';
import { apiRow, fieldsFrom, rowFields, valuesFrom } from '../../../../src/exports/api/rows.ts';
import { aKindergarten } from '../../builders.ts';

const invented = {
  columns: {
    ...TABLES.safety.columns,
    smokeAlarm: yesNo('烟感', { presence: 'optional', about: '有没有烟感。' }),
    deposit: money('押金', { presence: 'worded', unit: '元/生', about: '收多少押金。' }),
  },
};

describe('a column that is added to a table', () => {
  it('comes into the form of its rows', () => {
    expect(fieldsFrom(invented)['smokeAlarm']?.json).toEqual({
      type: ['boolean', 'null'],
      description: '烟感：有没有烟感。',
      'x-column': '烟感',
    });
  });

  it('comes into its rows', () => {
    expect(valuesFrom(invented, { smokeAlarm: false })).toMatchObject({ smokeAlarm: false });
  });

  it('that holds money is named for its unit', () => {
    expect(fieldsFrom(invented)['depositFen']?.json).toMatchObject({
      type: ['integer', 'null'],
      'x-unit': '分',
    });
    expect(valuesFrom(invented, { deposit: fen(5000) })).toMatchObject({ depositFen: 5000, absent: {} });
  });
});

describe('a cell without a value', () => {
  it('is null, and its reason stands under the same name', () => {
    expect(valuesFrom(invented, { smokeAlarm: NOT_GIVEN, deposit: NOT_CHARGED })).toMatchObject({
      smokeAlarm: null,
      depositFen: null,
      absent: { smokeAlarm: 'not-given', depositFen: 'not-charged' },
    });
  });

  it('is not one of 0', () => {
    expect(valuesFrom(invented, { deposit: fen(0) })).toMatchObject({ depositFen: 0, absent: {} });
  });

  it('can be none of a column that must be filled', () => {
    const form = fieldsFrom({ columns: { name: text('名称', { about: '名称。' }) } });
    expect([form['name']?.json['type'], form['absent']?.json['maxProperties']]).toEqual(['string', 0]);
  });
});

it('the values of a code list are those of the table', () => {
  expect(rowFields('staffing').post.json['enum']).toEqual([
    '园长',
    '专任教师',
    '保育员',
    '卫生保健人员',
    '保安员',
    '炊事员',
    '行政人员',
    '教辅人员',
    '其他工勤',
  ]);
});

it('the name of a principal stands there as in the download: where the bureau publishes it, else it is 未公布', () => {
  expect(rowFields('kindergartens')).toHaveProperty('principalName');
  const row = (principalName: Reported<string>) => apiRow('kindergartens', aKindergarten({ principalName }));
  expect(row('李园长').principalName).toBe('李园长');
  expect(row(NOT_GIVEN)).toMatchObject({ principalName: null, absent: { principalName: 'not-given' } });
});
