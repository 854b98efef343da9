import { describe, expect, it } from 'vitest';
import { FOUR, trial } from '../reading.ts';

const SHEET =
  '2026年秋季收费公示（执行时间：2026年9月1日起）,,,\n园名,保教费（元/生·月）,代收费,文号\n' +
  '第一幼儿园,400,保险100,云发改〔2026〕1号\n石门镇阳光幼儿园,400,100,云发改〔2026〕1号\n';

describe('an item that a row has from an answer', () => {
  it('has what was answered once of the word that the sheet uses for it', async () => {
    const { rows } = await trial({ 'a.csv': SHEET }, FOUR, {
      保险: '幼儿意外保险',
      '石门镇阳光幼儿园 收费项目': '幼儿意外保险',
      服务内容: '意外伤害保险',
    });
    expect(
      rows('fees')
        .filter(({ category }) => category === '代收费')
        .map(({ code, item, service }) => [code, item, service]),
    ).toEqual([
      ['9900000001', '幼儿意外保险', '意外伤害保险'],
      ['9900000002', '幼儿意外保险', '意外伤害保险'],
    ]);
  });

  it('is asked what it is for where the sheet has no word for it', async () => {
    const { questions } = await trial({ 'a.csv': SHEET }, FOUR, {
      '石门镇阳光幼儿园 收费项目': '校服费',
    });
    expect(questions.map(({ question }) => question)).toContain(
      '表里没有写校服费对应的服务内容。写什么？答一次，全表都用。',
    );
  });

  it('is paid as often as was answered once of the word that the sheet uses for it', async () => {
    const { rows, asked } = await trial({ 'a.csv': SHEET }, FOUR, {
      保险: '幼儿意外保险',
      '石门镇阳光幼儿园 收费项目': '幼儿意外保险',
      计费单位: '元/生·年',
    });
    expect(
      rows('fees')
        .filter(({ category }) => category === '代收费')
        .map(({ code, unit }) => [code, unit]),
    ).toEqual([
      ['9900000001', '元/生·年'],
      ['9900000002', '元/生·年'],
    ]);
    expect(asked.filter((question) => question.includes('计费单位'))).toEqual(['保险 计费单位']);
  });

  it('is asked how often it is paid by its category until its name is known, or where no other price is of it', async () => {
    const units = async (answers: Readonly<Record<string, string>>) =>
      (await trial({ 'a.csv': SHEET }, FOUR, answers)).asked.filter((question) =>
        question.includes('计费单位'),
      );
    expect(await units({})).toEqual(['保险 计费单位', '代收费 计费单位']);
    expect(await units({ '石门镇阳光幼儿园 收费项目': '校服费' })).toEqual([
      '保险 计费单位',
      '代收费 计费单位',
    ]);
  });

  it('is suggested by its whole name as what it is for', async () => {
    const { questions } = await trial({ 'a.csv': SHEET }, FOUR);
    expect(questions.find(({ field, of }) => field === '服务内容' && of === '保险')?.suggestion).toBe(
      '幼儿意外保险',
    );
  });
});
