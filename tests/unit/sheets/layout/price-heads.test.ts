import { describe, expect, it } from 'vitest';
import { rosterOf, trial } from '../reading.ts';

const TWO = rosterOf(['9901010001', '云溪县梧桐幼儿园'], ['9901010002', '石门镇榆树幼儿园']);

const pricesOf = (rows: readonly Readonly<Record<string, string>>[]): readonly string[] =>
  rows.map(({ code, item, ageGroup, amount, unit }) => [code, item, ageGroup, amount, unit].join(' '));

describe('the heads of prices', () => {
  it('may name two ages, which pay the same', async () => {
    const { rows } = await trial(
      {
        '收费.csv':
          '收费情况登记表\n幼儿园名称,保教费（元/生·月）,\n,小班,中、大班\n梧桐幼儿园,310,310\n榆树幼儿园,450,430',
      },
      TWO,
      { 执行日期: '2025-09-01' },
    );
    expect(pricesOf(rows('fees'))).toEqual([
      '9901010001 保育教育费 全部 310 元/生·月',
      '9901010002 保育教育费 小班 450 元/生·月',
      '9901010002 保育教育费 中班 430 元/生·月',
      '9901010002 保育教育费 大班 430 元/生·月',
    ]);
  });

  it('may end with how often the price is paid, without brackets', async () => {
    const { rows } = await trial(
      { '收费.csv': '收费情况登记表\n幼儿园名称,保育费（托班）元/生·月,伙食费元/天\n梧桐幼儿园,900,12' },
      TWO,
      { 执行日期: '2025-09-01' },
    );
    expect(pricesOf(rows('fees'))).toEqual([
      '9901010001 托班保育费 托班 900 元/生·月',
      '9901010001 伙食费 全部 12 元/生·天',
    ]);
  });

  it('may have a column for what is charged beside one for how much', async () => {
    const { rows } = await trial(
      {
        '收费.csv':
          '收费情况登记表\n幼儿园名称,保教费,代收费,\n,,项目,标准\n梧桐幼儿园,310元/月,校服,260元/学期\n榆树幼儿园,450元/月,,',
      },
      TWO,
      { 执行日期: '2025-09-01', 收费项目: '园服' },
    );
    expect(pricesOf(rows('fees'))).toEqual([
      '9901010001 保育教育费 全部 310 元/生·月',
      '9901010001 校服 全部 260 元/生·学期',
      '9901010002 保育教育费 全部 450 元/生·月',
    ]);
  });

  it('of two ages do not double what is counted', async () => {
    const { rows } = await trial(
      { '班级.csv': '在园幼儿统计（2026年9月1日）\n幼儿园名称,小班人数,中、大班人数\n梧桐幼儿园,31,64' },
      TWO,
    );
    expect(rows('classes').map(({ ageGroup, children }) => [ageGroup, children])).toEqual([['小班', '31']]);
  });
});
