import { describe, expect, it } from 'vitest';
import { isoDate } from '../../../../src/domain/school-date.ts';
import { importSheets } from '../../../../src/sheets/import.ts';
import { readBooks } from '../../../../src/sheets/read-books.ts';
import { FOUR, said, trial } from '../reading.ts';

const PRICED = ['fees', 'code', 'item', 'amount'] as const;
const EACH_ITS_OWN = [
  '9900000001 保育教育费 400',
  '9900000004 保育教育费 300',
  '9900000002 保育教育费 700',
  '9900000003 保育教育费 600',
];

describe('two lists side by side whose heads differ', () => {
  it.each([
    ['公办幼儿园', '民办幼儿园'],
    ['公办园', '民办园'],
    ['公办园名称', '民办园名称'],
    ['幼儿园（公办）', '幼儿园（民办）'],
    ['公办幼儿园', '民办普惠性幼儿园'],
    ['园名', '园名'],
    ['园名', '幼儿园名称'],
  ])('name their kindergartens as %s and %s', async (first, second) => {
    const { rows, asked } = await said(
      `${first},保教费（元/月）,执行时间,${second},保教费（元/月）,执行时间\n第一幼儿园,400,2026-09-01,阳光幼儿园,700,2026-09-01\n镇中心园,300,2026-09-01,小太阳幼儿园,600,2026-09-01\n`,
      ...PRICED,
    );
    expect(rows).toEqual(EACH_ITS_OWN);
    expect(asked.filter((one) => one.includes(second))).toEqual([]);
  });

  it.each([
    [
      '园名,保教费（元/月）,园名,保教费（元/月）,备注',
      '第一幼儿园,400,阳光幼儿园,700,',
      '镇中心园,300,小太阳幼儿园,600,',
    ],
    [
      '园名,保教费（元/月）,备注,园名,保教费（元/月）',
      '第一幼儿园,400,,阳光幼儿园,700',
      '镇中心园,300,,小太阳幼儿园,600',
    ],
    [
      '序号,园名,保教费（元/月）,园名,保教费（元/月）',
      '1,第一幼儿园,400,阳光幼儿园,700',
      '2,镇中心园,300,小太阳幼儿园,600',
    ],
    [
      '园名,保教费（元/月）,序号,园名,保教费（元/月）',
      '第一幼儿园,400,1,阳光幼儿园,700',
      '镇中心园,300,2,小太阳幼儿园,600',
    ],
    [
      '公办园,保教费（元/月）,,民办园,保教费（元/月）,备注',
      '第一幼儿园,400,,阳光幼儿园,700,',
      '镇中心园,300,,小太阳幼儿园,600,',
    ],
  ])('have a column more, or fewer: %s', async (...lines) => {
    expect((await said(`${lines.join('\n')}\n`, ...PRICED)).rows).toEqual(EACH_ITS_OWN);
  });

  it('may charge other items, and by other times', async () => {
    const { rows } = await said(
      '公办幼儿园,保教费（元/月）,民办幼儿园,伙食费（元/学期）\n第一幼儿园,400,阳光幼儿园,900\n',
      ...PRICED,
      'unit',
    );
    expect(rows).toEqual(['9900000001 保育教育费 400 元/生·月', '9900000002 伙食费 900 元/生·学期']);
  });

  it('may be three', async () => {
    const { rows } = await said(
      '园名,保教费（元/月）,园名,保教费（元/月）,备注,园名,保教费（元/月）\n第一幼儿园,400,阳光幼儿园,700,,小太阳幼儿园,600\n镇中心园,300,,,,,\n',
      ...PRICED,
    );
    expect(rows).toEqual(EACH_ITS_OWN);
  });

  it.each([
    [
      '镇中心园,300,合计,1所,',
      ['9900000001 保育教育费 400', '9900000004 保育教育费 300', '9900000002 保育教育费 700'],
    ],
    [
      '合计,1所,小太阳幼儿园,600,',
      ['9900000001 保育教育费 400', '9900000002 保育教育费 700', '9900000003 保育教育费 600'],
    ],
  ])('may end with a total beside a kindergarten of the other: %s', async (line, expected) => {
    const { rows, asked } = await said(
      `公办幼儿园,保教费（元/月）,民办幼儿园,保教费（元/月）,备注\n第一幼儿园,400,阳光幼儿园,700,\n${line}\n`,
      ...PRICED,
    );
    expect(rows).toEqual(expected);
    expect(asked.filter((one) => one.includes('合计'))).toEqual([]);
  });

  it('are imported with each price at its own kindergarten', async () => {
    const csv =
      '云溪县幼儿园收费公示\n公办幼儿园,保教费（元/月）,执行时间,收费依据,民办幼儿园,保教费（元/月）,执行时间,收费依据,备注\n' +
      '第一幼儿园,400,2026-09-01,云发改价〔2026〕7号,阳光幼儿园,700,2026-09-01,云教备〔2026〕3号,\n';
    const kindergartens =
      '标识码,名称,别名,区划代码,地址,办园性质,举办者类型,办学类型,服务形式,状态\n' +
      '9900000001,云溪县第一幼儿园,,990101002,云溪镇一路1号,公办,教育部门,幼儿园,全日制,在办\n' +
      '9900000002,石门镇阳光幼儿园,,990101003,石门镇二路1号,民办,民办,幼儿园,全日制,在办\n';
    const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
    const result = await importSheets(
      {
        books: [{ name: '收费.csv', bytes: bytesOf(csv) }],
        files: new Map([['kindergartens.csv', bytesOf(kindergartens)]]),
        answers: [],
        memory: null,
        today: isoDate('2026-09-20'),
      },
      readBooks,
    );
    if ('faults' in result) throw new Error(result.faults.map(({ message }) => message).join());
    const lines = new TextDecoder().decode(result.files.get('fees.csv')).trim().split('\n').slice(1);
    expect(lines).toEqual([
      '9900000001,保育教育费,保育教育费,全部,2026-09-01,400,元/生·月,,云发改价〔2026〕7号,,不适用,,',
      '9900000002,保育教育费,保育教育费,全部,2026-09-01,700,元/生·月,,云教备〔2026〕3号,,不适用,,',
    ]);
  });
});

