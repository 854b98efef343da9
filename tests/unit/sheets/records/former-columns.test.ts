import { describe, expect, it } from 'vitest';
import { rosterOf, trial, type Trial } from '../reading.ts';

const ONE = rosterOf(['9900000001', '云溪县第一幼儿园']);

/** A sheet of the price of care and its former one, in heads of one row or two. */
async function read(heads: readonly string[], row: string): Promise<Trial> {
  return trial({ 'a.csv': `云溪县幼儿园收费标准对照表,,,\n${heads.join('\n')}\n第一幼儿园,${row}\n` }, ONE);
}

const told = ({ rows }: Trial): readonly string[] =>
  rows('fees').map(({ amount, effectiveFrom = '', until = '', basis = '' }) =>
    [amount, effectiveFrom, until, basis].join(' '),
  );

const NOW = '500,2026-09-01,云发改〔2026〕9号';
const BEFORE = '400,2022.9.1-2026.8.31,云发改〔2022〕9号';
const BOTH = ['400 2022-09-01 2026-08-31 云发改〔2022〕9号', '500 2026-09-01  云发改〔2026〕9号'];

describe('a former price whose days and document have columns of their own', () => {
  it.each([
    '园名,原保教费,原标准执行时间,原文号,保教费（元/月）,执行时间,文号',
    '园名,原保教费标准,原执行期间,原收费文号,保教费（元/月）,执行时间,文号',
    '园名,调整前保教费标准,调整前执行期间,调整前文号,保教费（元/月）,执行时间,文号',
    '园名,调价前保教费,调价前保教费执行起止,调价前保教费批准文号,保教费（元/月）,执行时间,文号',
  ])('has them in heads of one row, wherever they stand: %s', async (heads) => {
    expect(told(await read([heads], `${BEFORE},${NOW}`))).toEqual(BOTH);
  });

  it('has its first and its last day side by side', async () => {
    const { asked, ...sheet } = await read(
      ['园名,现行标准,,,调整前,,,', ',保教费（元/月）,执行时间,文号,保教费,起,止,文号'],
      `${NOW},400,2022.9.1,2026.8.31,云发改〔2022〕9号`,
    );
    expect(told({ asked, ...sheet }).toSorted()).toEqual(BOTH);
    expect(asked.filter((question) => question.includes('止'))).toEqual([]);
  });

  it('is asked where its first day is none, and keeps its own document', async () => {
    const sheet = await read(
      ['园名,原标准,,,新标准,,', ',保教费（元/月）,执行起止,文号,保教费（元/月）,执行时间,文号'],
      `400,2022年9月至2026年8月,云发改〔2022〕9号,${NOW}`,
    );
    expect(told(sheet)).toEqual(['400 ? 2026-08-31 云发改〔2022〕9号', '500 2026-09-01  云发改〔2026〕9号']);
    expect(
      sheet.questions.flatMap(({ field, of, suggestion }) =>
        field === '执行日期' ? [[of, suggestion]] : [],
      ),
    ).toEqual([['保育教育费·原标准', '2022-09-01']]);
  });

  it('never rests on the document of the present one', async () => {
    const heads = ['园名,原标准,,新标准,,', ',保教费（元/月）,文号,保教费（元/月）,执行时间,文号'];
    expect(told(await read(heads, `400,云发改〔2022〕9号,${NOW}`))).toEqual([
      '400 ? 2026-08-31 云发改〔2022〕9号',
      '500 2026-09-01  云发改〔2026〕9号',
    ]);
    expect(told(await read(heads, `400,,${NOW}`))).toEqual([
      '400 ? 2026-08-31 ?',
      '500 2026-09-01  云发改〔2026〕9号',
    ]);
  });
});
