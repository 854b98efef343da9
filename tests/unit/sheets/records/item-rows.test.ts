import { describe, expect, it } from 'vitest';
import { said, type Said } from '../reading.ts';

const charged = (item: string, price: string, unit = '', ages = '', remark = ''): Promise<Said> =>
  said(
    [
      '云溪县收费备案台账,,,,,,,',
      '单位,收费项目,标准,计费方式,收费对象,批准文号,执行日期,备注',
      '第一幼儿园,延时服务费,80,每生每月,全园,云发改价〔2024〕7号,2024.9.1,',
      `,${item},${price},${unit},${ages},云发改价〔2024〕7号,2024.9.1,${remark}`,
    ].join('\n'),
    'fees',
    'item',
    'amount',
    'unit',
  );
const behind = ({ rows }: Said): readonly string[] => rows.slice(1);

describe('a row of one item', () => {
  it.each([
    ['保教费', '保育教育费', '不收'],
    ['餐费', '伙食费', '不另收'],
    ['体检费', '体检费', '不另收'],
  ])('is free where it says so: %s │ %s', async (written, item, price) => {
    expect(behind(await charged(written, price))).toEqual([`${item} 不收取 ?`]);
  });

  it.each(['享受营养改善计划，不另收', '学生营养餐，财政补助'])(
    'of meals is free where its remark says who pays: %s',
    async (remark) => {
      expect(behind(await charged('餐费', '不收', '', '', remark))).toEqual(['伙食费 不收取 ?']);
    },
  );

  it.each([
    ['校车费', '', '校车费', ''],
    ['餐费', '', '伙食费', '半日制'],
    ['保教费', '托班', '托班保育费', ''],
  ])('is asked where 不收 may mean that there is none: %s %s', async (written, ages, item, remark) => {
    const { rows, asked } = await charged(written, '不收', '', ages, remark);
    expect(rows.slice(1)).toEqual([`${item} ? ?`]);
    expect(asked.filter((question) => question.endsWith('收费标准 不收'))).toHaveLength(1);
  });

  it('is asked where it is paid with another one', async () => {
    expect(behind(await charged('餐费', '不另收（含在保教费内）'))).toEqual(['伙食费 ? ?']);
  });

  it.each(['—', '无'])('is told and left out where it says nothing: %s', async (price) => {
    const { rows, asked, reading } = await charged('体检费', price);
    expect(rows).toEqual(['延时服务费 80 元/生·月']);
    expect(asked.filter((question) => /体检|收费项目|执行日期|收费依据/.test(question))).toEqual([]);
    expect(reading.dropped.flatMap(({ kind, text }) => (kind === '空白' ? [text] : []))).toEqual([
      `体检费 ${price}`,
    ]);
  });

  it('is asked for its price where it has none', async () => {
    const { rows, asked } = await charged('体检费', '');
    expect(rows.slice(1)).toEqual(['体检费 ? ?']);
    expect(asked).toContain('云溪县第一幼儿园 体检费 收费标准');
  });

  it.each([
    ['一次性', '元/生·次'],
    ['新生一次性', '元/生·次'],
    ['每生一次性', '元/生·次'],
    ['一次性收取', '?'],
    ['按学期一次性收取', '?'],
  ])('is paid once where its column of how often says so: %s', async (often, unit) => {
    expect(behind(await charged('床品费', '260', often))).toEqual([`床品费 260 ${unit}`]);
  });
});

describe('the day on which a former price ended', () => {
  it.each(['停止日期', '停止执行日期', '废止时间', '停止收费时间', '停用日期'])('%s', async (head) => {
    const { rows } = await said(
      `已停止执行的收费标准（备查）,,,,,\n单位,收费项目,标准,计费方式,执行日期,${head}\n第一幼儿园,保教费,300,每生每月,2019.9.1,2024.8.31\n`,
      'fees',
      'item',
      'effectiveFrom',
      'until',
    );
    expect(rows).toEqual(['保育教育费 2019-09-01 2024-08-31']);
  });
});
