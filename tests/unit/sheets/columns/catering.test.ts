import { describe, expect, it } from 'vitest';
import { FOUR, rosterOf, said, type Trial, trial } from '../reading.ts';

const list = (heads: string, ...rows: readonly string[]): string =>
  ['云溪县幼儿园膳食情况表', `园名,${heads}`, ...rows.map((row, at) => `${NAMES[at]},${row}`)].join('\n');
const NAMES = ['第一幼儿园', '阳光幼儿园', '小太阳幼儿园', '云溪镇中心幼儿园'];

describe('how often there is a meal', () => {
  it.each(['供餐类型', '餐点类型', '餐制', '餐次', '供餐方式'])('stands under %s', async (head) => {
    const { rows, asked } = await said(
      list(head, '三餐两点', '一餐两点'),
      'kindergartens',
      'meals',
      'nature',
    );
    expect(rows).toEqual(['三餐两点 ', '一餐两点 ']);
    expect(asked.filter((question) => question.includes('餐'))).toEqual([]);
  });

  it.each([
    ['供餐方式', '自营', '配送'],
    ['供餐形式', '自办食堂', '委托经营'],
    ['供餐情况', '校食堂', '食堂自营'],
    ['食堂供餐模式', '中央厨房', '校外送餐'],
    ['供餐', '外包', '集中配送'],
  ])('is not what %s says over %s and %s', async (head, one, other) => {
    const { rows } = await said(
      list(`供餐类型,${head}`, `三餐两点,${one}`, `一餐一点,${other}`),
      'kindergartens',
      'meals',
    );
    expect(rows).toEqual(['三餐两点', '一餐一点']);
    const alone = await trial({ 'a.csv': list(`地址,${head}`, `河街1号,${one}`, `河街2号,${other}`) }, FOUR);
    expect(alone.rows('kindergartens').map(({ meals }) => meals)).toEqual([undefined, undefined]);
    expect(alone.reading.dropped.map(({ kind, text }) => `${kind} ${text}`)).toContain(`不收的列 ${head}`);
  });

  it('is asked of a cell that only says who cooks, among others', async () => {
    const { rows, asked } = await said(
      list('供餐方式', '三餐两点', '一餐两点', '自营', '食堂供应三餐两点'),
      'kindergartens',
      'meals',
    );
    expect(rows).toEqual(['三餐两点', '一餐两点', '?', '食堂供应三餐两点']);
    expect(asked).toContain('石门镇小太阳幼儿园 每日餐点 自营');
  });

  it('is said in a sheet of what meals cost, whose documents are under 核定（备案）文号', async () => {
    const { rows } = await trial(
      {
        'a.csv': list(
          '供餐类型,伙食费（元/人·天）,执行时间,核定（备案）文号,就餐幼儿数,供餐方式',
          '一餐两点,16,2025-09-01,云发改价〔2025〕18号,120,自营',
          '三餐两点,19,2026年9月1日,云教收备〔2026〕3号,80,配送',
        ),
      },
      FOUR,
    );
    expect(rows('fees').map(({ item, amount, unit, basis }) => [item, amount, unit, basis])).toEqual([
      ['伙食费', '16', '元/生·天', '云发改价〔2025〕18号'],
      ['伙食费', '19', '元/生·天', '云教收备〔2026〕3号'],
    ]);
    expect(rows('kindergartens').map(({ meals }) => meals)).toEqual(['一餐两点', '三餐两点']);
  });
});

describe('how big classes are', () => {
  it.each(['最大班额', '平均班额', '最多班级人数', '班均班额', '超班额班数', '大班额班数'])(
    'is no number of children: %s below an age',
    async (head) => {
      const { rows, asked } = await said(
        `云溪县在园幼儿统计表（2026年9月10日）,,,,,,\n园名,小班,,,中班,,\n,班数,人数,${head},班数,人数,${head}\n第一幼儿园,2,50,26,2,56,29\n阳光幼儿园,1,24,24,2,50,26`,
        'classes',
        'ageGroup',
        'classCount',
        'children',
      );
      expect(rows).toEqual(['小班 2 50', '中班 2 56', '小班 1 24', '中班 2 50']);
      expect(asked).toEqual([]);
    },
  );
});

describe('what a list says of residential estates', () => {
  it('may have its head below that of the group', async () => {
    const { rows } = await said(
      '云溪县幼儿园名录,,,\n园名,地址,小区配套,\n,,是否配套,移交情况\n第一幼儿园,河街1号,否,\n阳光幼儿园,河街2号,是,已移交',
      'kindergartens',
      'residential',
      'transferStatus',
    );
    expect(rows).toEqual(['否 不适用', '是 已移交']);
  });
});

describe('the natures of a sheet of prices', () => {
  const prices = async (name: string): Promise<Trial> =>
    trial(
      {
        'a.csv': `2026年秋季收费表（2026年9月1日起执行）,,,\n园名,类别,保教费（元/月）,文号\n第一幼儿园,公办（集体）,400,云价〔2026〕1号\n阳光幼儿园,民办营利,900,云教备〔2026〕2号\n${name},附设班,300,云价〔2026〕1号`,
      },
      rosterOf(
        ['9900000001', '云溪县第一幼儿园'],
        ['9900000002', '石门镇阳光幼儿园'],
        ['9900000003', '石门镇小太阳幼儿园'],
        ['9900000004', '石门镇小学附设幼儿班'],
      ),
    );

  it('may stand beside 附设班, which is what the name says too', async () => {
    const { rows, asked } = await prices('石门镇小学附设幼儿班');
    expect(
      rows('kindergartens').map(({ nature = '', profitStatus = '' }) => `${nature} ${profitStatus}`),
    ).toEqual(['公办 ', '民办 营利性']);
    expect(asked.filter((question) => /附设班|类别/.test(question))).toEqual([]);
  });

  it('is asked of one whose name says nothing of it', async () => {
    const { asked } = await prices('小太阳幼儿园');
    expect(asked).toContain('石门镇小太阳幼儿园 办园性质 附设班');
  });
});
