import { describe, expect, it } from 'vitest';
import { rosterOf, trial } from '../reading.ts';

const TWO = {
  ...rosterOf(['9900000001', '云溪县第一幼儿园'], ['9900000002', '云溪县童乐幼儿园']),
  levels: ['省示范园', '市示范园', '县一级园'].map((level) => ({
    scheme: 'YXDJ',
    name: '幼儿园等级评定',
    level,
  })),
};

/** The kind and the result of each row of a ledger whose blocks have names. */
async function kinds(title: string, first: string, second: string) {
  const { rows, questions } = await trial(
    {
      'a.csv': `${title},,,,\n序号,受检单位,日期,结论,组织单位\n${first},,,,\n1,第一幼儿园,2026.5.19,合格,云溪县教育局\n${second},,,,\n1,第一幼儿园,2024.5.30,县一级园,云溪县教育局\n2,童乐幼儿园,2022.6.16,市示范,云溪市教育局\n`,
    },
    TWO,
  );
  return {
    told: rows('assessments').map(({ code, kind, result, scheme = '' }) =>
      [code, kind, result, scheme].join(' '),
    ),
    questions,
  };
}

describe('a ledger of several kinds of assessments in blocks', () => {
  it.each([
    ['一、2025年度民办幼儿园年度检查', '二、幼儿园等级评定（截至2026年10月）'],
    ['年检', '评级'],
    ['（一）云溪县2025年度全县各级各类幼儿园年检结果', '（二）云溪县幼儿园办园等级评定结果'],
    ['2025年度幼儿园年度检查情况', '历年幼儿园等级评定情况'],
  ])('has the kind of each from the name over it: %s', async (first, second) => {
    const { told } = await kinds('幼儿园督导检查台账（督导室）', first, second);
    expect(told).toEqual([
      '9900000001 年度检查 合格 ',
      '9900000001 等级评定 县一级园 YXDJ',
      '9900000002 等级评定 市示范园 YXDJ',
    ]);
  });

  it('has that of its title where the name over a block is an office or a town', async () => {
    const { rows } = await trial(
      {
        'a.csv':
          '2025年度幼儿园年检结果,,,,\n序号,受检单位,日期,结论,组织单位\n督导第一组,,,,\n1,第一幼儿园,2026.5.19,合格,云溪县教育局\n第二督导责任区,,,,\n1,童乐幼儿园,2026.5.20,合格,云溪县教育局\n',
      },
      TWO,
    );
    expect(rows('assessments').map(({ kind }) => kind)).toEqual(['年度检查', '年度检查']);
  });
});
