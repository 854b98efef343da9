import { describe, expect, it } from 'vitest';
import { sponsorIn } from '../../../../src/sheets/values/sponsor.ts';
import { FOUR, said, trial } from '../reading.ts';

describe('a plain sheet, which what is made for others must not harm', () => {
  it('gives no kindergarten the credit code, licence or telephone of the one above it', async () => {
    for (const [head, key, text] of [
      ['统一社会信用代码', 'uscc', '52990101MJ00000011'],
      ['办学许可证号', 'licenceNo', '教民199010170000019号'],
      ['联系电话', 'phone', '0999-7654321'],
    ] as const) {
      const { rows } = await said(
        `幼儿园基本信息表,,,\n序号,${head},幼儿园名称,办园性质\n1,${text},第一幼儿园,公办\n2,,阳光幼儿园,民办\n3,,小太阳幼儿园,民办\n4,,云溪镇中心幼儿园,公办`,
        'kindergartens',
        'code',
        key,
      );
      expect(rows.filter((row) => row.includes(text))).toEqual([`9900000001 ${text}`]);
    }
  });

  it('keeps rows below their own head, however unlike they look', async () => {
    const { rows } = await said(
      '2026年秋季幼儿园收费及班级表,,,\n幼儿园,小班保教费（元/月）,中班保教费（元/月）,大班保教费（元/月）\n第一幼儿园,400,400,400\n幼儿园,小班班数,中班班数,大班班数\n云溪镇,,,\n第一幼儿园,无,无,无\n石门镇,,,\n阳光幼儿园,2,3,2',
      'fees',
      'code',
      'amount',
    );
    expect(rows).toEqual(['9900000001 400']);
  });

  it('has a total of its county that is of all rows', async () => {
    const sheet = (total: string): string =>
      `2026年幼儿园班级数统计表,,\n乡镇,幼儿园,大班班数\n云溪镇,第一幼儿园,9\n云溪镇,中心幼儿园,9\n云溪镇合计,,18\n石门镇,阳光幼儿园,6\n云溪县合计,,${total}`;
    const sums = async (total: string) =>
      (await said(sheet(total), 'classes', 'code')).asked.filter((one) => one.includes('合计'));
    expect([await sums('24'), await sums('25')]).toEqual([[], ['云溪县合计的大班班数 25']]);
  });

  it('charges for nothing that it only counts or names', async () => {
    const { rows, asked } = await said(
      '2026年幼儿园收费情况表,,,,,,\n幼儿园,保教费（元/月）,接送车辆数,校车座位数,延时服务天数,体检次数,保险公司\n第一幼儿园,400,3,50,20,1,人保财险\n阳光幼儿园,600,2,40,20,1,人保财险',
      'fees',
      'code',
      'item',
      'amount',
    );
    expect(rows).toEqual(['9900000001 保育教育费 400', '9900000002 保育教育费 600']);
    expect(asked).toContain('体检次数 体检次数');
  });

  it('says nothing of places by a number that may be of children', async () => {
    const { rows, asked } = await said(
      '幼儿园基本信息表,,,\n标识码,园名,办园性质,核定学位、在园人数\n9900000001,第一幼儿园,公办,300、260\n9900000002,阳光幼儿园,民办,200、180\n9900000003,小太阳幼儿园,民办,90',
      'kindergartens',
      'code',
      'approvedPlaces',
    );
    expect(rows).toEqual(['9900000001 ', '9900000002 ', '9900000003 ']);
    expect(asked).toContain('核定学位、在园人数 核定学位、在园人数');
  });

  it('has levels whose number is part of their word', async () => {
    const { rows } = await said(
      '幼儿园等级评定表,\n幼儿园,等级（1级 2级 3级）\n第一幼儿园,1\n阳光幼儿园,2',
      'assessments',
      'code',
      'result',
    );
    expect(rows).toEqual(['9900000001 1级', '9900000002 2级']);
  });

  it('is asked about where its title is of another matter and its heads are not', async () => {
    for (const [title, matter] of [
      ['支教轮岗教师情况统计表', '人事'],
      ['各幼儿园保安员配备及体检情况登记表', '幼儿健康'],
    ] as const) {
      const { questions, rows } = await trial(
        { 'a.csv': `${title},,\n幼儿园名称,专任教师,保安员\n第一幼儿园,10,1\n阳光幼儿园,9,1` },
        FOUR,
      );
      expect(rows('staffing')).toEqual([]);
      expect(questions.map(({ question }) => question)).toEqual([
        `工作表“a.csv”像是${matter}的表，要不要导入？请答“是”或“否”。`,
      ]);
    }
  });
});

describe('whoever runs a kindergarten', () => {
  it.each([
    ['王小明和李强共同举办', 'person', ''],
    ['王小明 李强', 'person', ''],
    ['王小明13800001111', 'person', ''],
    ['云溪县教育局（负责人：王小明 电话0999-1234567）', 'organisation', '云溪县教育局'],
    ['云溪县教育局 云溪县卫生局', 'organisation', '云溪县教育局云溪县卫生局'],
  ])('%s is a %s', (written, is, text) => {
    const found = sponsorIn(written);
    expect([found.is, found.text]).toEqual([is, text]);
  });
});
