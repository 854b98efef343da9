import { describe, expect, it } from 'vitest';
import { FOUR, trial, type Trial } from '../reading.ts';

const columnsOf = ({ rows }: Trial, ...keys: readonly string[]): readonly (string | undefined)[][] =>
  rows('kindergartens').map((row) => keys.map((key) => row[key]));

/** A list asks for more than what is tried here. */
const IS_BESIDE = /^(?:举办者类型|地址|服务形式)$/;
const questionsOf = ({ questions }: Trial): Trial['questions'] =>
  questions.filter(({ field }) => !IS_BESIDE.test(field));
const askedOf = (read: Trial): readonly string[] =>
  questionsOf(read).map(({ field, text }) => `${field} ${text}`);

describe('what a management system writes of a kindergarten', () => {
  const residential = (head: string, ...cells: readonly string[]): Promise<Trial> =>
    trial(
      {
        'a.csv': `云溪县幼儿园基本情况,,\n园名,办园性质,${head}\n${[
          '第一幼儿园',
          '阳光幼儿园',
          '小太阳幼儿园',
        ]
          .map((name, at) => `${name},公办,"${cells[at] ?? ''}"`)
          .join('\n')}\n`,
      },
      FOUR,
    );

  it.each(['是否小区配套（移交情况）', '小区配套（是否移交）', '配套园移交情况'])(
    'of a residential one, and whether it is handed over, in one column: %s',
    async (head) => {
      const read = await residential(head, '否', '是，未移交', '是，已移交');
      expect(columnsOf(read, 'residential', 'transferStatus')).toEqual([
        ['否', '不适用'],
        ['是', '未移交'],
        ['是', '已移交'],
      ]);
      expect(askedOf(read)).toEqual([]);
    },
  );

  it('of the hand-over alone where its cells say no more', async () => {
    const read = await residential('移交情况', '否', '未移交', '已移交');
    expect(columnsOf(read, 'residential', 'transferStatus')).toEqual([
      [undefined, '未移交'],
      [undefined, '未移交'],
      [undefined, '已移交'],
    ]);
  });

  it('that is no residential one, whose 未移交 beside it does not apply', async () => {
    const read = await residential('是否小区配套,是否移交', '否","否', '是","否', '是","是');
    expect(columnsOf(read, 'residential', 'transferStatus')).toEqual([
      ['否', '不适用'],
      ['是', '未移交'],
      ['是', '已移交'],
    ]);
  });

  it('with the numbers of statistics before, behind or alone; a word beside the number of another is asked', async () => {
    const read = await trial(
      {
        'a.csv':
          '云溪县幼儿园基本情况,,,\n园名,办园性质,城乡类型,办学类型\n第一幼儿园,公办,主城区111,幼儿园111\n阳光幼儿园,公办,镇中心区（121）,幼儿园\n小太阳幼儿园,公办,220,幼儿园\n中心幼儿园,公办,主城区121,幼儿园\n',
      },
      FOUR,
    );
    expect(columnsOf(read, 'settlement', 'institutionType')).toEqual([
      ['城区', '幼儿园'],
      ['镇区', '幼儿园'],
      ['乡村', '幼儿园'],
      ['?', '幼儿园'],
    ]);
    expect(askedOf(read)).toEqual(['城乡类型 主城区121']);
  });

  it('does not ask about the state of its own forms, nor about who filled them in', async () => {
    const read = await trial(
      {
        'a.csv':
          '云溪县幼儿园收费情况,,,,\n幼儿园名称,填表人手机（必填）,保教费（元/月）,每天几餐几点,审核状态\n第一幼儿园,19900001111,300,两餐一点,区级审核通过\n阳光幼儿园,19900002222,320,三餐两点,退回修改\n',
      },
      FOUR,
    );
    expect(read.asked.filter((one) => /手机|审核|几餐/.test(one))).toEqual([]);
    expect(columnsOf(read, 'meals')).toEqual([['两餐一点'], ['三餐两点']]);
    expect(read.reading.persons).toBe(2);
  });

  it('counts who holds 任职资格证 among the principals', async () => {
    const { rows } = await trial(
      {
        'a.csv':
          '云溪县教职工统计（2026年9月10日）,,,,\n园名,园长,,专任教师,\n,人数,持任职资格证,人数,持教师资格证\n第一幼儿园,2,1,12,11\n',
      },
      FOUR,
    );
    expect(rows('staffing').map(({ post, headcount, certified }) => [post, headcount, certified])).toEqual(
      expect.arrayContaining([
        ['园长', '2', '1'],
        ['专任教师', '12', '11'],
      ]),
    );
  });
});
