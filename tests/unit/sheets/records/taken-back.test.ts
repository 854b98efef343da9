import { describe, expect, it } from 'vitest';
import { said } from '../reading.ts';

describe('a day in a remark', () => {
  it.each([
    '伙食费由13元调整为15元，2026年9月1日起执行',
    '新增校车费200元，2026年9月1日起收取',
    '校车为新增，自2026年3月1日起收取',
    '调整前保教费280元/月，2023年9月1日起执行',
    '之前为480元，2024年9月1日起执行',
  ])('is not that of every price of the row: %s', async (remark) => {
    const { rows } = await said(
      `2026年秋季幼儿园收费表,,,,\n幼儿园名称,办园性质,保教费（元/月）,伙食费（元/月）,备注\n第一幼儿园,公办,500,300,${remark}`,
      'fees',
      'item',
      'effectiveFrom',
    );
    expect(rows.filter((row) => row.startsWith('保育教育费 20'))).toEqual([]);
  });

  it('is that of all where the remark says so', async () => {
    const { rows } = await said(
      '2026年秋季幼儿园收费表,,,,\n幼儿园名称,办园性质,保教费（元/月）,伙食费（元/月）,备注\n第一幼儿园,公办,500,300,各项收费自2026年3月1日起执行',
      'fees',
      'item',
      'effectiveFrom',
    );
    expect(rows).toEqual(['保育教育费 2026-03-01', '伙食费 2026-03-01']);
  });
});

describe('本科及以上', () => {
  it.each([
    ['专任教师,专任教师研究生,专任教师本科及以上,专任教师专科', '10,1,6,3'],
    ['专任教师,专任教师本科及以上,专任教师本科,专任教师研究生', '10,8,7,1'],
  ])('is asked beside 本科 or 研究生 of the same post: %s', async (heads, cells) => {
    const { rows, asked } = await said(
      `2026年教职工统计表,${heads.replace(/[^,]/g, '')}\n幼儿园名称,${heads}\n第一幼儿园,${cells}`,
      'staffing',
      'bachelor',
    );
    expect(rows.filter((bachelor) => bachelor === '6' || bachelor === '8')).toEqual([]);
    expect(asked.join('|')).toContain('本科及以上');
  });
});

describe('the result of a check', () => {
  it.each(['不合格（6月10日复查合格）', '不合格（2026年6月30日前复查）'])(
    'is not what stands before a bracket that tells more than a day: %s',
    async (cell) => {
      const { rows } = await said(
        `2025年度年检结果,\n幼儿园名称,年检结论\n第一幼儿园,合格\n阳光幼儿园,${cell}`,
        'assessments',
        'result',
      );
      expect(rows[1]).not.toBe('不合格');
    },
  );

  it('may be written behind its year', async () => {
    const { rows } = await said(
      '幼儿园年检情况,\n幼儿园名称,年检结果\n第一幼儿园,2025年合格\n阳光幼儿园,2025年合格',
      'assessments',
      'result',
    );
    expect(rows).toEqual(['2025年合格', '2025年合格']);
  });

  it('gives no day of the check to a level beside it', async () => {
    const { rows } = await said(
      '幼儿园名称,等级,年检\n第一幼儿园,一级,2026年4月20日\n阳光幼儿园,二级,2026年4月20日',
      'assessments',
      'decidedOn',
    );
    expect(rows.join('|')).not.toContain('2026-04-20');
  });

  it('was found by an office, whatever person is named behind it', async () => {
    const { rows } = await said(
      '2025年度年检结果,\n幼儿园名称,年检结论\n第一幼儿园,合格\n阳光幼儿园,合格\n年检单位：云溪县教育局 张小红 2026年5月20日,',
      'assessments',
      'assessor',
    );
    expect(rows).toEqual(['云溪县教育局', '云溪县教育局']);
  });
});

describe('a statement that is taken back', () => {
  it.each(['有校车2辆，已停用', '校车2辆，已报废', '设托班（未备案），有校车，2026年秋季停运'])(
    'is none: %s',
    async (remark) => {
      const { rows } = await said(
        `幼儿园一览表,,,\n幼儿园名称,城乡,办园性质,备注\n第一幼儿园,镇区,公办,"${remark}"`,
        'kindergartens',
        'schoolBus',
        'nursery',
      );
      expect(rows).toEqual([' ']);
    },
  );

  it('is not said of whom it leaves out behind', async () => {
    const { rows } = await said(
      '幼儿园一览表,,\n幼儿园名称,城乡,办园性质\n第一幼儿园,镇区,公办\n阳光幼儿园,乡村,公办\n注：全县幼儿园均无校车（石门镇阳光幼儿园除外）,,',
      'kindergartens',
      'schoolBus',
    );
    expect(rows[1]).not.toBe('否');
  });
});

it('rests on a document only of whom a bracket does not narrow', async () => {
  const { rows } = await said(
    '幼儿园收费表,,,\n幼儿园名称,办园性质,是否普惠,保教费（元/月）\n阳光幼儿园,民办,否,900\n小太阳幼儿园,民办,是,600\n注：民办园（普惠性）收费标准执行云发改〔2026〕11号文件。,,,',
    'fees',
    'basis',
  );
  expect(rows.map((basis) => basis.replace('?', ''))).toEqual(['', '']);
});
