import { describe, expect, it } from 'vitest';
import { FOUR, said, trial } from '../reading.ts';

describe('the number of a document among other words', () => {
  it('is the number alone in a column of what prices rest on', async () => {
    const { rows, asked } = await said(
      '云溪县幼儿园收费标准,,,\n园名,保教费（元/月）,文号,执行时间\n第一幼儿园,300,备案（云价备〔2025〕7号）,2025.9.1\n阳光幼儿园,320,备案号云价备〔2025〕8号,2025.9.1\n小太阳幼儿园,310,云价备〔2025〕9号,2025.9.1\n中心幼儿园,330,待换发（云价备〔2022〕4号）,2025.9.1\n',
      'fees',
      'basis',
    );
    expect(rows).toEqual(['云价备〔2025〕7号', '云价备〔2025〕8号', '云价备〔2025〕9号', '?']);
    expect(asked.filter((one) => one.includes('收费依据'))).toEqual([
      '云溪镇中心幼儿园 收费依据 待换发（云价备〔2022〕4号）',
    ]);
  });

  it('is the number alone in a note on a batch and in a column of recognitions', async () => {
    const { rows } = await trial(
      {
        'a.csv':
          '云溪县普惠性民办幼儿园认定台账,,,,\n园名,批次,认定文件,公布日期,有效期\n阳光幼儿园,第三批,见注,,\n小太阳幼儿园,第二批,公布（云教发〔2024〕66号）,2024.8.20,三年\n注：第三批为云教发〔2026〕12号，2026年7月6日公布，有效期三年。,,,,\n',
      },
      FOUR,
    );
    expect(
      rows('recognitions').map(({ docNo, recognisedOn, validUntil }) => [docNo, recognisedOn, validUntil]),
    ).toEqual([
      ['云教发〔2026〕12号', '2026-07-06', '2029-07-05'],
      ['云教发〔2024〕66号', '2024-08-20', '2027-08-19'],
    ]);
  });

  it.each([
    '待补发（云教发〔2024〕66号）',
    '已注销，云教发〔2025〕9号',
    '已取消，云教发〔2025〕9号',
    '2025年终止，云教发〔2025〕9号',
  ])('is asked in a column of recognitions where words beside it doubt it: %s', async (written) => {
    const { rows, asked } = await said(
      `云溪县普惠性民办幼儿园认定台账,,\n园名,认定文号,认定日期\n阳光幼儿园,${written},2024.8.20\n`,
      'recognitions',
      'docNo',
    );
    expect(rows).toEqual(['?']);
    expect(asked).toContain(`文号 ${written}`);
  });

  it('is asked where a row has another one than its batch', async () => {
    const read = await trial(
      {
        'a.csv':
          '云溪县普惠性民办幼儿园认定台账,,,,\n园名,批次,认定文件,公布日期,有效期\n阳光幼儿园,第三批,云教发[2026]12号,2026.7.6,三年\n小太阳幼儿园,第三批,云教发〔2025〕9号,2026.7.6,三年\n注：第三批为云教发〔2026〕12号。,,,,\n',
      },
      FOUR,
    );
    expect(read.rows('recognitions').map(({ docNo }) => docNo)).toEqual(['云教发〔2026〕12号', '?']);
    expect(read.questions.map(({ field, text, suggestion }) => [field, text, suggestion])).toEqual([
      ['文号', '云教发〔2025〕9号', '云教发〔2025〕9号'],
    ]);
  });
});
