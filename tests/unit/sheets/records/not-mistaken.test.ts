import { describe, expect, it } from 'vitest';
import { said } from '../reading.ts';

describe('what looks like something that is known', () => {
  it.each([
    ['阿里木江（副园长）0999-7654324', '0999-7654324'],
    ['马 某 0999-7654324', '0999-7654324'],
    ['0999-7654324、石某某', '0999-7654324'],
    ['同某某 0999-7654324', '0999-7654324'],
    ['石某某', ''],
  ])('is no telephone where it is the name of a person: %s', async (cell, phone) => {
    const { rows, reading } = await said(
      `民办幼儿园登记表,,,\n幼儿园,举办者,城乡,园长及联系电话\n第一幼儿园,个人,镇区,沈某某 0999-7654321\n阳光幼儿园,个人,镇区,齐某 0999-7654322\n小太阳幼儿园,个人,镇区,郝某某 0999-7654323\n云溪镇中心幼儿园,个人,镇区,${cell}`,
      'kindergartens',
      'phone',
    );
    expect(rows.slice(0, 3)).toEqual(['0999-7654321', '0999-7654322', '0999-7654323']);
    expect(rows[3]?.replace('?', '')).toBe(phone);
    expect(JSON.stringify(reading)).not.toMatch(/沈某某|阿里木江|马 某|石某某|同某某/);
  });

  it('is no telephone of the kindergarten where it is of whoever looks after several', async () => {
    const { rows } = await said(
      '民办幼儿园登记表,,,\n幼儿园,举办者,城乡,责任督学及联系电话\n第一幼儿园,个人,镇区,沈某某 0999-7654321\n阳光幼儿园,个人,镇区,沈某某 0999-7654321',
      'kindergartens',
      'code',
      'phone',
    );
    expect(rows).toEqual(['9900000001 ', '9900000002 ']);
  });

  it.each(['托管费100元/月，中餐200元/月', '中餐8元，小吃3元', '小书包50，大书包80'])(
    'is no age where it is what is charged: %s',
    async (cell) => {
      const { rows } = await said(
        `2026年秋季幼儿园收费表,,\n幼儿园,服务性收费,执行日期\n第一幼儿园,"${cell}",2026-09-01`,
        'fees',
        'ageGroup',
      );
      expect(rows.filter((age) => age !== '全部')).toEqual([]);
    },
  );

  it('is no row of the table above where it heads another', async () => {
    const { rows } = await said(
      '2026年秋季幼儿园情况,,,\n统计时点：2026年9月10日,,,\n幼儿园,小班人数,中班人数,大班人数\n第一幼儿园,40,42,45\n幼儿园,核定学位,2026.9,2025.9\n云溪镇中心幼儿园,200,135,140',
      'classes',
      'code',
      'children',
    );
    expect(rows).toEqual(['9900000001 40', '9900000001 42', '9900000001 45']);
  });

  it('is no day where it is a time, a year or a price below the title of a half year', async () => {
    const { rows } = await said(
      '2026年上半年公办幼儿园基本情况,,,,\n幼儿园,举办者,入园时间,离园时间,建园时间\n第一幼儿园,县教体局,7.30,4.30,05.9\n阳光幼儿园,县教体局,7.50,4.50,03.6',
      'kindergartens',
      'opensAt',
      'closesAt',
      'foundedYear',
    );
    expect(rows.join('|')).not.toContain('2026');
  });

  it('is not thrown away with the years of recognition', async () => {
    const { rows, asked } = await said(
      '普惠性民办幼儿园认定名单,,,\n幼儿园,认定日期,文号,取消年份\n第一幼儿园,2023-08-30,云教发〔2023〕19号,2024年\n阳光幼儿园,2023-08-30,云教发〔2023〕19号,2024年',
      'recognitions',
      'code',
      'revokedOn',
    );
    expect(rows).toEqual(['9900000001 ?', '9900000002 ?']);
    expect(asked.length).toBeGreaterThan(0);
  });

  it('is no code or year of the kindergarten where it is of its canteen', async () => {
    const { rows } = await said(
      '公办幼儿园基本情况,,,\n幼儿园,举办者,食堂经营者代码,食堂启用时间\n第一幼儿园,县教体局,91990101MA00000116,2019年\n阳光幼儿园,县教体局,91990101MA00000329,2020年',
      'kindergartens',
      'uscc',
      'foundedYear',
    );
    expect(rows).toEqual([' ', ' ']);
  });

  it.each([
    '说明：食品经营许可证有效期5年。',
    '首次认定的有效期1年，复核合格的有效期3年。',
    '自2024年起新认定的有效期三年。',
    '认定有效期不超过3年。',
    '认定有效期三年；续认的有效期为两年。',
  ])('is not how long every recognition holds: %s', async (note) => {
    const { rows } = await said(
      `普惠性民办幼儿园认定名单,,\n幼儿园,认定文号,认定日期\n第一幼儿园,云教发〔2023〕19号,2023-08-30\n${note},,`,
      'recognitions',
      'validUntil',
    );
    expect(rows).toEqual(['']);
  });

  it.each([
    '除公办幼儿园外其他幼儿园基本情况',
    '非民办幼儿园基本情况',
    '拟转为公办幼儿园基本情况',
    '公办幼儿园结对帮扶园所基本情况',
    '与公办幼儿园同质同价的普惠幼儿园基本情况',
  ])('is not what all kindergartens of a list are: %s', async (title) => {
    const { rows } = await said(
      `${title},,\n幼儿园,举办者,城乡\n第一幼儿园,,镇区\n阳光幼儿园,,镇区`,
      'kindergartens',
      'nature',
    );
    expect(rows).toEqual(['?', '?']);
  });

  it('is no area of the buildings, and not how many are allowed', async () => {
    const { rows } = await said(
      '公办幼儿园基本情况,,,\n幼儿园,举办者,食堂（园舍）面积,办园规模（现有幼儿数）\n第一幼儿园,县教体局,120,170\n阳光幼儿园,县教体局,90,80',
      'kindergartens',
      'buildingArea',
    );
    expect(rows).toEqual(['', '']);
  });

  it.each(['紧邻锦绣小区配套园', '曾为锦绣小区配套园', '2027年9月移交'])(
    'makes no kindergarten a residential one that was handed over: %s',
    async (remark) => {
      const { rows } = await said(
        `公办幼儿园基本情况,,,\n幼儿园,举办者,城乡,备注\n第一幼儿园,县教体局,镇区,${remark}`,
        'kindergartens',
        'residential',
        'transferStatus',
      );
      expect(rows).toEqual([' ']);
    },
  );

  it('is no deadline where what was found is mended, and no state that is still to come', async () => {
    const checks = await said(
      '2025年度幼儿园年检结果,,,\n幼儿园,年检结论,年检日期,备注\n第一幼儿园,合格,2026-04-01,2025年11月30日前已完成整改\n阳光幼儿园,基本合格,2026-04-01,2026年6月30日前整改到位',
      'assessments',
      'rectifyBy',
    );
    expect(checks.rows).toEqual(['', '2026-06-30']);
    const states = await said(
      '民办幼儿园登记表,,,\n幼儿园,举办者,登记类别,现状\n第一幼儿园,个人,非营利性,在办\n阳光幼儿园,个人,非营利性,2027年1月10日停办',
      'kindergartens',
      'status',
    );
    expect(states.rows).toEqual(['在办', '?']);
  });

  it('fills no column but the one that is said to be filled once', async () => {
    const sheet = (note: string): string =>
      `普惠性民办幼儿园认定名单,,,,\n年度,幼儿园,认定文件,认定日期,电话\n2025年,第一幼儿园,云教发〔2025〕3号,2025-08-01,0999-7654321\n,阳光幼儿园,云教发〔2025〕9号,,0999-7654322\n2024年,小太阳幼儿园,云教发〔2024〕1号,2024-08-01,0999-7654323\n,云溪镇中心幼儿园,,2024-08-01,0999-7654324\n注：${note}。,,,,`;
    const of = async (note: string) =>
      (await said(sheet(note), 'recognitions', 'docNo', 'recognisedOn')).rows;
    expect(await of('联系电话只填一次')).toContain('云教发〔2025〕9号 ?');
    expect(await of('同一批的认定文件只填一次')).toEqual([
      '云教发〔2025〕3号 2025-08-01',
      '云教发〔2025〕9号 ?',
      '云教发〔2024〕1号 2024-08-01',
      '云教发〔2024〕1号 2024-08-01',
    ]);
  });

  it('is not what all ages pay where the youngest pay otherwise', async () => {
    const { rows } = await said(
      '2026年秋季幼儿园收费表,,,\n幼儿园,保教费（元/月）,保教费（元/月）,执行日期\n,3岁以下,3—6岁,\n第一幼儿园,800,500,2026-09-01',
      'fees',
      'item',
      'ageGroup',
      'amount',
    );
    expect(rows.toSorted()).toEqual([
      '保育教育费 中班 500',
      '保育教育费 大班 500',
      '保育教育费 小班 500',
      '托班保育费 托班 800',
    ]);
  });

  it('is not lost: a school that looks after it, a day of nobody knows what', async () => {
    const schools = await said(
      '2026年秋季幼儿园人数,,,\n标识码,联系校,大班人数,小班人数\n9900000001,石门镇第二小学,40,30\n9900000002,石门镇第一小学,40,30',
      'classes',
      'code',
    );
    expect(schools.asked).toContain('联系校 联系校');
    const days = await said(
      '公办幼儿园名录,,,\n幼儿园,举办者,执行时间,收费文号\n第一幼儿园,县教体局,2026-09-01,云价〔2026〕3号\n阳光幼儿园,县教体局,2026-09-01,云价〔2026〕3号',
      'kindergartens',
      'code',
    );
    expect(days.asked.filter((one) => /执行时间|收费文号/.test(one))).toHaveLength(2);
  });
});