describe('a table with two names that may be no lists', () => {
  it('is one where nothing begins again behind the second', async () => {
    const { rows } = await said(
      '幼儿园,保教费（元/月）,结对幼儿园,伙食费（元/月）\n第一幼儿园,400,阳光幼儿园,200\n镇中心园,300,小太阳幼儿园,150\n',
      ...PRICED,
    );
    expect(rows).toEqual([
      '9900000001 保育教育费 400',
      '9900000001 伙食费 200',
      '9900000004 保育教育费 300',
      '9900000004 伙食费 150',
    ]);
  });

  it('is one where the second is of units', async () => {
    const { rows } = await said(
      '园名,保教费,单位,伙食费,单位\n第一幼儿园,400,元/月,200,元/月\n镇中心园,300,元/月,200,元/月\n',
      ...PRICED,
    );
    expect(rows).toEqual([
      '9900000001 保育教育费 400',
      '9900000001 伙食费 200',
      '9900000004 保育教育费 300',
      '9900000004 伙食费 200',
    ]);
  });

  it.each([
    ['幼儿园,保教费（元/月）,结对幼儿园,保教费（元/月）', '第一幼儿园,400,阳光幼儿园,700'],
    ['乡镇,幼儿园,保教费（元/月）,幼儿园,保教费（元/月）', '云溪镇,第一幼儿园,400,阳光幼儿园,700'],
    ['幼儿园,保教费（元/月）,幼儿园,伙食费（元/月）', '第一幼儿园,400,阳光幼儿园,200'],
  ])('is asked whose the prices behind the second are: %s', async (head, row) => {
    const { rows, questions } = await trial({ 'a.csv': `${head}\n${row}\n` }, FOUR);
    expect(rows('fees').map(({ code, amount }) => `${code} ${amount}`)).toEqual(['9900000001 400']);
    const name = head.split(',').at(-2);
    const price = head.split(',').at(-1);
    expect(questions.filter(({ of }) => of === name).map(({ question }) => question)).toEqual([
      `“${price}”在“${name}”后面，说的是前面那一列幼儿园吗？是的话，是数据表里的哪一栏？写“表名/栏名”，如“幼儿园/核定学位”；不用导入的写“不导入”。`,
    ]);
  });
});
