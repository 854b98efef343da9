import { describe, expect, it } from 'vitest';
import { FOUR, trial } from '../reading.ts';

const COUNTED = `云溪县幼儿园教职工岗位统计（2026年9月20日）
单位,教职工总计,园长,专任教师,保育员,保健人员
第一幼儿园,14,1,8,4,1
阳光幼儿园,9,1,5,3,兼1`;
const HEAD = '单位,持证人数,,,,专任教师学历,\n,园长任职资格,教师资格证,保育员证,保健员证,本科,大专';

/** What the two sheets say of a post, and what is asked; `first`: whether the sheet without headcounts comes first. */
async function told(rows: readonly string[], day = '2026年9月20日', first = false) {
  const parts = `持证与教师学历（${day}）\n${HEAD}\n${rows.join('\n')}`;
  const read = await trial(
    first ? { 'a.csv': parts, 'b.csv': COUNTED } : { 'a.csv': COUNTED, 'b.csv': parts },
    FOUR,
  );
  return {
    of: (code: string, post: string) =>
      read
        .rows('staffing')
        .filter((row) => row['code'] === code && row['post'] === post)
        .map(({ headcount, certified, bachelor }) => [headcount, certified, bachelor]),
    asked: read.asked,
  };
}

describe('a sheet that tells parts of posts and counts none', () => {
  it.each([false, true])(
    'is of those whom another one counts, whichever comes first (%s)',
    async (isFirst) => {
      const { of, asked } = await told(['第一幼儿园,1,8,3,1,6,2'], '2026年9月20日', isFirst);
      expect(of('9900000001', '园长')).toEqual([
        ['1', undefined, undefined],
        ['1', '1', undefined],
      ]);
      expect(of('9900000001', '专任教师').at(-1)).toEqual(['8', '8', '6']);
      expect(of('9900000001', '保育员').at(-1)).toEqual(['4', '3', undefined]);
      expect(asked.filter((text) => text.startsWith('云溪县第一幼儿园'))).toEqual([]);
    },
  );

  it('is asked where more have a paper than there are', async () => {
    const { of, asked } = await told(['第一幼儿园,1,8,5,1,6,2']);
    expect(of('9900000001', '保育员').at(-1)).toEqual(['4', '?', undefined]);
    expect(asked).toContain('云溪县第一幼儿园 保育员 持证人数 5');
  });

  it('is asked where its bands of education have more than there are', async () => {
    const { of, asked } = await told(['第一幼儿园,1,8,4,1,7,2']);
    expect(of('9900000001', '专任教师').at(-1)).toEqual(['8', '8', '?']);
    expect(asked.filter((text) => text.includes('本科'))).toEqual([
      '云溪县第一幼儿园 专任教师 本科、专科 本科 7；专科 2',
    ]);
  });

  it('waits where the other sheet is asked how many there are, and asks no second time', async () => {
    const { of, asked } = await told(['阳光幼儿园,1,5,3,1,3,2']);
    expect(of('9900000002', '?')).toEqual([['?', '1', undefined]]);
    expect(asked.filter((text) => text.includes('卫生保健人员'))).toEqual([
      '石门镇阳光幼儿园 卫生保健人员 人数 兼1',
    ]);
  });

  it('waits where it is asked whose it is', async () => {
    const { asked } = await told(['阳关幼儿园,1,5,3,1,3,2']);
    expect(asked.filter((text) => text.includes('阳关'))).toEqual(['阳关幼儿园 名称 阳关幼儿园']);
  });

  it('is asked how many there were on another day', async () => {
    const { of, asked } = await told(['第一幼儿园,1,8,3,1,6,2'], '2025年9月20日');
    expect(of('9900000001', '保育员')).toEqual([['4', undefined, undefined]]);
    expect(asked).toContain('云溪县第一幼儿园 保育员 人数');
  });
});
