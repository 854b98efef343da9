import { describe, expect, it } from 'vitest';
import { rosterOf, type Trial, trial } from '../reading.ts';

const FOUR = rosterOf(
  ['9900000001', '云溪县第一幼儿园'],
  ['9900000002', '云溪县童乐幼儿园'],
  ['9900000003', '云溪县新芽幼儿园'],
  ['9900000004', '云溪县星河幼儿园'],
);

/** What a ledger gives whose column of what came of it has this head, and these words row by row. */
async function ledger(head: string, words: readonly string[], rests: readonly string[] = []): Promise<Trial> {
  const names = ['第一幼儿园', '童乐幼儿园', '新芽幼儿园', '星河幼儿园'];
  const rows = words.map(
    (word, at) =>
      `云教民〔2025〕27号,2025-08-29,${names[at]},${word},${rests[at] ?? (at === 1 ? ',' : '600,2028-08-28')}`,
  );
  return trial(
    {
      'a.csv': `云溪县普惠性民办幼儿园认定台账\n认定文件,认定时间,园名,${head},奖补标准（元/生·年）,有效期至\n${rows.join('\n')}`,
    },
    FOUR,
  );
}
const codes = ({ rows }: Trial): readonly string[] =>
  rows('recognitions').map(({ code = '', recognisedOn = '' }) => `${code.slice(-1)} ${recognisedOn}`);
const day = '2025-08-29';

describe('who was not recognised', () => {
  it.each([
    ['评审结果', '通过', '未通过'],
    ['认定结论', '予以认定', '不予认定'],
    ['审核意见', '符合条件', '不符合条件'],
    ['复核结果', '合格', '不合格'],
    ['2025年认定结果', '已认定', '暂缓认定'],
    ['是否认定', '是', '否'],
    ['审核结果', '审核通过', '审核未通过'],
  ])('has no row, by %s: %s, %s', async (head, granted, refused) => {
    const read = await ledger(head, [granted, refused, granted, granted]);
    expect(codes(read)).toEqual([`1 ${day}`, `3 ${day}`, `4 ${day}`]);
    expect(read.rows('assessments')).toEqual([]);
    expect(read.asked).toEqual([]);
    const left = read.reading.dropped.filter(({ kind }) => kind === '不收的话').map(({ text }) => text);
    expect(left).toContain(refused);
  });

  it('is asked where nothing says it, or what is granted stands beside', async () => {
    const read = await ledger(
      '评审结果',
      ['通过', '未通过', '', '通过'],
      ['600,2028-08-28', '600,2028-08-28', '600,2028-08-28', '600,2028-08-28'],
    );
    expect(codes(read)).toEqual([`1 ${day}`, '2 ?', '3 ?', `4 ${day}`]);
    expect(read.asked).toEqual(['云溪县童乐幼儿园 认定日期 未通过', '云溪县新芽幼儿园 认定日期']);
  });

  it('is not told by a yearly check', async () => {
    const read = await ledger('年度考核结果', ['合格', '不合格', '合格', '合格']);
    expect(codes(read)).toEqual([`1 ${day}`, `2 ${day}`, `3 ${day}`, `4 ${day}`]);
  });
});

describe('what became of one that ran out', () => {
  it.each(['期满，已续认', '到期已续期', '有效期满，未续', '届满，已重新认定', '已到期'])(
    'asks nothing: %s',
    async (word) => {
      const read = await trial(
        {
          'a.csv': `云溪县普惠性民办幼儿园认定台账\n认定文件,认定时间,园名,有效期至,目前状态\n云教民〔2022〕31号,2022-08-30,童乐幼儿园,2025-08-29,"${word}"\n云教民〔2025〕27号,2025-08-29,童乐幼儿园,2028-08-28,有效`,
        },
        FOUR,
      );
      expect(codes(read)).toEqual(['2 2022-08-30', `2 ${day}`]);
      expect(read.asked.filter((question) => question.includes('撤销'))).toEqual([]);
    },
  );
});
