import { describe, expect, it } from 'vitest';
import { markerFor } from '../../../../../src/search/find/match/highlight.ts';
import { search } from '../../../../../src/search/find/match/match.ts';
import { indexOf, kindergarten, namesFound } from '../finder-entries.ts';

const HILL = { town: '重岗镇', district: '990101102', county: '长宁县' };
const INDEX = indexOf([
  kindergarten('重岗爱心幼儿园', { ...HILL, address: '长宁县重岗镇解放路241号', community: '胜利村' }),
  kindergarten('长宁县智慧幼儿园', { ...HILL, address: '长宁县重岗镇滨河路3号' }),
  kindergarten('云溪镇春蕾幼儿园', {
    address: '长宁县云溪镇桃源路28号',
    campuses: [
      {
        name: '翠堤湾园区',
        district: '990101102',
        town: '重岗镇',
        county: '长宁县',
        address: '重岗镇学府路65号',
        phones: [],
        position: null,
      },
    ],
  }),
  kindergarten('长宁县第三幼儿园'),
  kindergarten('长宁县第二十一幼儿园'),
]);

describe('several texts run together', () => {
  it.each([
    ['长宁县重岗镇爱心幼儿园', '重岗爱心幼儿园'],
    ['长宁县重岗镇智慧幼儿园', '长宁县智慧幼儿园'],
    ['胜利村爱心幼儿园', '重岗爱心幼儿园'],
    ['爱心胜利村', '重岗爱心幼儿园'],
    ['胜利村的幼儿园', '重岗爱心幼儿园'],
    ['重岗解放路241号', '重岗爱心幼儿园'],
    ['重岗学府路65号', '云溪镇春蕾幼儿园'],
    ['桃源路春蕾', '云溪镇春蕾幼儿园'],
  ])('%s finds %s, and nobody else', (query, name) => {
    expect(namesFound(INDEX, query)).toEqual([name]);
    expect(search(INDEX, query).sure).toBe(1);
  });

  it('finds a street whose number is written otherwise, by the number of the house as it is', () => {
    const index = indexOf([
      kindergarten('云溪镇蓝天幼儿园', { address: '云溪镇锦绣一路23号' }),
      kindergarten('云溪镇阳光幼儿园', { address: '云溪镇锦绣二路23号' }),
    ]);
    expect(namesFound(index, '锦绣1路23号')).toEqual(['云溪镇蓝天幼儿园']);
  });

  it('leaves 小区 by itself as it is', () => {
    const index = indexOf([kindergarten('康宁小区幼儿园'), kindergarten('蓝天幼儿园')]);
    expect(namesFound(index, '小区')).toEqual(['康宁小区幼儿园']);
  });

  it('takes no piece for a house number, and no number apart', () => {
    expect(namesFound(INDEX, '长宁县3号幼儿园')).toEqual(['长宁县第三幼儿园']);
    expect(search(INDEX, '长宁县一幼儿园').sure).toBe(0);
  });

  it('is no answer where a piece stands in none', () => {
    expect(search(INDEX, '重岗镇火星幼儿园').sure).toBe(0);
  });

  it('is marked in each of them', () => {
    const love = INDEX.names.displayed.indexOf('重岗爱心幼儿园');
    const marks = markerFor(INDEX, '胜利村爱心幼儿园')(love);
    expect(marks.name).toEqual([[2, 7]]);
    expect(marks.text).toEqual({ kind: 'communities', text: '胜利村', ranges: [[0, 3]] });
  });

  it('leads to the campus that lies there', () => {
    const row = INDEX.names.displayed.indexOf('云溪镇春蕾幼儿园');
    expect(markerFor(INDEX, '重岗学府路65号')(row).campus).toBe(0);
  });
});

const OTHERWISE = indexOf([
  kindergarten('云溪县第三幼儿园'),
  kindergarten('朵多幼儿园二馆'),
  kindergarten('三〇一医院幼儿园'),
  kindergarten('橡树湾幼儿园'),
  kindergarten('童心幼儿园（东区）'),
  kindergarten('云溪县第二幼儿园', {
    campuses: [
      {
        name: '翠堤湾园区',
        district: '990101101',
        town: '云溪镇',
        county: '长宁县',
        address: null,
        phones: [],
        position: null,
      },
    ],
  }),
]);

describe('what is written otherwise', () => {
  it.each([
    ['云溪县3号幼儿园', '云溪县第三幼儿园'],
    ['云溪县三号幼儿园', '云溪县第三幼儿园'],
    ['朵多二号馆', '朵多幼儿园二馆'],
    ['朵多2号馆', '朵多幼儿园二馆'],
    ['301医院幼儿园', '三〇一医院幼儿园'],
    ['橡树湾小区幼儿园', '橡树湾幼儿园'],
    ['童心东园', '童心幼儿园（东区）'],
    ['童心东园区', '童心幼儿园（东区）'],
    ['翠堤湾分园', '云溪县第二幼儿园'],
    ['翠堤湾校区', '云溪县第二幼儿园'],
    ['云溪二幼翠堤湾分部', '云溪县第二幼儿园'],
  ])('%s finds %s', (query, name) => {
    expect(namesFound(OTHERWISE, query)[0]).toBe(name);
    expect(search(OTHERWISE, query).sure).toBeGreaterThan(0);
  });
});
