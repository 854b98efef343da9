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
  it('are 不适用 for every post where the sheet tells those of one', async () => {
    expect(
      established(
        await staff(
          '园名,教职工总数,园长,,专任教师,,保育员\n,,人数,在编,人数,在编,',
          '小鹿幼儿园,8,1,/,4,/,3',
        ),
      ),
    ).toEqual([
      ['园长', '不适用'],
      ['保育员', '不适用'],
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

describe('a note beside a list of private kindergartens', () => {
  const noted = async (note: string) =>
    established(
      await trial(
        {
          '教职工.csv': `教职工统计表　统计时间：2026年9月10日\n园名,教职工总数,园长,专任教师,保育员\n小鹿幼儿园,8,1,4,3\n${note}\n`,
        },
        PRIVATE,
      ),
    );

  it.each([
    '注：民办园不涉及编制，不填在编数。数据由各园报送。',
    '民办幼儿园教职工均无事业编制',
    '备注：民办园不填在编人数。',
    '在编人数一栏民办园不用填。',
    '在编只由公办园填写。',
  ])('says that they have no public posts: %s', async (note) => {
    expect(await noted(note)).toEqual([
      ['园长', '不适用'],
      ['保育员', '不适用'],
    ]);
  });

  it.each([
    '除新转民办园外，民办园不涉及编制',
    '个别民办园没有编制',
    '民办园教职工人数由各园报送',
    '公办园不填编制',
  ])('says nothing of it: %s', async (note) => {
    expect(await noted(note)).toEqual([
      ['园长', undefined],
      ['保育员', undefined],
    ]);
  });
});

describe('the papers of a post', () => {
  it('are the principals’ where 任职证 stands under no post, and asked where it may be of anybody', async () => {
    const { rows, asked } = await staff(
      '园名,教职工总数,园长,任职证,专任教师,财会行政,岗位证',
      '小鹿幼儿园,7,2,1,4,1,3',
    );
    expect(rows('staffing').map(({ post, certified }) => [post, certified])).toEqual([
      ['园长', '1'],
      ['专任教师', undefined],
      ['行政人员', undefined],
    ]);
    expect(asked).toContain('岗位证 岗位证');
  });

  it.each(['任职证', '任职资格证', '岗位培训合格证', '任职资格证书', '上岗证', '持证'])(
    'are counted below it, whatever they are called: %s',
    async (papers) => {
      const { rows, asked } = await staff(
        '园名,教职工总数,园长,,专任教师,财会行政\n,,人数,'.concat(papers, ',,'),
        '小鹿幼儿园,7,2,1,4,1',
      );
      expect(
        rows('staffing').flatMap(({ post, headcount, certified }) =>
          post === '园长' || post === '行政人员' ? [[post, headcount, certified]] : [],
        ),
      ).toEqual([
        ['园长', '2', '1'],
        ['行政人员', '1', undefined],
      ]);
      expect(asked).toEqual([]);
    },
  );
});

describe('blank cells beside a post', () => {
  const parts = async (note: string) => {
    const { rows } = await trial({
      '教职工.csv': `云溪县教职工统计表　统计时间：2026年9月10日\n园名,标识码,教职工总数,园长,专任教师,,,保育员,\n,,,,人数,本科,专科,人数,持证\n第一幼儿园,9900000001,7,1,5,,4,1,\n${note}\n`,
    });
    return rows('staffing').flatMap(({ post, bachelor, college, certified }) =>
      ['专任教师', '保育员'].includes(post ?? '') ? [[post, bachelor, college, certified]] : [],
    );
  };

  it('are left open where the sheet says so of posts alone', async () => {
    expect(await parts('注：无此岗位的格子可以不填，视为0。')).toEqual([
      ['专任教师', undefined, '4', undefined],
      ['保育员', undefined, undefined, undefined],
    ]);
  });

  it('are none where the sheet says so', async () => {
    expect(await parts('注：表内空格表示没有，即为零。')).toEqual([
      ['专任教师', '0', '4', undefined],
      ['保育员', undefined, undefined, '0'],
    ]);
  });

  it('say nothing where it does not', async () => {
    expect(await parts('注：空格待核。')).toEqual([
      ['专任教师', undefined, '4', undefined],
      ['保育员', undefined, undefined, undefined],
    ]);
  });
});
