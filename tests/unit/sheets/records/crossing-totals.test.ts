import { describe, expect, it } from 'vitest';
import { FOUR, trial } from '../reading.ts';

/** The cooks of each kindergarten, and what is asked; the second has 4 where its total and the 小计 leave 3. */
async function cooks(
  second: string,
  subtotal: string,
  answers: Readonly<Record<string, string>> = {},
): Promise<{ readonly counts: readonly string[]; readonly asked: readonly string[] }> {
  const { rows, asked } = await trial(
    {
      'a.csv': `教职工岗位统计（2026年9月20日）
单位,教职工总计,园长,专任教师,保育员,保健人员,保安,食堂,行政,教辅,其他工勤
第一幼儿园,23,1,10,5,1,2,2,1,1,0
阳光幼儿园,${second}
小计,${subtotal}`,
    },
    FOUR,
    answers,
  );
  return {
    counts: rows('staffing')
      .filter(({ post }) => post === '炊事员')
      .map(({ headcount }) => headcount ?? ''),
    asked,
  };
}

describe('a count of a post', () => {
  it('is asked where neither the total of its row nor that of its column bears it out', async () => {
    const { counts, asked } = await cooks('25,1,10,5,1,2,4,1,1,1', '48,2,20,10,2,4,5,2,2,1');
    expect(counts).toEqual(['2']);
    expect(asked).toEqual(['石门镇阳光幼儿园 炊事员 人数 4']);
  });

  it('is what is answered, and nothing else is asked then', async () => {
    const { counts, asked } = await cooks('25,1,10,5,1,2,4,1,1,1', '48,2,20,10,2,4,5,2,2,1', {
      '石门镇阳光幼儿园 人数': '3',
    });
    expect(counts).toEqual(['2', '3']);
    expect(asked).toEqual(['石门镇阳光幼儿园 炊事员 人数 4']);
  });

  it.each([
    ['the total of its row alone', '25,1,10,5,1,2,4,1,1,1', '48,2,20,10,2,4,6,2,2,1'],
    ['that of its column alone', '26,1,10,5,1,2,4,1,1,1', '49,2,20,10,2,4,5,2,2,1'],
    ['both, by other numbers', '24,1,10,5,1,2,4,1,1,1', '47,2,20,10,2,4,5,2,2,1'],
  ])('is taken where it is %s that differs, which is asked', async (_, second, subtotal) => {
    const { counts, asked } = await cooks(second, subtotal);
    expect(counts).toEqual(['2', '4']);
    expect(asked.some((text) => text.includes('炊事员'))).toBe(false);
    expect(asked.length).toBeGreaterThan(0);
  });
});
