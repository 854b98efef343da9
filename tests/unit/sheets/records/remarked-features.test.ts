import { describe, expect, it } from 'vitest';
import { FOUR, trial, type Trial } from '../reading.ts';

const columnsOf = ({ rows }: Trial, ...keys: readonly string[]): readonly (string | undefined)[][] =>
  rows('kindergartens').map((row) => keys.map((key) => row[key]));

const NOTE = '说明：除备注另有说明的外，各园均为全日制，均无校车。,,,\n';
const list = (rows: string, note = NOTE): Promise<Trial> =>
  trial({ 'a.csv': `云溪县幼儿园基本情况,,,\n园名,办园性质,托班,备注\n${rows}${note}` }, FOUR);

/** A list asks for more than what is tried here. */
const IS_BESIDE = /^(?:举办者类型|地址)$/;
const questionsOf = ({ questions }: Trial): Trial['questions'] =>
  questions.filter(({ field }) => !IS_BESIDE.test(field));
const askedOf = (read: Trial): readonly string[] =>
  questionsOf(read).map(({ field, text }) => `${field} ${text}`);

describe('a note of all, save what remarks tell', () => {
  it('holds of whom no remark tells anything, and is asked where a remark tells of something else', async () => {
    const read = await list(
      '第一幼儿园,公办,否,\n阳光幼儿园,公办,否,有校车2辆（已办标牌）\n小太阳幼儿园,公办,否,半日制，只上上午\n',
    );
    expect(columnsOf(read, 'serviceForm', 'schoolBus')).toEqual([
      ['全日制', '否'],
      ['?', '是'],
      ['半日制', '?'],
    ]);
    expect(questionsOf(read).map(({ field, text, suggestion }) => [field, text, suggestion])).toEqual([
      ['服务形式', '有校车2辆（已办标牌）', '全日制'],
      ['校车', '半日制，只上上午', '否'],
    ]);
  });

  it.each([
    ['营利性民办园', '民办园均为非营利性', 'profitStatus'],
    ['家长自行接送', '各园均配备校车', 'schoolBus'],
    ['一餐两点', '各园均配备校车', 'schoolBus'],
    ['一餐两点', '各园均配备校车，均招收托班', 'nursery'],
    ['营利性；家长自行接送', '各园均配备校车，均招收托班', 'schoolBus'],
    ['营利性；家长自行接送', '各园均配备校车，均招收托班', 'nursery'],
  ])('is asked for a row with the remark %s: %s', async (remark, note, key) => {
    const read = await trial(
      {
        'a.csv': `云溪县幼儿园基本情况,,,\n园名,办园性质,地址,备注\n阳光幼儿园,民办,南街1号,${remark}\n说明：除备注另有说明的外，${note}。,,,\n`,
      },
      FOUR,
    );
    expect(columnsOf(read, key)).toEqual([['?']]);
  });

  it.each(['', '无', '/'])('holds of a row whose remark is blank: %s', async (remark) => {
    const read = await list(`第一幼儿园,公办,否,${remark}\n`);
    expect(columnsOf(read, 'serviceForm', 'schoolBus')).toEqual([['全日制', '否']]);
  });

  it('is asked where a remark speaks of the matter and is not sure', async () => {
    const read = await list('第一幼儿园,公办,否,校车手续正在办理\n阳光幼儿园,公办,否,设寄宿部\n');
    expect(columnsOf(read, 'serviceForm', 'schoolBus')).toEqual([
      ['?', '?'],
      ['?', '?'],
    ]);
    expect(questionsOf(read).map(({ field, suggestion }) => [field, suggestion])).toEqual([
      ['服务形式', '全日制'],
      ['校车', '否'],
      ['服务形式', '寄宿制'],
      ['校车', '否'],
    ]);
  });

  it('does not take one that leaves out others whom nobody can tell', async () => {
    const read = await list('第一幼儿园,公办,否,\n', '说明：除个别园外，各园均无校车。,,,\n');
    expect(columnsOf(read, 'schoolBus')).toEqual([[undefined]]);
  });
});

describe('a remark against the column of its row', () => {
  const OF_ALL = '说明：各园均为全日制，均无校车。,,,\n';

  it.each([
    ['是', '2025年秋季起托班已停招', '否'],
    ['是', '托班本年度取消', '否'],
    ['否', '设托班', '是'],
  ])('is asked: %s, %s', async (nursery, remark, suggestion) => {
    const read = await list(`第一幼儿园,公办,${nursery},${remark}\n`, OF_ALL);
    expect(columnsOf(read, 'nursery')).toEqual([['?']]);
    expect(questionsOf(read).map((one) => [one.field, one.text, one.suggestion])).toEqual([
      ['招收托班', `${nursery}；备注：${remark}`, suggestion],
    ]);
  });

  it.each([
    ['是', '托班2个'],
    ['否', '原有托班，2023年取消'],
  ])('is not asked where it agrees: %s, %s', async (nursery, remark) => {
    const read = await list(`第一幼儿园,公办,${nursery},"${remark}"\n`, OF_ALL);
    expect(columnsOf(read, 'nursery')).toEqual([[nursery]]);
    expect(askedOf(read)).toEqual([]);
  });
});
