import { describe, expect, it } from 'vitest';
import { rosterOf, said, trial } from '../reading.ts';

const LIST = '幼儿园基本信息表,,,\n标识码,园名,办园性质,举办单位,许可证号\n';

async function kindergarten(cells: string, ...keys: readonly string[]) {
  return said(
    `${LIST}9900000001,第一幼儿园,${cells}\n9900000002,阳光幼儿园,民办,个人,教民199010170000018号`,
    'kindergartens',
    ...keys,
  );
}

describe('who runs a kindergarten', () => {
  it.each([
    ['公办（企业办）,云溪纺织集团有限公司,', '公办 地方企业'],
    ['企业办公办,云溪矿业集团公司,', '公办 地方企业'],
    ['公办（厂办）,云溪化工厂,', '公办 地方企业'],
    ['公办,云溪县妇女联合会,', '公办 其他部门'],
    ['公办,云溪县残疾人联合会,', '公办 其他部门'],
    ['公办,云溪县水利局,', '公办 其他部门'],
  ])('is told by both columns: %s', async (cells, runner) => {
    const { rows } = await kindergarten(cells, 'nature', 'sponsorType');
    expect(rows[0]).toBe(runner);
  });

  it('is asked where a company runs a public one that nothing calls its', async () => {
    const { rows } = await kindergarten('公办,云溪纺织集团有限公司,', 'nature');
    expect(rows[0]).toBe('?');
  });
});

describe('the number of a licence', () => {
  it.each([
    '教民199010170000019号（至2027年6月）',
    '教民199010170000019号（有效期2024.7.1—2027.6.30）',
    '教民199010170000019号，有效期至2028年3月31日',
  ])('is taken without its term: %s', async (licence) => {
    const { rows } = await kindergarten(`民办,个人,${licence}`, 'licenceNo');
    expect(rows[0]).toBe('教民199010170000019号');
  });

  it('is asked where its term is over', async () => {
    const { rows } = await kindergarten('民办,个人,教民199010170000019号（至2025年6月）', 'licenceNo');
    expect(rows[0]).toBe('?');
  });
});

describe('a kindergarten of the offices of a county', () => {
  it.each(['机关园', '机关幼儿园', '县机关园'])('is found by a short name: %s', async (name) => {
    const roster = rosterOf(['9901010001', '云溪县县直机关幼儿园'], ['9901010002', '云溪县彩虹幼儿园']);
    const { rows, asked } = await trial(
      { 'a.csv': `2026年秋季班级表,,\n园名,大班人数,大班班数\n${name},33,1\n彩虹,30,1` },
      roster,
    );
    expect([rows('classes').map(({ code }) => code), asked.filter((one) => one.includes(name))]).toEqual([
      ['9901010001', '9901010002'],
      [],
    ]);
  });
});

describe('a remark that nobody is counted twice', () => {
  it.each(['保健医由保育员兼，不重复计人', '兼职人员未重复统计', '教师兼保育员的不重复计算'])(
    'casts no doubt on its row: %s',
    async (remark) => {
      const { asked } = await said(
        `教职工统计表,,,\n统计日期：2026年9月1日,,,\n园名,园长,专任教师,备注\n第一幼儿园,1,9,${remark}\n阳光幼儿园,1,6,`,
        'staffing',
        'code',
      );
      expect(asked.filter((one) => one.includes('这一行'))).toEqual([]);
    },
  );
});

describe('a total below classes by name', () => {
  it.each(['小计,8个班', '合计,共8个班'])('adds up no names: %s', async (total) => {
    const { asked } = await said(
      `2026年秋季分班登记,,,\n园名,年级,班名,在班幼儿\n第一幼儿园,小班,（3个班）,70\n,中班,（2个班）,57\n,大班,（3个班）,98\n,${total},225`,
      'classes',
      'code',
    );
    expect(asked.filter((one) => /班名/.test(one))).toEqual([]);
  });
});
