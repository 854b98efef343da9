import { describe, expect, it } from 'vitest';
import { said } from '../reading.ts';

describe('a list of recognitions', () => {
  const HEAD = '园名,认定文号,认定日期,有效期至,退出时间,备注';

  it('asks nothing of a remark that says what a column tells the day of', async () => {
    const { rows, asked } = await said(
      `往年普惠性民办幼儿园认定及退出情况,,,,,\n${HEAD}\n石门镇阳光幼儿园,云教发〔2023〕19号,2023-07-12,2026-07-11,2025-08-31,取消普惠资格`,
      'recognitions',
      'recognisedOn',
      'revokedOn',
    );
    expect([rows, asked]).toEqual([['2023-07-12 2025-08-31'], []]);
  });

  it('asks where the remark names another day', async () => {
    const { asked } = await said(
      `往年普惠性民办幼儿园认定及退出情况,,,,,\n${HEAD}\n石门镇阳光幼儿园,云教发〔2023〕19号,2023-07-12,2026-07-11,2025-08-31,2025年6月30日取消普惠资格`,
      'recognitions',
      'revokedOn',
    );
    expect(asked).toHaveLength(1);
  });

  const twice = (second: string) =>
    said(
      `普惠性民办幼儿园名单,,,,\n序号,园名,认定文号,认定日期,有效期至,备注\n` +
        `1,石门镇阳光幼儿园,云教发〔2025〕26号,2025-07-08,2028-07-07,\n2,阳光,${second},与序号1重复？`,
      'recognitions',
      'docNo',
      'recognisedOn',
    );

  it('asks nothing of a row that may stand there twice and says the very same', async () => {
    const { rows, asked } = await twice('云教发〔2025〕26号,2025-07-08,2028-07-07');
    expect([rows, asked]).toEqual([['云教发〔2025〕26号 2025-07-08'], []]);
  });

  it('asks whether it counts where it says something else', async () => {
    const { asked } = await twice('云教发〔2025〕26号,2025-07-10,2028-07-07');
    expect(asked).toEqual(['石门镇阳光幼儿园 这一行 与序号1重复？']);
  });
});

describe('the results of a yearly check', () => {
  const check = (note: string) =>
    said(
      `2026年幼儿园年检和督导结果汇总,,,\n园所,年检结论,督导日期,督导等次\n石门镇阳光幼儿园,合格,2026-05-20,良好\n${note}`,
      'assessments',
      'kind',
      'decidedOn',
      'assessor',
      'docNo',
    );

  it('are of the day on which an office made them known', async () => {
    for (const note of [
      '注：年检结论2026年6月30日由云溪县教育局发文公布（云教〔2026〕22号），公办园不参加年检。',
      '注：年检结论由云溪县教育局于2026年6月30日发文公布（云教〔2026〕22号）。',
    ])
      expect((await check(note)).rows).toContain('年度检查 2026-06-30 云溪县教育局 云教〔2026〕22号');
  });

  it('are asked for their day where it is to come', async () => {
    const { rows } = await check('注：年检结论拟于2026年12月30日由云溪县教育局发文公布。');
    expect(rows[0]).toMatch(/^年度检查 \? /);
  });
});

describe('words of heads', () => {
  it('for posts that are listed before what they are', async () => {
    const { rows, asked } = await said(
      '教职工情况统计表（2026年9月15日）,,,\n园名,专任教师,财务文员等行政,保洁维修等\n第一幼儿园,20,2,3',
      'staffing',
      'post',
      'headcount',
    );
    expect(rows).toEqual(['专任教师 20', '行政人员 2', '其他工勤 3']);
    expect(asked.filter((text) => text.includes('等'))).toEqual([]);
  });

  it('of two posts at once are asked', async () => {
    const { asked } = await said(
      '教职工情况统计表（2026年9月15日）,,\n园名,专任教师,保安保洁等\n第一幼儿园,20,3',
      'staffing',
      'post',
    );
    expect(asked).toContain('保安保洁等 保安保洁等');
  });

  it('for what was paid out, and for points, ask nothing', async () => {
    const { asked } = await said(
      '普惠性民办幼儿园名单及补助,,,,,\n园名,认定文号,认定日期,有效期至,现行补助标准（元/生·年）,2025年拨付（万元）\n石门镇阳光幼儿园,云教发〔2025〕26号,2025-07-08,2028-07-07,1400,11.34',
      'recognitions',
      'subsidy',
    );
    expect(asked).toEqual([]);
  });
});

describe('a merged number', () => {
  it('counts once where a total adds it up', async () => {
    const { asked } = await said(
      '2026年秋季分班情况（2026年9月10日）,,,\n园名,班级,在班人数\n第一幼儿园,小一班,20\n第一幼儿园,中一班,25\n合计,2个班,45',
      'classes',
      'children',
    );
    expect(asked).toEqual([]);
  });
});
