import { describe, expect, it } from 'vitest';
import { rosterOf, trial } from '../reading.ts';

const TWO = rosterOf(
  ['9900000001', '云溪县第一幼儿园', '990101002'],
  ['9900000002', '石门镇中心幼儿园', '990101003'],
);

describe('what a sheet is about', () => {
  it('is told by its title, and by no label that stands below it', async () => {
    const { rows } = await trial(
      {
        'a.csv': `云溪县民办幼儿园2025年度年检结果,,,
检查单位：云溪县教育局   结果通报：云教〔2026〕21号,,,
园名,检查日期,年检结论,整改期限
第一幼儿园,2026.4.21,合格,`,
      },
      TWO,
    );
    expect(rows('penalties')).toEqual([]);
    expect(rows('assessments').map(({ kind, decidedOn, result }) => [kind, decidedOn, result])).toEqual([
      ['年度检查', '2026-04-21', '合格'],
    ]);
  });
});

const sheet = (name: string, text: string): { name: string; rows: string[][] } => ({
  name,
  rows: text.split('\n').map((line) => line.split(',')),
});

describe('worksheets of several years', () => {
  it('are all read where each row is of a day of its own', async () => {
    const { rows, questions } = await trial(
      {
        'a.xlsx': [
          sheet(
            '2024年',
            '云溪县普惠性民办幼儿园认定名单,,\n园名,认定日期,文号\n第一幼儿园,2024.8.12,云教〔2024〕36号',
          ),
          sheet(
            '2026年',
            '云溪县普惠性民办幼儿园认定名单,,\n园名,认定日期,文号\n石门镇中心园,2026.8.20,云教〔2026〕44号',
          ),
        ],
      },
      TWO,
    );
    expect(rows('recognitions').map(({ recognisedOn }) => recognisedOn)).toEqual([
      '2024-08-12',
      '2026-08-20',
    ]);
    expect(questions.filter(({ kind }) => kind === 'sheet')).toEqual([]);
  });

  it('are asked about where the later one replaces the earlier', async () => {
    const { questions } = await trial(
      {
        'a.xlsx': [
          sheet('2025秋', '云溪县班级统计表（截至2025年9月30日）,,\n园名,小班班数,小班人数\n第一幼儿园,3,70'),
          sheet('2026秋', '云溪县班级统计表（截至2026年9月30日）,,\n园名,小班班数,小班人数\n第一幼儿园,3,72'),
        ],
      },
      TWO,
    );
    expect(questions.filter(({ kind }) => kind === 'sheet').map(({ text }) => text)).toEqual(['2025秋']);
  });
});

describe('类别 in a sheet of fees', () => {
  it('over 公办 and 民办 is of the kindergarten', async () => {
    const { rows, asked } = await trial(
      {
        'a.csv': `2026年秋季幼儿园收费标准一览表（2026年9月1日起执行）,,,
园所,类别,保教费（元/生·月）,文号
第一幼儿园,公办,420,云发改〔2024〕12号
石门镇中心园,普惠,500,云发改备〔2026〕8号`,
      },
      TWO,
    );
    expect(rows('fees').map(({ category, amount }) => [category, amount])).toEqual([
      ['保育教育费', '420'],
      ['保育教育费', '500'],
    ]);
    expect(rows('kindergartens').map(({ code, nature }) => [code, nature])).toEqual([['9900000001', '公办']]);
    expect(asked.filter((text) => /类别|性质|普惠/.test(text))).toEqual([]);
  });

  it('over kinds of fees is of the fee', async () => {
    const { rows } = await trial(
      {
        'a.csv': `2026年秋季幼儿园收费标准一览表（2026年9月1日起执行）,,,,
园所,类别,收费项目,收费标准,单位
第一幼儿园,服务性收费,延时服务费,100,元/生·月`,
      },
      TWO,
    );
    expect(rows('fees').map(({ category, item }) => [category, item])).toEqual([
      ['服务性收费', '延时服务费'],
    ]);
  });
});
