import { describe, expect, it } from 'vitest';
import { rosterOf, trial, type Answers, type Trial } from '../reading.ts';

const GARDENS = rosterOf(['9900000001', '云溪县第一幼儿园'], ['9900000002', '云溪县石门镇小太阳幼儿园']);
const ROSTER = {
  ...GARDENS,
  kindergartens: GARDENS.kindergartens.map((one) => ({
    ...one,
    nature: one.code === '9900000002' ? '民办' : '公办',
  })),
};

const HEAD = '单位,岗位,人数,在编,持证,本科,大专';
const POSTS = ['园长', '专任教师', '保育员', '保健医', '保安', '炊事员', '行政人员', '教辅人员', '工勤'];

function staff(rows: readonly string[], note = '', answers: Answers = {}): Promise<Trial> {
  const text = ['教职工统计表（按岗位）', '统计时间：2026年9月10日', HEAD, ...rows, note].join('\n');
  return trial({ '教职工.csv': `${text}\n` }, ROSTER, answers);
}

const counts = ({ rows }: Trial, code = '9900000001') =>
  rows('staffing')
    .filter((row) => row['code'] === code)
    .map(({ post, headcount }) => `${post} ${headcount}`)
    .join('、');

const FIVE = ['第一幼儿园,园长,2', ',专任教师,6', ',保育员,3', ',保安,2', ',炊事员,1'];
const ALL = '园长 2、专任教师 6、保育员 3、保安员 2、炊事员 1';

describe('a sheet of a post a row', () => {
  it('leaves nobody for a post without a row where the total is that of the others', async () => {
    const read = await staff([...FIVE, '云溪县第一幼儿园汇总,,14']);
    expect(counts(read)).toBe(`${ALL}、卫生保健人员 0、行政人员 0、教辅人员 0、其他工勤 0`);
    expect(read.asked).toEqual([]);
  });

  it('takes a total with the long name of a kindergarten for no kindergarten', async () => {
    const read = await staff([
      ...FIVE,
      '第一幼儿园 汇总,,14',
      '云溪县石门镇小太阳幼儿园,园长,1',
      '云溪县石门镇小太阳幼儿园 汇总,,1',
      '总计,,15',
    ]);
    expect(read.asked).toEqual([]);
    expect(counts(read, '9900000002')).toContain('园长 1、专任教师 0');
  });

  it('leaves nobody for it where a note says so', async () => {
    expect(counts(await staff(FIVE, '说明：由花名册汇总，无人的岗位不列。'))).toBe(
      `${ALL}、卫生保健人员 0、行政人员 0、教辅人员 0、其他工勤 0`,
    );
  });

  it('asks once where nothing says so of a list of the whole staff', async () => {
    const read = await staff(FIVE, '说明：无人的岗位不得漏报。');
    expect(counts(read)).toBe(ALL);
    expect(read.asked).toEqual(['没有列出的岗位 人数']);
    expect(counts(await staff(FIVE, '', { 人数: '0' }))).toContain('炊事员 1、卫生保健人员 0');
  });

  it('asks nothing of the other posts where it is of teachers alone', async () => {
    const read = await staff(['第一幼儿园,专任教师,6', '石门镇小太阳幼儿园,专任教师,4']);
    expect(counts(read)).toBe('专任教师 6');
    expect(read.asked).toEqual([]);
  });

  it('asks which post has who is in the total alone', async () => {
    const rows = [...FIVE, '云溪县第一幼儿园汇总,,15'];
    const read = await staff(rows);
    expect(counts(read)).toBe(ALL);
    expect(read.asked).toEqual(['云溪县第一幼儿园 卫生保健人员、行政人员、教辅人员、其他工勤 15']);
    const field = '云溪县第一幼儿园 卫生保健人员、行政人员、教辅人员、其他工勤';
    expect(counts(await staff(rows, '', { [field]: '其他工勤 1' }))).toBe(
      `${ALL}、卫生保健人员 0、行政人员 0、教辅人员 0、其他工勤 1`,
    );
    expect(counts(await staff(rows, '', { [field]: '人数 14' }))).toContain('其他工勤 0');
  });

  it('takes the total of a list of some posts for that of these alone', async () => {
    const { rows } = await trial(
      {
        'a.csv':
          '专任教师和保育员统计表　统计时间：2026年9月10日\n单位,岗位,人数\n第一幼儿园,专任教师,6\n,保育员,3\n第一幼儿园合计,,9\n',
      },
      ROSTER,
    );
    expect(rows('staffing').map(({ post, headcount }) => `${post} ${headcount}`)).toEqual([
      '专任教师 6',
      '保育员 3',
    ]);
  });

  it('has 不适用 for 在编 of a private kindergarten, also where no row of it is', async () => {
    const read = await staff(['石门镇小太阳幼儿园,园长,1,/', ',专任教师,4,/', '小太阳幼儿园合计,,5']);
    expect([...new Set(read.rows('staffing').map(({ established }) => established))]).toEqual(['不适用']);
    expect(read.rows('staffing')).toHaveLength(POSTS.length);
  });

  it('asks parts that are more than a post has', async () => {
    const read = await staff(['第一幼儿园,专任教师,6,6,7,5,2', ',保育员,3,0,3,1,2']);
    expect(read.asked).toEqual([
      '云溪县第一幼儿园 专任教师 持证人数 7',
      '云溪县第一幼儿园 专任教师 本科、专科 本科 5；专科 2',
    ]);
  });

  it('adds 园长 and 副园长 on two rows, and asks what only one of them tells', async () => {
    const read = await staff(['第一幼儿园,园长,1,1,1,1', ',副园长,2,1,2', ',专任教师,6,4,6']);
    expect(
      read
        .rows('staffing')
        .map(({ post, headcount, established, certified }) => [post, headcount, established, certified]),
    ).toEqual([
      ['园长', '3', '2', '3'],
      ['专任教师', '6', '4', '6'],
    ]);
    expect(read.asked).toEqual(['云溪县第一幼儿园 本科 1']);
  });

  it('asks once who also holds another post, whom the total may leave out', async () => {
    const read = await staff([...FIVE, ',保健医,1（兼）', '云溪县第一幼儿园汇总,,14']);
    expect(counts(read)).toBe(`${ALL}、? ?`);
    expect(read.asked).toEqual(['云溪县第一幼儿园 卫生保健人员 人数 1（兼）']);
  });
});
