import { describe, expect, it } from 'vitest';
import { said } from '../reading.ts';

describe('a register of kindergartens', () => {
  it('is of public or private ones where its title says so, unless a row says otherwise', async () => {
    const of = (title: string, third: string): string =>
      `${title},,\n序号,幼儿园,举办者,办园性质\n1,第一幼儿园,县教体局,\n2,阳光幼儿园,县妇联,\n3,小太阳幼儿园,县教体局,${third}`;
    expect((await said(of('云溪县公办幼儿园基本情况', ''), 'kindergartens', 'code', 'nature')).rows).toEqual([
      '9900000001 公办',
      '9900000002 公办',
      '9900000003 公办',
    ]);
    expect(
      (await said(of('云溪县公办幼儿园基本情况', '民办'), 'kindergartens', 'code', 'nature')).rows,
    ).toEqual(['9900000001 公办', '9900000002 公办', '9900000003 ?']);
    expect(
      (await said(of('云溪县公办民办幼儿园基本情况', ''), 'kindergartens', 'code', 'nature')).rows,
    ).toEqual(['9900000001 ?', '9900000002 ?', '9900000003 ?']);
  });

  it('has years of founding under a head that elsewhere is of prices', async () => {
    const { rows, asked } = await said(
      '公办幼儿园基本情况,,,\n幼儿园,举办者,启用年月,统一代码\n第一幼儿园,县教体局,1956年,12990101MB00000116\n阳光幼儿园,县教体局,1982.9,1.29901E+17\n小太阳幼儿园,县教体局,2021年9月,12990101MB00000328',
      'kindergartens',
      'code',
      'foundedYear',
      'uscc',
    );
    expect(rows).toEqual([
      '9900000001 1956 12990101MB00000116',
      '9900000002 1982 ?',
      '9900000003 2021 12990101MB00000328',
    ]);
    expect(asked.filter((one) => /启用年月|执行日期|统一代码/.test(one))).toEqual([]);
  });

  it('tells how many are allowed from how many there are', async () => {
    const read = async (head: string) =>
      (
        await said(
          `公办幼儿园基本情况,,,,\n幼儿园,举办者,${head}\n第一幼儿园,县教体局,12,360\n阳光幼儿园,县教体局,6,180`,
          'kindergartens',
          'code',
          'approvedPlaces',
        )
      ).rows;
    expect(await read('审批规模（班数）,审批规模（人数）')).toEqual(['9900000001 360', '9900000002 180']);
    const { rows } = await said(
      '民办幼儿园登记表,,,\n幼儿园,举办者,登记类别,办园规模（班/人）\n第一幼儿园,个人,非营利性,6/180\n阳光幼儿园,个人,非营利性,3/90',
      'kindergartens',
      'code',
      'approvedPlaces',
    );
    expect(rows).toEqual(['9900000001 180', '9900000002 90']);
  });

  it('keeps where a place is, drops what it was, and takes neither for a name', async () => {
    const { rows } = await said(
      '公办幼儿园基本情况,,\n幼儿园,举办者,地址\n云溪县第一幼儿园（湖滨小区内）,县教体局,正街1号（原粮站院内）\n石门镇阳光幼儿园,县教体局,正街2号（原敬老院）',
      'kindergartens',
      'name',
      'address',
    );
    expect(rows).toEqual(['云溪县第一幼儿园 正街1号（原粮站院内）', '石门镇阳光幼儿园 正街2号']);
  });

  it('reads a state and its day in one cell, and a residential kindergarten in a remark', async () => {
    const { rows } = await said(
      '民办幼儿园登记表,,,,\n幼儿园,举办者,登记类别,现状,备注\n第一幼儿园,个人,非营利性,在办,小区配套园，2022年7月已移交\n阳光幼儿园,个人,非营利性,2026年7月10日停办,非小区配套园\n小太阳幼儿园,个人,非营利性,在办,拟建小区配套园',
      'kindergartens',
      'code',
      'status',
      'statusDate',
      'residential',
      'transferStatus',
    );
    expect(rows).toEqual([
      '9900000001 在办  是 已移交',
      '9900000002 停办 2026-07-10  ',
      '9900000003 在办   ',
    ]);
  });
});

