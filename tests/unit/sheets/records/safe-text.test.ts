import { describe, expect, it } from 'vitest';
import { safeText } from '../../../../src/sheets/records/safe-text.ts';
import { FOUR, trial } from '../reading.ts';

describe('what a question shows of a text', () => {
  it.each([
    ['前身为王小明创办的爱心幼儿园', '前身为〔个人信息〕创办的爱心幼儿园'],
    ['王小明创办', '〔个人信息〕创办'],
    ['由王芳投资举办', '由〔个人信息〕投资举办'],
    ['王小明夫妇于2012年创办', '〔个人信息〕夫妇于2012年创办'],
    ['王小明、李建国共同出资', '〔个人信息〕、〔个人信息〕共同出资'],
    ['等级由县教育局副局长王小明批准', '等级由县教育局副局长〔个人信息〕批准'],
    ['2024年由王小明转让', '2024年由〔个人信息〕转让'],
  ])('has no name of who did something: %s', (written, shown) => {
    expect(safeText(written).text).toBe(shown);
  });

  it.each([
    '由云溪县教育局批准',
    '石桥村集体创办',
    '张村委举办',
    '黄河集团投资',
    '李家村创办',
    '县妇联开办',
    '2024年经县政府批准',
    '江北区教育局评定',
  ])('keeps offices and firms: %s', (written) => {
    expect(safeText(written)).toEqual({ text: written, persons: 0 });
  });

  it.each([
    ['又名小树幼儿园（王芳）', '又名小树幼儿园（〔个人信息〕）', 1],
    ['除小树幼儿园（民办、小王）外，均无校车', '除小树幼儿园（〔个人信息〕）外，均无校车', 1],
    ['小树幼儿园（李秀兰承', '小树幼儿园（〔个人信息〕）', 1],
    ['小树幼儿园（北区）收费公示', '小树幼儿园（北区）收费公示', 0],
    ['小树幼儿园（东方明珠）', '小树幼儿园（东方明珠）', 0],
  ])('has no person in brackets behind the name of a kindergarten: %s', (written, text, persons) => {
    expect(safeText(written)).toEqual({ text, persons });
  });

  it.each([
    [
      'the title of a sheet, or a note',
      '小树幼儿园（王芳）收费公示,,\n收费项目,收费标准,计费单位\n保教费,400,元/月\n说明：小树幼儿园（小王）已停办,,\n',
    ],
    [
      'a former name',
      '基本情况,,\n幼儿园名称,标识码,曾用名\n石门镇小树幼儿园,9900000005,小树幼儿园（王芳）\n',
    ],
    [
      'the name in a sheet with the heads of the table',
      '标识码,名称,办园性质,举办者类型,办学类型,服务形式,状态\n9900000005,石门镇小树幼儿园（王芳）,民办,民办,幼儿园,全日制,在办\n',
    ],
  ])('is so in %s', async (_, csv) => {
    const { reading, questions } = await trial({ 'a.csv': csv }, FOUR);
    expect(JSON.stringify([reading, questions])).not.toMatch(/王芳|小王/);
    expect(reading.persons).toBeGreaterThan(0);
  });

  it('is so of a remark on the former name of a kindergarten', async () => {
    const { reading, questions } = await trial(
      {
        'a.csv':
          '云溪县幼儿园基本情况,,,\n园名,办园性质,地址,备注\n阳光幼儿园,民办,南街1号,前身为王小明创办的爱心幼儿园\n说明：除备注另有说明的外，各园均配备校车。,,,\n',
      },
      FOUR,
    );
    expect(questions.map(({ text }) => text)).toContain('前身为〔个人信息〕创办的爱心幼儿园');
    expect(JSON.stringify([reading, questions])).not.toContain('王小明');
  });
});
