import { describe, expect, it } from 'vitest';
import { markerFor } from '../../../../../src/search/find/match/highlight.ts';
import { search } from '../../../../../src/search/find/match/match.ts';
import { indexOf, kindergarten, namesFound } from '../finder-entries.ts';

const NAMES = [
  '云溪县实验幼儿园',
  '云溪县第二实验幼儿园',
  '云溪县石榴幼儿园',
  '月牙镇中心幼儿园',
  '云溪县育才小学附属幼儿园',
  '云溪县城关第二中心幼儿园',
  '云溪县经济技术开发区第一幼儿园',
  '云溪县第一幼儿园',
  '云溪县第三幼儿园',
  '云溪县第十二幼儿园',
  '云溪县第二十一幼儿园',
  '云溪县回民幼儿园',
  '云溪县军分区幼儿园',
  '云溪县诚实守信幼儿园',
  '云溪职业技术学院附属幼儿园',
  '云溪市农业科学研究所第二幼儿园',
  '云溪市电力机械厂幼儿园',
];
const COUNTY = indexOf([
  ...NAMES.map((name) => kindergarten(name, { county: '云溪县' })),
  kindergarten('育苗实验幼儿园', { town: '重岗乡', district: '990101102', county: '云溪县' }),
]);

const first = (query: string): string | undefined => namesFound(COUNTY, query)[0];

describe('a short name that everybody uses', () => {
  it.each([
    ['实幼', '云溪县实验幼儿园'],
    ['月牙中心园', '月牙镇中心幼儿园'],
    ['育才附幼', '云溪县育才小学附属幼儿园'],
    ['城关二幼', '云溪县城关第二中心幼儿园'],
    ['经开一幼', '云溪县经济技术开发区第一幼儿园'],
    ['回幼', '云溪县回民幼儿园'],
    ['军幼', '云溪县军分区幼儿园'],
    ['三幼', '云溪县第三幼儿园'],
    ['职院附幼', '云溪职业技术学院附属幼儿园'],
    ['农科所2幼', '云溪市农业科学研究所第二幼儿园'],
    ['电机厂幼儿园', '云溪市电力机械厂幼儿园'],
  ])('%s finds %s first', (query, name) => {
    expect(first(query)).toBe(name);
  });

  it('finds it among names, not among guesses', () => {
    expect(search(COUNTY, '育才附幼').sure).toBe(1);
  });

  it('leaves a place out more gladly than a brand, and a brand than a number', () => {
    expect(namesFound(COUNTY, '实幼').slice(0, 3)).toEqual([
      '云溪县实验幼儿园',
      '育苗实验幼儿园',
      '云溪县第二实验幼儿园',
    ]);
  });

  it('takes no character from inside a word', () => {
    expect(namesFound(COUNTY, '实幼')).not.toContain('云溪县诚实守信幼儿园');
  });

  it('says a number whole: 一幼 is 第一 before 第二十一', () => {
    expect(namesFound(COUNTY, '一幼').slice(0, 3)).toEqual([
      '云溪县第一幼儿园',
      '云溪县经济技术开发区第一幼儿园',
      '云溪县第二十一幼儿园',
    ]);
  });

  it('goes with a town that the name does not say', () => {
    expect(first('重岗育幼')).toBe('育苗实验幼儿园');
  });

  it('is marked piece by piece', () => {
    const row = COUNTY.names.displayed.indexOf('月牙镇中心幼儿园');
    expect(markerFor(COUNTY, '月牙中心园')(row).name).toEqual([
      [0, 2],
      [3, 5],
      [7, 8],
    ]);
  });
});

describe('a number written otherwise', () => {
  it.each([
    ['第3幼儿园', '云溪县第三幼儿园'],
    ['第３幼儿园', '云溪县第三幼儿园'],
    ['第Ⅲ幼儿园', '云溪县第三幼儿园'],
    ['第叁幼儿园', '云溪县第三幼儿园'],
    ['no.3 幼儿园', '云溪县第三幼儿园'],
    ['No3', '云溪县第三幼儿园'],
    ['3幼', '云溪县第三幼儿园'],
    ['城关2幼', '云溪县城关第二中心幼儿园'],
    ['第12', '云溪县第十二幼儿园'],
    ['十二幼', '云溪县第十二幼儿园'],
    ['21幼', '云溪县第二十一幼儿园'],
  ])('%s finds %s first', (query, name) => {
    expect(first(query)).toBe(name);
  });

  it('is found where the name has digits and the query characters', () => {
    const index = indexOf([kindergarten('云溪县第12幼儿园'), kindergarten('云溪县第Ⅲ幼儿园')]);
    expect(namesFound(index, '第十二幼儿园')[0]).toBe('云溪县第12幼儿园');
    expect(namesFound(index, '第三幼儿园')[0]).toBe('云溪县第Ⅲ幼儿园');
  });

  it('counts as certain', () => {
    expect(search(COUNTY, '第3幼儿园').sure).toBe(1);
  });

  it('leaves surnames alone: 伍 and 陆 are numbers only where a number must stand', () => {
    const index = indexOf([kindergarten('陆家庄幼儿园'), kindergarten('六家庄幼儿园')]);
    expect(search(index, '陆家庄').sure).toBe(1);
    expect(namesFound(index, '陆家庄')[0]).toBe('陆家庄幼儿园');
  });
});

describe('the other script', () => {
  const index = indexOf([
    kindergarten('云溪镇实验幼儿园', { address: '长宁县云溪镇银川路12号' }),
    kindergarten('臺北縣幼兒園', { town: '臺北縣' }),
  ]);

  it.each([
    ['第一幼兒園', '云溪县第一幼儿园'],
    ['實驗', '云溪县实验幼儿园'],
    ['育才附屬', '云溪县育才小学附属幼儿园'],
  ])('%s finds %s first', (query, name) => {
    const found = namesFound(COUNTY, query);
    expect(found).toContain(name);
    expect(search(COUNTY, query).sure).toBeGreaterThan(0);
  });

  it('finds an address', () => {
    expect(namesFound(index, '銀川路')).toEqual(['云溪镇实验幼儿园']);
  });

  it('finds a traditional name by simplified characters, for certain', () => {
    const { rows, sure } = search(index, '台北县幼儿园');
    expect(rows.slice(0, sure).map((row) => index.names.displayed[row])).toEqual(['臺北縣幼兒園']);
  });

  it('is marked in the name as that is written', () => {
    const row = index.names.displayed.indexOf('臺北縣幼兒園');
    expect(markerFor(index, '台北')(row).name).toEqual([[0, 2]]);
  });

  it('keeps the readings of the character that is written', () => {
    expect(namesFound(indexOf([kindergarten('乾县幼儿园')]), 'qianxian')).toEqual(['乾县幼儿园']);
  });

  it('ranks a name that is written as typed before one in the other script', () => {
    const both = indexOf([kindergarten('后山幼儿园'), kindergarten('後山幼儿园')]);
    expect(namesFound(both, '後山')).toEqual(['後山幼儿园', '后山幼儿园']);
    expect(namesFound(both, '后山')).toEqual(['后山幼儿园', '後山幼儿园']);
  });
});
