import { describe, expect, it } from 'vitest';
import { trial, FOUR } from '../reading.ts';

const ROWS = '幼儿园名称,年检结论\n第一幼儿园,合格\n阳光幼儿园,基本合格\n';

async function checked(
  title: string,
  signature: string,
): Promise<{ rows: readonly string[]; likely: Readonly<Record<string, string>> }> {
  const { rows, questions } = await trial({ 'a.csv': `${title},\n${ROWS}${signature}` }, FOUR);
  return {
    rows: rows('assessments').map(({ decidedOn, assessor }) => `${decidedOn ?? ''} ${assessor ?? ''}`),
    likely: Object.fromEntries(questions.map(({ field, suggestion }) => [field, suggestion])),
  };
}

const SIGNED = ',云溪县教育局\n,2026年4月17日';

describe('a document that makes results known', () => {
  it.each([
    ['云溪县教育局关于2025年度幼儿园年检结果的通报', SIGNED],
    ['关于公布2025年度幼儿园年检结果的通知', SIGNED],
    ['2025年度幼儿园年检结果公告', ',云溪县教育局（公章）   2026年4月17日'],
  ])('is of the day and the office of its signature: %s', async (title, signature) => {
    const { rows } = await checked(title, signature);
    expect(rows).toEqual(['2026-04-17 云溪县教育局', '2026-04-17 云溪县教育局']);
  });

  it.each([
    '云溪县2025年度幼儿园年检结果一览表',
    '云溪县2025年度幼儿园年检结果公示',
    '转发关于2025年度幼儿园年检结果的通报',
    '关于报送2025年度幼儿园年检结果的通知',
    '关于做好2025年度幼儿园年检结果上报的通知',
  ])('is another than one that only lists, shows or passes them on: %s', async (title) => {
    const { rows, likely } = await checked(title, SIGNED);
    expect(rows).toEqual(['? ?', '? ?']);
    expect(likely).toMatchObject({ 评定日期: '2026-04-17', 评定机构: '云溪县教育局' });
  });

  it.each([
    '联系人：李梅 云溪县教育局,\n2026年4月17日',
    '联系人李梅 云溪县教育局,\n2026年4月17日',
    ',联系人：李梅 云溪县教育局 2026年4月17日',
  ])('is asked where a line tells whom to call: %s', async (signature) => {
    const { rows, likely } = await checked('关于云溪县2025年度幼儿园年检结果的通报', signature);
    expect(rows).toEqual(['? ?', '? ?']);
    expect(JSON.stringify(likely)).not.toContain('李梅');
  });

  it('is asked where it is signed on a day that is still to come', async () => {
    const { rows } = await checked('关于2025年度幼儿园年检结果的通报', SIGNED.replace('2026', '2027'));
    expect(rows).toEqual(['? ?', '? ?']);
  });

  it('does not tell who gave the levels that it makes known', async () => {
    const { rows } = await trial(
      {
        'a.csv': `关于公布2026年幼儿园等级评定结果的通知,\n幼儿园名称,评定等级\n第一幼儿园,省一级\n${SIGNED}`,
      },
      FOUR,
    );
    expect(rows('assessments').map(({ decidedOn, assessor }) => [decidedOn, assessor])).toEqual([
      ['2026-04-17', '?'],
    ]);
  });
});
