import { describe, expect, it } from 'vitest';
import { NOBODY, rosterOf, type Trial, trial } from '../reading.ts';

describe('two kindergartens that only what stands in brackets tells apart', () => {
  const LIST = '云溪县幼儿园基本情况表,,,,\n幼儿园名称,标识码,办园性质,登记类别,地址\n';
  const FEES = '云溪县幼儿园收费表,,\n幼儿园,保教费（元/月）,伙食费（元/天）\n';
  const priced = (fees: Trial): readonly string[] =>
    fees
      .rows('fees')
      .filter(({ item }) => item === '保育教育费')
      .map(({ code, amount }) => `${code} ${amount}`);

  it.each([
    ['紫荆花园配套', '玉兰花园配套'],
    ['北区', '南区'],
    ['村办', '镇办'],
  ])('are found by （%s） and （%s）', async (one, other) => {
    const roster = rosterOf(
      ['9900000005', `石门镇小树幼儿园（${one}）`, '990101003'],
      ['9900000006', `石门镇小树幼儿园（${other}）`, '990101003'],
    );
    const csv = `${FEES}小树幼儿园（${one}）,400,10\n小树幼儿园（${other}）,500,10\n`;
    const fees = await trial({ 'a.csv': csv }, roster);
    expect(priced(fees)).toEqual(['9900000005 400', '9900000006 500']);
    expect(fees.questions.filter(({ kind }) => kind === 'name')).toEqual([]);
  });

  it('are asked each where a sheet has them and nothing tells who they are', async () => {
    const csv = `${FEES}小树幼儿园（紫荆花园配套）,400,10\n小树幼儿园（玉兰花园配套）,500,10\n小树幼儿园（李秀兰承包）,600,10\n`;
    const { questions } = await trial({ 'a.csv': csv });
    expect(questions.filter(({ kind }) => kind === 'name').map(({ text }) => text)).toEqual([
      '小树幼儿园（紫荆花园配套）',
      '小树幼儿园（玉兰花园配套）',
      '小树幼儿园',
    ]);
  });

  it.each([
    ['紫荆花园配套', '玉兰花园配套'],
    ['村办', '镇办'],
    ['天鹅湖小区内', '菜市场旁'],
  ])('are asked by what name （%s） and （%s） go', async (one, other) => {
    const csv = `${LIST}石门镇小树幼儿园（${one}）,9900000005,民办,非营利性,正街1号\n石门镇小树幼儿园（${other}）,9900000006,民办,非营利性,正街2号\n`;
    const { rows, questions } = await trial({ 'a.csv': csv });
    expect(rows('kindergartens').map(({ name }) => name)).toEqual(['?', '?']);
    expect(
      questions
        .filter(({ field }) => field === '名称')
        .map(({ text, suggestion }) => `${text} ${suggestion}`),
    ).toEqual([one, other].map((note) => `石门镇小树幼儿园（${note}） 石门镇小树幼儿园（${note}）`));
  });

  it.each([
    ['李秀兰承包', '王芳承包'],
    ['李秀兰', '王芳'],
    ['李娜', '王芳'],
    ['李娜办', '王芳家'],
  ])('are asked without the brackets that name a person: %s, %s', async (one, other) => {
    const csv = `${LIST}石门镇小树幼儿园（${one}）,9900000005,民办,非营利性,正街1号\n石门镇小树幼儿园（${other}）,9900000006,民办,非营利性,正街2号\n`;
    const { rows, questions, reading } = await trial({ 'a.csv': csv });
    expect(rows('kindergartens').map(({ name }) => name)).toEqual(['?', '?']);
    expect(JSON.stringify([questions, reading])).not.toMatch(/王芳|李秀兰|李娜/);
  });

  it('are one where the codes are, or only one of the names says more', async () => {
    const csv = `${LIST}石门镇小树幼儿园（新建）,9900000005,民办,非营利性,正街1号\n`;
    const { rows } = await trial({
      'a.csv': csv,
      'b.csv': `${FEES}小树幼儿园（民办）,400,10\n小树幼儿园,400,10\n`,
    });
    expect(rows('kindergartens').map(({ name }) => name)).toEqual(['石门镇小树幼儿园']);
    expect(rows('fees').map(({ code }) => code)).toEqual([...Array(4)].map(() => '9900000005'));
  });

  it('are two in a list without codes, and asked of each', async () => {
    const csv = `${LIST}石门镇小树幼儿园（紫荆花园配套）,,民办,非营利性,正街1号\n石门镇小树幼儿园（玉兰花园配套）,,民办,非营利性,正街2号\n`;
    const fees = `${FEES}小树幼儿园（紫荆花园配套）,400,10\n小树幼儿园（玉兰花园配套）,500,10\n`;
    const answers = {
      '石门镇小树幼儿园（紫荆花园配套） 标识码': '9900000005',
      '石门镇小树幼儿园（玉兰花园配套） 标识码': '9900000006',
    };
    const found = await trial({ 'a.csv': csv, 'b.csv': fees }, NOBODY, answers);
    expect(found.rows('kindergartens').map(({ code }) => code)).toEqual(['9900000005', '9900000006']);
    expect(priced(found)).toEqual(['9900000005 400', '9900000006 500']);
  });

  it.each([
    ['北区', '南区'],
    ['白沙', '柳坪'],
  ])('are asked where the table has （%s） alone and a sheet （%s）', async (one, other) => {
    const roster = rosterOf(['9900000005', `石门镇爱心幼儿园（${one}）`, '990101003']);
    const { questions } = await trial({ 'a.csv': `${FEES}爱心幼儿园（${other}）,400,10\n` }, roster);
    expect(questions.filter(({ kind }) => kind === 'name').map(({ text }) => text)).toEqual([
      `爱心幼儿园（${other}）`,
    ]);
  });
});
