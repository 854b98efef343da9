import { describe, expect, it } from 'vitest';
import { type Answers, rosterOf, trial } from '../reading.ts';

const TWO = rosterOf(['9901010001', '云溪县梧桐幼儿园'], ['9901010002', '石门镇榆树幼儿园']);

async function bands(
  row: string,
  answers: Answers = {},
): Promise<{ teachers: readonly string[]; asked: readonly string[] }> {
  const { rows, asked } = await trial(
    {
      '教职工.csv': `教职工情况统计表（2026年9月10日）\n园名,专任教师,,,\n,人数,本科及以上,大专,高中及以下\n${row}`,
    },
    TWO,
    answers,
  );
  const teachers = rows('staffing').filter(({ post }) => post === '专任教师');
  return {
    teachers: teachers.map(({ headcount, postgraduate, bachelor, college, secondary }) =>
      [headcount, postgraduate, bachelor, college, secondary].join(' '),
    ),
    asked: asked.filter((text) => /本科|研究生/.test(text)),
  };
}

describe('本科及以上 in one column', () => {
  it('is asked once: whether there are postgraduates among them', async () => {
    expect(await bands('梧桐幼儿园,12,4,7,1\n榆树幼儿园,9,3,6,0')).toEqual({
      teachers: ['12 ? ? 7 1', '9 ? ? 6 0'],
      asked: ['专任教师 研究生 本科及以上'],
    });
  });

  it('is all of 本科 where the answer is that there are none', async () => {
    const { teachers } = await bands('梧桐幼儿园,12,4,7,1', { 研究生: '0' });
    expect(teachers).toEqual(['12 0 4 7 1']);
  });

  it('leaves but one answer where it is nobody', async () => {
    expect(await bands('梧桐幼儿园,8,0,7,1')).toEqual({ teachers: ['8 0 0 7 1'], asked: [] });
  });

  it('counts among the bands that may not exceed the teachers', async () => {
    const { teachers } = await bands('梧桐幼儿园,6,1,5,1');
    expect(teachers).toEqual(['6  ? ? ?']);
  });
});
