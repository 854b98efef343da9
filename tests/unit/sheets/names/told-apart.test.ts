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

  it('are asked each by its cell where persons alone tell them apart', async () => {
    const csv = `${FEES}小树幼儿园（李秀兰承包）,400,10\n小树幼儿园（王芳承包）,500,10\n`;
    const { reading, questions } = await trial(
      { 'a.csv': csv },
      rosterOf(['9900000005', '石门镇小树幼儿园', '990101003']),
    );
    expect(
      questions
        .filter(({ kind }) => kind === 'name')
        .map(({ of, question, suggestion }) => [of, question, suggestion]),
    ).toEqual([
      [
        'A3',
        'A3格的名称后面可能写着人名，不显示。“小树幼儿园”是不是石门镇小树幼儿园（9900000005）？请填它的标识码。',
        '',
      ],
      [
        'A4',
        'A4格的名称后面可能写着人名，不显示。“小树幼儿园”是不是石门镇小树幼儿园（9900000005）？请填它的标识码。',
        '',
      ],
    ]);
    expect(reading.persons).toBe(2);
    expect(JSON.stringify([reading, questions])).not.toMatch(/李秀兰|王芳/);
  });

  it('are two by the answers', async () => {
    const csv = `${FEES}小树幼儿园（李秀兰承包）,400,10\n小树幼儿园（王芳承包）,500,10\n`;
    const answers = { A3: '9900000005', A4: '9900000006' };
    expect(priced(await trial({ 'a.csv': csv }, NOBODY, answers))).toEqual([
      '9900000005 400',
      '9900000006 500',
    ]);
  });

  it('have the code asked before the name in a list without codes', async () => {
    const csv = `${LIST}石门镇小树幼儿园（李秀兰）,,民办,非营利性,正街1号\n石门镇小树幼儿园（王芳）,,民办,非营利性,正街2号\n`;
    const { rows, questions } = await trial({ 'a.csv': csv });
    expect(rows('kindergartens').map(({ code, name }) => [code, name])).toEqual([
      ['?', '?'],
      ['?', '?'],
    ]);
    expect(
      questions.filter(({ field }) => /名称|标识码/.test(field)).map(({ kind, of }) => [kind, of]),
    ).toEqual([
      ['name', 'A3'],
      ['name', 'A4'],
    ]);
  });

  it('are asked for the reason that there is: one has no bracket', async () => {
    const csv = `${LIST}石门镇小树幼儿园（村办）,9900000005,民办,非营利性,正街1号\n石门镇小树幼儿园（镇办）,9900000006,民办,非营利性,正街2号\n石门镇小树幼儿园,9900000007,民办,非营利性,正街3号\n`;
    const { questions } = await trial({ 'a.csv': csv });
    expect(questions.filter(({ field }) => field === '名称').map(({ question }) => question)).toEqual([
      '石门镇小树幼儿园（村办）的名称写的是“石门镇小树幼儿园（村办）”：另有一所只差括号里的话，标识码9900000005。名称是什么？',
      '石门镇小树幼儿园（镇办）的名称写的是“石门镇小树幼儿园（镇办）”：另有一所只差括号里的话，标识码9900000006。名称是什么？',
      '石门镇小树幼儿园的名称写的是“石门镇小树幼儿园”：另有一所只差括号里的话，标识码9900000007。名称是什么？',
    ]);
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
