import { describe, expect, it } from 'vitest';
import { rosterOf, trial } from '../reading.ts';

const TWO = rosterOf(['9900000001', '云溪县第一幼儿园'], ['9900000002', '云溪县小鹿幼儿园']);

describe('a remark beside the result of an annual check', () => {
  it('says until when it has to be put right', async () => {
    const { rows } = await trial(
      {
        'a.csv':
          '云溪县民办幼儿园年检结果登记表,,\n园名,2025年度年检结论（2026年3月26日）,备注\n第一幼儿园,不合格,年检限2026年6月30日前整改到位\n小鹿幼儿园,合格,2026年6月30日前换证\n',
      },
      TWO,
    );
    expect(rows('assessments').map(({ result, rectifyBy }) => [result, rectifyBy])).toEqual([
      ['不合格', '2026-06-30'],
      ['合格', undefined],
    ]);
  });
});

describe('a list of classes, a row an age', () => {
  const CLASSES = (head: string, total = '2,31') =>
    `2026—2027学年度班级和在园幼儿统计表　统计时点：2026年9月12日,,,,\n园名,年级,班数,在园幼儿,${head}\n第一幼儿园,混合班,1,13,5\n小鹿幼儿园,小班,1,17,\n,大班,1,14,\n,小计,${total},\n`;

  it('has those in their last year beside a mixed class, whatever words say that they go to school', async () => {
    const { rows, asked } = await trial({ 'a.csv': CLASSES('明年上小学的（混合班填）') }, TWO);
    expect(rows('classes').map(({ ageGroup, finalYearChildren }) => [ageGroup, finalYearChildren])).toEqual([
      ['混龄', '5'],
      ['小班', undefined],
      ['大班', undefined],
    ]);
    expect(asked).toEqual([]);
  });

  it('asks where a total is that of no rows', async () => {
    const { reading } = await trial({ 'a.csv': CLASSES('备注', '2,32') }, TWO);
    expect(reading.sums.map(({ stated }) => stated)).toEqual([32]);
  });
});
