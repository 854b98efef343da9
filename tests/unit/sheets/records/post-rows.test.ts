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
const NINE = POSTS.map((post, at) => `${at === 0 ? '小太阳幼儿园' : ''},${post},1`);
const ALL = '园长 2、专任教师 6、保育员 3、保安员 2、炊事员 1';

describe('a sheet of a post a row', () => {
  it('leaves nobody for a post without a row where the total is that of the others and another kindergarten has it', async () => {
    const read = await staff([...FIVE, '云溪县第一幼儿园汇总,,14', ...NINE, '小太阳幼儿园汇总,,9']);
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
    expect(read.asked).toEqual(['没有列出的岗位 人数']);
    expect(counts(read, '9900000002')).toBe('园长 1、专任教师 0、保育员 0、保安员 0、炊事员 0');
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
    const all = POSTS.map((post, at) => `${at === 0 ? '第一幼儿园' : ''},${post},1`);
    const own = ['石门镇小太阳幼儿园,园长,1,/', ',专任教师,4,/', '小太阳幼儿园合计,,5'];
    const rows = (await staff([...all, ...own])).rows('staffing').filter(({ code }) => code === '9900000002');
    expect([...new Set(rows.map(({ established }) => established))]).toEqual(['不适用']);
    expect(rows).toHaveLength(POSTS.length);
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

  it('asks once where the total is that of the rows and no kindergarten has the other posts', async () => {
    const read = await staff([...FIVE, '云溪县第一幼儿园汇总,,14']);
    expect(counts(read)).toBe(ALL);
    expect(read.asked).toEqual(['没有列出的岗位 人数']);
  });

  it('tells a total that is less than its rows', async () => {
    const { reading } = await staff([...FIVE, '云溪县第一幼儿园汇总,,13']);
    expect(reading.sums.map(({ stated, counted }) => [stated, counted])).toEqual([[13, 14]]);
  });

  it.each([
    ['云溪县幼儿园教职工持证情况统计表', ['园长,1', '专任教师,14', '保育员,4'], 19],
    ['云溪县幼儿园教职工在编情况表', ['园长,1', '专任教师,14', '保育员,4'], 19],
    ['幼儿园持证情况', ['园长,1', '专任教师,9', '保育员,4', '保健医,1', '保安,2'], 17],
    ['云溪县幼儿园教职工统计表', ['园长,1', '专任教师,14', '保育员,4'], 19],
  ])('writes nothing of posts that it was never meant to hold: %s', async (title, posts, sum) => {
    const rows = ['第一幼儿园', '石门镇小太阳幼儿园'].flatMap((name) => [
      ...posts.map((post, at) => `${at === 0 ? name : ''},${post}`),
      `,小计,${sum}`,
    ]);
    const sheet = `${title}　统计时间：2026年9月10日\n单位,岗位,人数\n${rows.join('\n')}\n`;
    const read = await trial({ 'a.csv': sheet }, ROSTER);
    expect(read.rows('staffing')).toHaveLength(2 * posts.length);
    expect(read.asked).toEqual([]);
  });

  it('has nobody in a post where 教职工总数 beside the posts says so', async () => {
    const sheet =
      '教职工统计表　统计时间：2026年9月10日\n单位,教职工总数,岗位,人数\n第一幼儿园,7,园长,1\n,,专任教师,6\n';
    const read = await trial({ 'a.csv': sheet }, ROSTER);
    expect(counts(read)).toContain('园长 1、专任教师 6、保育员 0');
    expect(read.asked).toEqual([]);
  });

  it('asks what 班主任 is beside 主班, and adds 主班 and 配班', async () => {
    const rows = ['第一幼儿园,班主任,6', ',主班,6', ',配班,5'];
    const read = await staff(rows);
    expect(read.asked).toContain('岗位 班主任');
    expect(counts(await staff(rows, '', { 岗位: '' }))).toContain('专任教师 11');
  });

  it.each([['班主任'], ['主班'], ['配班教师']])('asks what %s is beside 专任教师', async (duty) => {
    const rows = ['第一幼儿园,园长,1', ',专任教师,12', `,${duty},6`, ',小计,13'];
    const read = await staff(rows);
    expect(counts(read)).toBe('园长 1、专任教师 12、? 6');
    expect(read.asked).toEqual([`岗位 ${duty}`]);
    const answered = await staff(rows, '', { 岗位: '' });
    expect(counts(answered)).toBe('园长 1、专任教师 12');
    expect(answered.reading.sums).toEqual([]);
  });

  it('adds parts of a post that is named nowhere as a whole', async () => {
    const read = await staff(['第一幼儿园,园长,1', ',主班,6', ',配班,5', ',水电工,1', ',花工,2']);
    expect(counts(read)).toBe('园长 1、专任教师 11、其他工勤 3');
  });

  it.each([
    [['专任教师,12', '专任教师,12'], '专任教师 12、专任教师 12'],
    [['保育员,4', '保育员,5'], '保育员 4、保育员 5'],
    [['教师,12', '专任教师,12'], '专任教师 12、专任教师 12'],
    [['园长(含副园长),3', '副园长,2'], '园长 3、园长 2'],
    [['副园长,1', '副园长,1'], '园长 1、园长 1'],
  ])('leaves rows apart that may tell the same: %s', async ([one, two], told) => {
    expect(counts(await staff([`第一幼儿园,${one}`, `,${two}`]))).toBe(told);
  });
});
