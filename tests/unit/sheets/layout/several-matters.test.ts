import { describe, expect, it } from 'vitest';
import { rosterOf, trial } from '../reading.ts';

const TWO = rosterOf(
  ['9900000001', '云溪县第一幼儿园', '990101002'],
  ['9900000002', '石门镇中心幼儿园', '990101003'],
);

/** A list with one column of several matters. */
function list(head: string, ...cells: readonly string[]): string {
  const [first = '', second = '', third = ''] = cells;
  return `幼儿园基本信息表,,,,,
园名,标识码,性质,地址,"${head}",学位数
云溪县第一幼儿园,9900000001,公办,文昌路1号,${first},270
石门镇中心幼儿园,9900000002,公办,桥头街2号,${second},180${third === '' ? '' : `\n石门镇童乐幼儿园,9900000003,民办,桥头街9号,${third},90`}`;
}

describe('a column of several matters', () => {
  it.each([
    ['占地/建筑/户外（㎡）', '5210/4386/2150', '3640/2815.5/1420'],
    ['占地、建筑、户外\n（㎡）', '5210、4386、2150', '3640×2815.5×1420'],
    ['占地面积，建筑面积，户外活动面积（平方米）', '5210 4386 2150', '3640；2815.5；1420'],
  ])('is a column for each of them: %s', async (head, first, second) => {
    const { rows, asked } = await trial({ 'a.csv': list(head, first, second) }, TWO);
    expect(
      rows('kindergartens').map(({ siteArea, buildingArea, outdoorArea }) => [
        siteArea,
        buildingArea,
        outdoorArea,
      ]),
    ).toEqual([
      ['5210', '4386', '2150'],
      ['3640', '2815.5', '1420'],
    ]);
    expect(asked.filter((text) => text.includes('面积'))).toEqual([]);
  });

  it('asks but the part that is not clear', async () => {
    const { rows, asked } = await trial(
      { 'a.csv': list('占地/建筑/户外（㎡）', '2300/2750/约880', '3640/2815/1420') },
      TWO,
    );
    expect(rows('kindergartens')[0]).toMatchObject({
      siteArea: '2300',
      buildingArea: '2750',
      outdoorArea: '?',
    });
    expect(asked.filter((text) => text.includes('面积'))).toEqual(['云溪县第一幼儿园 户外活动面积 约880']);
  });

  it('asks under each where a cell has fewer figures than heads', async () => {
    const { asked } = await trial(
      { 'a.csv': list('占地/建筑/户外（㎡）', '2300/2750', '3640/2815/1420', '760/690/310') },
      TWO,
    );
    expect(asked.filter((text) => text.includes('面积'))).toEqual([
      '云溪县第一幼儿园 占地面积 2300/2750',
      '云溪县第一幼儿园 建筑面积 2300/2750',
      '云溪县第一幼儿园 户外活动面积 2300/2750',
    ]);
  });

  it('is none where its cells hold one thing', async () => {
    const { rows } = await trial({ 'a.csv': list('城乡/类别', '城区', '镇区') }, TWO);
    expect(rows('kindergartens')).toHaveLength(2);
  });

  it('is no rival where it counts the classes that were approved', async () => {
    const { rows, asked } = await trial({ 'a.csv': list('规模（班）', '9', '6个班') }, TWO);
    expect(rows('kindergartens').map(({ approvedPlaces }) => approvedPlaces)).toEqual(['270', '180']);
    expect(asked.filter((text) => /规模|学位/.test(text))).toEqual([]);
  });
});
