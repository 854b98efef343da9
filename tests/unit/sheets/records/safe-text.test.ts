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
