import { describe, expect, it } from 'vitest';
import { FOUR, trial } from '../reading.ts';

/** A level with its own day and document beside a yearly check with its. */
async function sheet(
  title: string,
  document: string,
  how = '首次认定',
): Promise<{ readonly rows: readonly string[]; readonly asked: readonly string[] }> {
  const { rows, asked } = await trial(
    {
      'a.csv': `${title},,,,,,,,
幼儿园,现等级,评定方式,评定时间,评定机构,评定文件,2025年度年检,年检公布日期,${document}
阳光幼儿园,市一级,${how},2025/12/12,云州市教育局,云州教督〔2025〕30号,合格,2026年4月17日,云教民〔2026〕9号
小太阳幼儿园,未定级,,,,,基本合格,2026年4月17日,同上`,
    },
    FOUR,
  );
  return {
    asked,
    rows: rows('assessments').map(({ kind, result, resultType = '', decidedOn, assessor = '', docNo }) =>
      [kind, result, resultType, decidedOn, assessor, docNo].join(' '),
    ),
  };
}
const TITLE = '云溪县教育局2025年度民办幼儿园年检结论和各园办园等级一览表';
const RATED = '等级评定 市一级 认定 2025-12-12 云州市教育局 云州教督〔2025〕30号';

describe('a yearly check beside levels', () => {
  it.each(['年检文件', '年检文号', '年检通报文号', '年检结果文件', '年检通报'])(
    'has the document under %s',
    async (document) => {
      const { rows, asked } = await sheet(TITLE, document);
      expect(rows).toEqual([
        RATED,
        '年度检查 合格  2026-04-17 云溪县教育局 云教民〔2026〕9号',
        '年度检查 基本合格  2026-04-17 云溪县教育局 云教民〔2026〕9号',
      ]);
      expect(asked.filter((question) => !question.includes('体系'))).toEqual([]);
    },
  );

  it.each([
    '云溪县幼儿园等级和年检一览表',
    '云州市教育局2025年度民办幼儿园年检结论和各园办园等级一览表',
    '2025年度民办幼儿园年检结论和各园办园等级一览表',
  ])('is of an office that is asked where the title does not say whose check it is: %s', async (title) => {
    const { rows } = await sheet(title, '年检文件');
    expect(rows.slice(1).map((row) => row.split(' ')[4])).toEqual(['?', '?']);
  });

  it.each([
    ['首次定级', '认定'],
    ['初次评定', '认定'],
    ['到期复评', '复评'],
    ['晋升', '晋级'],
  ])('has the sort of result that %s means', async (how, sort) => {
    const { rows } = await sheet(TITLE, '年检文件', how);
    expect(rows[0]).toBe(RATED.replace('认定', sort));
  });

  it('asks of a sort that nobody knows', async () => {
    const { rows } = await sheet(TITLE, '年检文件', '补评');
    expect(rows[0]).toBe(RATED.replace(' 认定 ', ' ? '));
  });
});
