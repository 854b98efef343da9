import { describe, expect, it } from 'vitest';
import { FOUR, trial, type Trial } from '../reading.ts';

const columnsOf = ({ rows }: Trial, ...keys: readonly string[]): readonly (string | undefined)[][] =>
  rows('assessments').map((row) => keys.map((key) => row[key]));

const LEVELS = ['一类园', '二类园', '三类园'].map((level) => ({
  scheme: 'YXFL',
  name: '幼儿园分类评定',
  level,
}));
const RATED = { ...FOUR, levels: LEVELS };

const NOTE = '注：年检结论由云溪县教育局于2026年4月16日公布（云教发〔2026〕20号）。,,,,,,\n';
const sheetOf = (level: string, ...rows: readonly string[]): string =>
  `云溪县幼儿园类别评定、2025年度年检及秋季开学安全检查汇总表,,,,,,\n园名,类别评定,,,2025年度年检,,专职保安,检查日期\n,${level},评定时间,评定单位,结论,整改时限,,\n${rows.join('\n')}\n${NOTE}`;

describe('a yearly check beside a rating, each under a head of its own', () => {
  const ROWS = [
    '第一幼儿园,一类,2020.11.16,滨海市教育局,合格,,有,2026.9.8',
    '阳光幼儿园,二类（2025年由三类晋升）,2025.11.28,云溪县教育局,基本合格,2026年8月31日前,有,2026.9.8',
    '小太阳幼儿园,未评,,,合格,,无,2026.9.8',
  ];

  it.each(['现类别', '类别', '类级', '评定结果'])(
    'have each its own day, office and number (%s)',
    async (level) => {
      const read = await trial({ 'a.csv': sheetOf(level, ...ROWS) }, RATED);
      expect(
        columnsOf(read, 'kind', 'result', 'resultType', 'decidedOn', 'assessor', 'docNo', 'rectifyBy'),
      ).toEqual([
        ['等级评定', '一类园', undefined, '2020-11-16', '滨海市教育局', undefined, undefined],
        ['年度检查', '合格', undefined, '2026-04-16', '云溪县教育局', '云教发〔2026〕20号', undefined],
        ['等级评定', '二类园', '晋级', '2025-11-28', '云溪县教育局', undefined, undefined],
        ['年度检查', '基本合格', undefined, '2026-04-16', '云溪县教育局', '云教发〔2026〕20号', '2026-08-31'],
        ['年度检查', '合格', undefined, '2026-04-16', '云溪县教育局', '云教发〔2026〕20号', undefined],
      ]);
      expect(read.asked).toEqual([]);
    },
  );

  it('does not lend its day to the check where its level is not understood', async () => {
    const read = await trial({ 'a.csv': sheetOf('所处档位', ROWS[0] ?? '') }, RATED);
    expect(columnsOf(read, 'kind', 'result', 'decidedOn')).toEqual([['年度检查', '合格', '2026-04-16']]);
    expect(read.asked.some((one) => one.includes('所处档位'))).toBe(true);
  });

  it('has the time below 年检 as its own, though the sheet is about safety', async () => {
    const read = await trial(
      {
        'a.csv':
          '云溪县幼儿园安全检查和年检情况表,,,,,\n园名,年检,,,专职保安,检查时间\n,结论,时间,单位,,\n第一幼儿园,合格,2026.4.16,云溪县教育局,有,2026.9.8\n',
      },
      FOUR,
    );
    expect(columnsOf(read, 'kind', 'decidedOn')).toEqual([['年度检查', '2026-04-16']]);
    expect(read.rows('safety').map(({ checkedOn }) => checkedOn)).toEqual(['2026-09-08']);
  });
});

describe('a day below the head of an assessment', () => {
  const daysOf = async (head: string): Promise<readonly (string | undefined)[][]> =>
    columnsOf(
      await trial(
        {
          'a.csv': `云溪县幼儿园情况汇总表,,\n园名,年检情况,\n,结论,${head}\n第一幼儿园,合格,2019.4.16\n`,
        },
        FOUR,
      ),
      'kind',
      'result',
      'decidedOn',
    );

  it.each(['创办时间', '申报时间', '上报时间', '受理日期', '登记时间', '整改时间', '有效期截止日期'])(
    'is not that of the decision: %s',
    async (head) => {
      expect(await daysOf(head)).toEqual([['年度检查', '合格', '?']]);
    },
  );

  it.each(['时间', '年检时间', '公布日期', '批准年月', '结论时间', '评定日期'])('is: %s', async (head) => {
    expect(await daysOf(head)).toEqual([['年度检查', '合格', '2019-04-16']]);
  });

  it('is the one of several that says so', async () => {
    const read = await trial(
      {
        'a.csv':
          '云溪县幼儿园情况汇总表,,,,\n园名,年检,,,\n,创办时间,登记时间,年检结论,年检时间\n第一幼儿园,2012.9.1,2013.3.1,合格,2026.4.16\n',
      },
      FOUR,
    );
    expect(columnsOf(read, 'kind', 'result', 'decidedOn')).toEqual([['年度检查', '合格', '2026-04-16']]);
  });
});

describe('ratings that an office approved', () => {
  it('have the day and the document under their head, and the office that a note names; an office of 督导 is no kind', async () => {
    const read = await trial(
      {
        'a.csv':
          '云溪县幼儿园办园等级及2025年度年检结果汇总,,,,\n县教育局督导室（2025年度年检结果于2026年6月26日公布，云教体〔2026〕41号）,,,,\n园名,办园等级,,,2025年度年检结论\n,类别,批准日期,批准文件,\n第一幼儿园,一类,2021-11-15,滨教基〔2021〕40号,合格\n注：一类、二类园由滨海市教育局批准，三类园由云溪县教育局批准。年检由云溪县教育局组织。,,,,\n',
      },
      RATED,
    );
    expect(columnsOf(read, 'kind', 'result', 'decidedOn', 'docNo', 'assessor')).toEqual([
      ['等级评定', '一类园', '2021-11-15', '滨教基〔2021〕40号', '滨海市教育局'],
      ['年度检查', '合格', '2026-06-26', '云教体〔2026〕41号', '云溪县教育局'],
    ]);
    expect(read.asked).toEqual([]);
  });
});

describe('a result with more than itself in its cell', () => {
  it.each([
    ['不合格，整改后合格', '合格'],
    ['不合格（整改后合格）', '合格'],
    ['不合格→基本合格', '基本合格'],
  ])('is asked: %s', async (text, suggestion) => {
    const read = await trial(
      { 'a.csv': sheetOf('现类别', `第一幼儿园,未评,,,"${text}",,有,2026.9.8`) },
      RATED,
    );
    expect(columnsOf(read, 'result', 'decidedOn')).toEqual([['?', '?']]);
    expect(read.questions.map((one) => [one.field, one.text, one.suggestion])).toEqual([
      ['结果', text, suggestion],
    ]);
  });

  it.each(['二类（已摘牌）', '二类（待复评）', '二类（2026年降为三类）'])('is asked: %s', async (text) => {
    const read = await trial(
      { 'a.csv': sheetOf('现类别', `第一幼儿园,${text},2020.11.16,滨海市教育局,合格,,有,2026.9.8`) },
      RATED,
    );
    expect(read.questions.map((one) => [one.field, one.text, one.suggestion])).toEqual([
      ['结果', text, '二类'],
    ]);
  });
});
