import { describe, expect, it } from 'vitest';
import { sumLines } from '../../../../src/sheets/summary/sum-lines.ts';
import { FOUR, trial } from '../reading.ts';

const HEAD = '云溪县教职工统计（2026年9月10日）\n幼儿园,教职工总数,园长,专任教师,保育员';

const linesOf = async (...rows: readonly string[]): Promise<readonly string[]> => {
  const { reading } = await trial({ '教职工.csv': [HEAD, ...rows, ''].join('\n') }, FOUR);
  return sumLines({ reading });
};

describe('a total that is not what its parts add up to', () => {
  it('is told with the items of its row where they are its parts', async () => {
    expect(await linesOf('云溪县第一幼儿园,9,1,4,3')).toEqual([
      '合计对不上：教职工.csv B3 教职工总数写的是 9，按各项相加是 8。',
    ]);
  });

  it('is told with the rows above it where they are its parts', async () => {
    expect(await linesOf('云溪县第一幼儿园,8,1,4,3', '石门镇阳光幼儿园,6,1,3,2', '合计,15,2,7,5')).toEqual([
      '合计对不上：教职工.csv B5 合计的教职工总数写的是 15，按各行相加是 14。',
    ]);
  });
});