describe('children and staff', () => {
  it('tells the whole kindergarten from the row of an age', async () => {
    const { rows, asked } = await said(
      '2026年秋季幼儿园班级统计表,,,,\n统计日期：2026年9月8日,,,,\n幼儿园,年级,班数,在园人数,全园班数,全园人数\n第一幼儿园,小班,2,40,5,100\n,中班,2,42,,\n,大班,1,18,,\n阳光幼儿园,小班,1,20,2,40\n,大班,1,20,,',
      'classes',
      'code',
      'ageGroup',
      'classCount',
      'children',
    );
    expect(rows).toEqual([
      '9900000001 小班 2 40',
      '9900000001 中班 2 42',
      '9900000001 大班 1 18',
      '9900000002 小班 1 20',
      '9900000002 大班 1 20',
    ]);
    expect(asked).toEqual([]);
  });

  it.each(['（2026年9月15日在园数）', '（2026年9月15日实有人数）'])(
    'are of the day that stands below the title: %s',
    async (line) => {
      const { rows } = await said(
        `幼儿园班级幼儿人数,,\n${line},,\n幼儿园,年级,班数,在园人数\n第一幼儿园,小班,2,40\n阳光幼儿园,小班,1,20`,
        'classes',
        'countedOn',
      );
      expect(rows).toEqual(['2026-09-15', '2026-09-15']);
    },
  );

  it('has nobody in a post without a column only where no column is open', async () => {
    const { rows } = await said(
      '幼儿园教职工统计表,,,,,\n统计时点：2026年9月1日,,,,,\n幼儿园,教职工总数,园长,保健医,保安,杂务组\n第一幼儿园,4,1,1（兼）,2,1\n阳光幼儿园,3,1,1,1,0',
      'staffing',
      'code',
      'post',
      'headcount',
    );
    expect(rows.filter((row) => row.endsWith(' 0') && row.startsWith('9900000001'))).toEqual([]);
    expect(rows).toContain('9900000002 行政人员 0');
  });

  it('does not count those as 在编 who are not said to be hired from outside', async () => {
    const { rows } = await said(
      '幼儿园教职工统计表,,,,\n统计时点：2026年9月1日,,,,\n幼儿园,专任教师,其中在编,炊事员,财务、行政\n第一幼儿园,8,5,3（外聘1）,1\n阳光幼儿园,6（编外2）,,2,1',
      'staffing',
      'code',
      'post',
      'headcount',
      'established',
    );
    expect(rows).toEqual([
      '9900000001 专任教师 8 5',
      '9900000001 炊事员 3 ',
      '9900000001 行政人员 1 ',
      '9900000002 专任教师 6 4',
      '9900000002 炊事员 2 ',
      '9900000002 行政人员 1 ',
    ]);
  });
});

describe('prices', () => {
  const fees = (head: string, ...cells: readonly string[]): string =>
    `2026年秋季幼儿园收费表,,,\n幼儿园,${head},执行日期,备注\n${cells
      .map((cell, at) => `${['第一幼儿园', '阳光幼儿园'][at] ?? ''},${cell}`)
      .join('\n')}`;

  it.each([
    [
      '"小、中、大班420，托班700"',
      ['托班保育费 托班 700', '保育教育费 小班 420', '保育教育费 中班 420', '保育教育费 大班 420'],
    ],
    ['"小班650，中、大班620"', ['保育教育费 小班 650', '保育教育费 中班 620', '保育教育费 大班 620']],
    [
      '小班650元/月；中班、大班620元/月',
      ['保育教育费 小班 650', '保育教育费 中班 620', '保育教育费 大班 620'],
    ],
  ])('are told by age in one cell: %s', async (cell, expected) => {
    const { rows } = await said(
      fees('保教费（元/月）', `${cell},2026-09-01,`),
      'fees',
      'item',
      'ageGroup',
      'amount',
    );
    expect(rows.toSorted()).toEqual(expected.toSorted());
  });

  it('of meals are asked where they are none of the time that the head says', async () => {
    const { rows, asked } = await said(
      fees('伙食费（元/天）', '190,2026-09-01,', '12,2026-09-01,'),
      'fees',
      'code',
      'amount',
      'unit',
    );
    expect(rows).toEqual(['9900000001 190 ?', '9900000002 12 元/生·天']);
    expect(asked).toContain('云溪县第一幼儿园 伙食费 计费单位 190');
  });

  it.each([
    ['2025年9月1日至2026年8月31日保教费380元/月', '380'],
    ['保教费2025年9月1日起380元，2026年9月1日起420元', '380'],
  ])('are followed by the former one that a remark tells with its days: %s', async (remark, old) => {
    const { rows } = await said(
      fees('保教费（元/月）', `420,2026-09-01,"${remark}"`),
      'fees',
      'amount',
      'effectiveFrom',
      'until',
    );
    expect(rows).toEqual([`${old} 2025-09-01 2026-08-31`, '420 2026-09-01 ']);
  });

  it('were one for all ages where the remark says so; else it is asked', async () => {
    const formerly = async (remark: string) =>
      (
        await said(
          fees('保教费（元/月）', `"小班650，中、大班620",2026-09-01,"${remark}"`),
          'fees',
          'ageGroup',
          'amount',
          'until',
        )
      ).rows;
    expect(await formerly('2025年9月1日至2026年8月31日保教费580元/月，不分年级')).toEqual([
      '全部 580 2026-08-31',
      '小班 650 ',
      '中班 620 ',
      '大班 620 ',
    ]);
    expect(await formerly('2025年9月1日至2026年8月31日保教费580元/月')).toEqual(['? ? ', '? ? ', '? ? ']);
  });

  it('know an insurance by its name', async () => {
    const { rows, asked } = await said(
      fees('代收费', '意外险100元/年,2026-09-01,'),
      'fees',
      'item',
      'amount',
      'unit',
    );
    expect(rows).toEqual(['意外险 100 元/生·年']);
    expect(asked.filter((one) => one.includes('收费项目'))).toEqual([]);
  });
});
