import { describe, expect, it } from 'vitest';
import { NOBODY, rosterOf, trial } from '../reading.ts';

const HEAD = '标识码,名称,所在地行政区划,乡镇,举办者,举办者名称,普惠性幼儿园,地址';

async function listed(sponsor: string, name = '云溪县教育局') {
  const { rows } = await trial(
    {
      '导出.csv': `云溪县幼儿园基本信息\n${HEAD}\n9900000001,云溪县第一幼儿园,990101002,云溪镇,${sponsor},${name},是,东街1号\n9900000002,云溪县第二幼儿园,990101002,云溪镇,999-民办,王小明,是,东街2号\n`,
    },
    NOBODY,
  );
  const [first] = rows('kindergartens');
  return [first?.['nature'], first?.['sponsorType'], first?.['profitStatus'], first?.['district']];
}

describe('who runs a kindergarten, by the code of the statistics', () => {
  it.each([
    ['831-县级教育部门', '教育部门'],
    ['832-县级其他部门', '其他部门'],
    ['894-集体', '集体'],
    ['事业单位', '事业单位'],
  ])('is public under %s, and of no profit whatever is inclusive', async (sponsor, type) => {
    expect(await listed(sponsor)).toEqual(['公办', type, '不适用', '990101002']);
  });

  it('is private and not for profit where it is inclusive', async () => {
    expect(await listed('999-民办', '李小红')).toEqual(['民办', '民办', '非营利性', '990101002']);
  });

  it('is asked by the name of an office alone, and so is its profit', async () => {
    expect((await listed('云溪县教育局'))[0]).toBe('?');
    expect((await listed('云溪县教育局'))[2]).not.toBe('非营利性');
  });
});

const ONE = rosterOf(['9900000001', '云溪县第一幼儿园'], ['9900000002', '云溪县第二幼儿园']);

describe('what a kindergarten was granted for all its children', () => {
  const grants = async (head: string, first: string) => {
    const { rows } = await trial(
      {
        '普惠.csv': `普惠性民办幼儿园认定台账\n园名,认定日期,有效期,认定文号,${head}\n第一幼儿园,2025.8.20,三年,云教〔2025〕8号,${first}\n第二幼儿园,2025.8.20,2028.8.19到期,云教〔2025〕8号,${first}\n`,
      },
      ONE,
    );
    return rows('recognitions').map((row) => [row['subsidy'], row['validUntil']]);
  };

  it.each([
    ['补助标准（元/生·年）,2025年补助金额（万元）', '200,3.22'],
    ['2025年奖补资金（万元）,生均补助标准（元）', '3.22,200'],
    ['补助标准（元）,补助金额（元）', '200,32200'],
  ])('is no grant of one: %s', async (head, cells) => {
    expect(await grants(head, cells)).toEqual([
      ['200', '2028-08-19'],
      ['200', '2028-08-19'],
    ]);
  });

  it('is taken for nothing where it stands alone', async () => {
    expect((await grants('2025年补助金额（万元）', '3.22'))[0]?.[0]).toBe(undefined);
  });
});

describe('classes below 在园（班）幼儿数', () => {
  it('are children, that must be what their total says, and an age of none has no row', async () => {
    const sheet = (middle: number) =>
      trial(
        {
          '班.csv': `幼儿园班数、在园幼儿数（2026年9月1日）,,,,,,,,\n名称,班数（个）,班数（个）,班数（个）,班数（个）,在园（班）幼儿数（人）,在园（班）幼儿数（人）,在园（班）幼儿数（人）,在园（班）幼儿数（人）,入园人数\n,合计,小班,中班,混龄班,合计,小班,中班,混龄班,\n第一幼儿园,4,2,2,0,45,20,${middle},0,20\n第二幼儿园,5,2,3,0,45,20,25,0,19\n`,
        },
        ONE,
      );
    const children = async (middle: number) =>
      (await sheet(middle))
        .rows('classes')
        .map((row) => `${row['ageGroup']} ${row['classCount']} ${row['children']}`);
    expect(await children(25)).toEqual(['小班 2 20', '中班 2 25', '小班 2 20', '中班 3 25']);
    expect(await children(35)).toEqual(['小班 2 ?', '中班 2 ?', '小班 2 20', '中班 3 25']);
  });
});

describe('a former price in columns of its own', () => {
  const prices = async (group: string, cells: string) => {
    const { rows } = await trial(
      {
        '费.csv': `云溪县公办幼儿园收费台账,,,,,,,\n单位,项目,现行标准,,,,${group}\n,,标准（元）,计费单位,执行时间,文号,标准（元）,执行期间,文号\n第一幼儿园,保教费,420,元/月,2025-09-01,云发改〔2025〕36号,${cells}\n第二幼儿园,保教费,420,元/月,2025-09-01,云发改〔2025〕36号,350,2020.9.1—2025.8.31,云发改〔2020〕22号\n`,
      },
      ONE,
    );
    const old = rows('fees').find((row) => row['code'] === '9900000001' && row['amount'] === '350');
    return [old?.['effectiveFrom'], old?.['until'], old?.['basis']];
  };

  it.each(['调整前,,', '原标准,,', '调价前,,'])('has its days and its document: %s', async (group) => {
    expect(await prices(group, '350,2020.9.1—2025.8.31,云发改〔2020〕22号')).toEqual([
      '2020-09-01',
      '2025-08-31',
      '云发改〔2020〕22号',
    ]);
  });

  it('has never the document of the price of today', async () => {
    expect((await prices('调整前,,', '350,2020.9.1—2025.8.31,'))[2]).toBe('?');
  });
});
