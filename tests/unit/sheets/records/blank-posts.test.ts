import { describe, expect, it } from 'vitest';
import { FOUR, trial, type Trial } from '../reading.ts';

const staff = (row: string): Promise<Trial> =>
  trial(
    {
      'a.csv': `云溪县教职工汇总表（数据截至2026年9月10日）,,,,,,,,,,\n园名,教职工总数,园长,专任教师,保育员,卫生保健人员,保安员,炊事员,行政人员,教辅人员,其他工勤\n${row}\n说明：空格表示没有（0人）。,,,,,,,,,,\n`,
    },
    FOUR,
  );
const askedOf = ({ questions }: Trial): readonly string[] =>
  questions.map(({ of, field }) => `${of} ${field}`);

describe('blank posts, of which the sheet says that they have nobody', () => {
  it('have nobody beside one that is asked, where the total leaves room for it', async () => {
    const read = await staff('第一幼儿园,12,1,5,3,1,1,1-2,,,');
    expect(askedOf(read)).toEqual(['炊事员 人数']);
    expect(read.rows('staffing').map(({ post, headcount }) => `${post} ${headcount}`)).toEqual(
      expect.arrayContaining(['行政人员 0', '教辅人员 0', '其他工勤 0']),
    );
  });

  it('are asked where the total counts persons whom no post has', async () => {
    const read = await staff('第一幼儿园,13,1,5,3,1,1,1,,,');
    expect(askedOf(read)).toEqual(['行政人员 人数', '教辅人员 人数', '其他工勤 人数']);
  });
});
