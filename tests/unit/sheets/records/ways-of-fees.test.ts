import { describe, expect, it } from 'vitest';
import { said } from '../reading.ts';

describe('prices written out in one cell', () => {
  it('are of the item that is named before the first of its ages', async () => {
    const { rows } = await said(
      '民办幼儿园收费备案情况,,,\n幼儿园,收费项目及标准,备案号,执行日期\n阳光幼儿园,保教费：小班700元/月，中班680元/月，大班660元/月；伙食费：15元/天,云教备〔2026〕3号,2026-09-01',
      'fees',
      'item',
      'ageGroup',
      'amount',
      'unit',
    );
    expect(rows).toEqual([
      '保育教育费 小班 700 元/生·月',
      '保育教育费 中班 680 元/生·月',
      '保育教育费 大班 660 元/生·月',
      '伙食费 全部 15 元/生·天',
    ]);
  });

  it('are not of an item behind which no age stands', async () => {
    const { rows } = await said(
      '民办幼儿园收费备案情况,,,\n幼儿园,收费项目及标准,备案号,执行日期\n阳光幼儿园,伙食费15元/天；小班700元/月；中班680元/月,云教备〔2026〕3号,2026-09-01',
      'fees',
      'item',
      'ageGroup',
      'amount',
    );
    expect(rows).toEqual(['伙食费 全部 15', '? 小班 700', '? 中班 680']);
  });
});

const LISTED = '幼儿园,收费项目,收费对象,收费标准,计量单位,收费依据,备注';

describe('a list of what each kindergarten charges', () => {
  it('is one whatever its title calls it', async () => {
    const { rows } = await said(
      `云溪县幼儿园收费目录清单,,,,,,\n${LISTED}\n第一幼儿园,保教费,在园幼儿,400,元/生·月,云发改价〔2026〕7号,\n以上标准自2026年9月1日起执行,,,,,,`,
      'fees',
      'item',
      'amount',
      'effectiveFrom',
    );
    expect(rows).toEqual(['保育教育费 400 2026-09-01']);
  });

  it('has categories over blocks of its rows, and items that whoever wants them pays', async () => {
    const { rows, asked } = await said(
      `云溪县幼儿园收费清单（自2026年9月1日起执行）,,,,,,\n${LISTED}\n二、服务性收费,,,,,,\n第一幼儿园,校车费,自愿参加,200,元/月,云发改价〔2026〕7号,\n三、代收费项目,,,,,,\n第一幼儿园,体检费,自愿,45,元/年,云发改价〔2026〕7号,`,
      'fees',
      'category',
      'item',
      'ageGroup',
    );
    expect(rows).toEqual(['服务性收费 校车费 全部', '代收费 体检费 全部']);
    expect(asked.filter((one) => /类别|年龄/.test(one))).toEqual([]);
  });

  it('is asked of what kind it is below a name that is none of them', async () => {
    const { rows } = await said(
      `云溪县幼儿园收费清单（自2026年9月1日起执行）,,,,,,\n${LISTED}\n四、其他,,,,,,\n第一幼儿园,校车费,全体,200,元/月,云发改价〔2026〕7号,`,
      'fees',
      'category',
      'item',
    );
    expect(rows).toEqual(['? 校车费']);
  });

  it.each([
    ['据实结算', '据实结算'],
    ['按月退还', '按月退还'],
    ['自愿', '?'],
  ])('has a rule of refund that is all its remark says: %s', async (remark, rule) => {
    const { rows } = await said(
      `云溪县幼儿园收费清单（自2026年9月1日起执行）,,,,,,\n${LISTED}\n第一幼儿园,伙食费,就餐幼儿,12,元/天,云发改价〔2026〕7号,${remark}`,
      'fees',
      'item',
      'refund',
    );
    expect(rows).toEqual([`伙食费 ${rule}`]);
  });
});

describe('a day behind the number of a document', () => {
  const based = async (basis: string): Promise<readonly string[]> => {
    const { rows } = await said(
      `2026年秋季收费标准统计表,,\n园名,保教费（元/月）,备案文号及时间\n第一幼儿园,400,${basis}`,
      'fees',
      'basis',
      'effectiveFrom',
    );
    return rows;
  };

  it.each(['云发改价〔2026〕7号（2026年9月1日起）', '云发改价〔2026〕7号，自2026.9.1起执行'])(
    'is that from which the price holds where it says so: %s',
    async (basis) => expect(await based(basis)).toEqual(['云发改价〔2026〕7号 2026-09-01']),
  );

  it('is else no part of the number, and asked', async () =>
    expect(await based('云发改价〔2026〕7号（2026年8月20日）')).toEqual(['云发改价〔2026〕7号 ?']));
});

describe('a column of what is bought', () => {
  it.each(['园服费', '被褥费', '校服费', '意外险费'])('has its price: %s', async (item) => {
    const { rows } = await said(
      `收费表,,,\n幼儿园,保教费（元/月）,${item}（元/套）,执行日期\n阳光幼儿园,700,180,2026-09-01`,
      'fees',
      'item',
      'amount',
    );
    expect(rows).toEqual(['保育教育费 700', `${item} 180`]);
  });
});
