import { describe, expect, it } from 'vitest';
import { rosterOf, type Trial, trial } from '../reading.ts';

const GARDEN = rosterOf(['9900000001', '云溪县小鹿幼儿园']);
const PRIVATE = {
  ...GARDEN,
  kindergartens: GARDEN.kindergartens.map((one) => ({ ...one, nature: '民办' })),
};

function staff(heads: string, row: string): Promise<Trial> {
  return trial({ '教职工.csv': `教职工统计表　统计时间：2026年9月10日\n${heads}\n${row}\n` }, PRIVATE);
}

const established = ({ rows }: Trial) =>
  rows('staffing').flatMap(({ post, established: of }) =>
    ['园长', '保育员'].includes(post ?? '') ? [[post, of]] : [],
  );

describe('the public posts of a private kindergarten', () => {
  it('are 不适用 for the posts of which the sheet tells them', async () => {
    expect(
      established(
        await staff(
          '园名,教职工总数,园长,,专任教师,,保育员\n,,人数,在编,人数,在编,',
          '小鹿幼儿园,8,1,/,4,/,3',
        ),
      ),
    ).toEqual([
      ['园长', '不适用'],
      ['保育员', undefined],
    ]);
  });

  it('are 不适用 for every post where the sheet tells those of the whole staff', async () => {
    expect(
      established(await staff('园名,教职工总数,其中在编,园长,专任教师,保育员', '小鹿幼儿园,8,/,1,4,3')),
    ).toEqual([
      ['园长', '不适用'],
      ['保育员', '不适用'],
    ]);
  });
});
