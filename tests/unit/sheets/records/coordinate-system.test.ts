import { describe, expect, it } from 'vitest';
import { FOUR, trial, type Trial } from '../reading.ts';

function list(heads: string, note = ''): Promise<Trial> {
  const rows = ['云溪县第一幼儿园,云溪镇前街1号,112.41,38.95', '石门镇阳光幼儿园,石门镇后街2号,,'];
  return trial({ '名单.csv': `幼儿园一览表\n名称,地址,${heads}\n${rows.join('\n')}\n${note}\n` }, FOUR);
}

const systems = ({ rows }: Trial) =>
  rows('kindergartens').map(({ coordinateSystem = '' }) => coordinateSystem);

describe('the system of coordinates', () => {
  it.each([
    ['经度（CGCS2000）,纬度（CGCS2000）', '', 'CGCS2000'],
    ['经度（WGS-84）,纬度', '', 'WGS84'],
    ['高德经度,高德纬度', '', 'GCJ02'],
    ['经度,纬度', '注：经纬度采自百度地图。', 'BD09'],
    ['经度,纬度', '注：坐标系为2000国家大地坐标系。', 'CGCS2000'],
  ])('is that of the heads %s, or of a note: %s', async (heads, note, system) => {
    const read = await list(heads, note);
    expect(systems(read)).toEqual([system, '']);
    expect(read.asked.filter((asked) => asked.includes('坐标系'))).toEqual([]);
  });

  it.each([
    ['经度,纬度', ''],
    ['经度,纬度', '注：经纬度不要用百度地图的。'],
    ['经度,纬度', '注：经纬度采自百度地图，已转换为CGCS2000。'],
    ['经度,纬度', '注：经纬度采自百度地图。已统一转换为CGCS2000。'],
    ['经度（高德）,纬度（百度）', ''],
  ])('is asked once where the heads %s and the note %s do not tell it', async (heads, note) => {
    const read = await list(heads, note);
    expect(systems(read)).toEqual(['?', '']);
    expect(read.asked.filter((asked) => asked.includes('坐标系'))).toEqual(['坐标系']);
  });
});

describe('the hand-over', () => {
  it('is 不适用 to those that are no residential ones where a column tells of it', async () => {
    const { rows } = await trial(
      {
        '名单.csv':
          '幼儿园一览表\n名称,地址,小区配套园,移交情况\n云溪县第一幼儿园,前街1号,否,—\n石门镇阳光幼儿园,后街2号,是,\n云溪镇中心幼儿园,东街3号,是,已移交\n',
      },
      FOUR,
    );
    expect(rows('kindergartens').map(({ transferStatus }) => transferStatus)).toEqual([
      '不适用',
      undefined,
      '已移交',
    ]);
  });

  it('is not told of any where the sheet tells of no hand-over', async () => {
    const { rows } = await trial(
      {
        '名单.csv':
          '幼儿园一览表\n名称,地址,小区配套园\n云溪县第一幼儿园,前街1号,否\n石门镇阳光幼儿园,后街2号,是\n',
      },
      FOUR,
    );
    expect(rows('kindergartens').map(({ transferStatus }) => transferStatus)).toEqual([undefined, undefined]);
  });
});
