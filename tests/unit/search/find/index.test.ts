import { describe, expect, it } from 'vitest';
import { bearingFrom, directionWord, metresBetween, middleOf } from '../../../../src/domain/position.ts';
import { displayedRange, fold, fragmentsOf } from '../../../../src/search/find/match/fold.ts';
import { markerFor } from '../../../../src/search/find/match/highlight.ts';
import {
  packColumn,
  packNumbers,
  unpackNumbers,
  unpackRows,
} from '../../../../src/search/find/packed-column.ts';
import { readingsOf, writeSounds } from '../../../../src/search/find/build/readings.ts';
import { madeUpEntries } from '../../../bench/made-up-names.ts';
import { indexOf, kindergarten } from './finder-entries.ts';

describe('folding', () => {
  it('drops width, case, accents, spaces and marks', () => {
    expect(fold('ＡＢＣ 双语（城东）Lǚ·园')).toBe('abc双语城东lv园');
  });

  it('gives a range of the displayed text, marks inside it included', () => {
    expect(displayedRange('双语(城东)幼儿园', 2, 4)).toEqual([3, 5]);
    expect(displayedRange('双语(城东)幼儿园', 1, 3)).toEqual([1, 4]);
  });

  it('splits a query at spaces and commas', () => {
    expect(fragmentsOf('云溪镇,阳光  幼')).toEqual(['云溪镇', '阳光', '幼']);
  });
});

describe('packing', () => {
  it('gives back every column, of few values and of many', () => {
    const few = ['公办', '民办', '公办'];
    const many = Array.from({ length: 9000 }, (_, row) => row * 7);
    for (const column of [few, many]) {
      const packed = packColumn<string | number>(column);
      expect(Array.from(unpackRows(packed), (value) => packed.values[value])).toEqual(column);
    }
  });

  it('gives back ten-digit codes', () => {
    expect([...unpackNumbers(packNumbers([2_143_000_123, 9_999_999_999, 0], 6), 6)]).toEqual([
      2_143_000_123, 9_999_999_999, 0,
    ]);
  });

  it('writes each character under each of its readings', () => {
    expect(writeSounds('重乐A')).toBe('chong重 lao乐 le乐 yao乐 yue乐 zhong重');
    expect(readingsOf('绿')).toEqual(['lv', 'lu', 'lyu']);
  });
});

describe('the index', () => {
  it('gives back the facts, places and texts it was built from', () => {
    const entries = madeUpEntries(60, 2);
    const index = indexOf(entries);
    const byCode = new Map(entries.map((entry) => [entry.code, entry]));
    index.codes.forEach((code, row) => {
      const entry = byCode.get(code);
      expect(index.names.displayed[row]).toBe(entry?.name);
      expect(index.facts[row]).toEqual(entry?.facts);
      expect(index.towns[row]).toEqual({ code: entry?.district, town: entry?.town, county: entry?.county });
      expect(index.texts?.addresses.displayed[row]).toBe(entry?.address);
      expect(index.positions?.[row]?.longitude ?? 0).toBeCloseTo(entry?.position?.longitude ?? 0, 3);
    });
  });
});

describe('marking', () => {
  const index = indexOf([
    kindergarten('云溪镇(东)中心幼儿园', { address: '长宁县云溪镇人民路12号', formerNames: ['春蕾园'] }),
    kindergarten('阳光幼儿园'),
  ]);
  const [sun, centre] = [
    index.names.displayed.indexOf('阳光幼儿园'),
    index.names.displayed.indexOf('云溪镇(东)中心幼儿园'),
  ];

  it('marks the characters typed, and those spelled', () => {
    expect(markerFor(index, '东中心')(centre).name).toEqual([[4, 8]]);
    expect(markerFor(index, 'zhongxin')(centre).name).toEqual([[6, 8]]);
  });

  it('marks both fragments in the name', () => {
    expect(markerFor(index, '中心 云溪')(centre).name).toEqual([
      [0, 2],
      [6, 8],
    ]);
  });

  it('marks town and name apart where the query ran them together', () => {
    const marks = markerFor(index, '云溪镇阳光')(sun);
    expect(marks.town).toEqual([[0, 3]]);
    expect(marks.name).toEqual([[0, 2]]);
  });

  it('shows the former name or the address that answered', () => {
    expect(markerFor(index, '春蕾')(centre).alternate).toEqual({ text: '春蕾园', ranges: [[0, 2]] });
    expect(markerFor(index, '人民路')(centre).text).toEqual({
      kind: 'addresses',
      text: '长宁县云溪镇人民路12号',
      ranges: [[6, 9]],
    });
  });
});

describe('distance', () => {
  it('is 111 km for a degree of latitude, due north', () => {
    const from = { longitude: 112, latitude: 28 };
    const to = { longitude: 112, latitude: 29 };
    expect(Math.round(metresBetween(from, to))).toBe(111_195);
    expect(directionWord(bearingFrom(from, to))).toBe('北');
  });

  it('tells the direction by the nearest of eight points', () => {
    const from = { longitude: 112, latitude: 28 };
    expect(directionWord(bearingFrom(from, { longitude: 112.01, latitude: 27.99 }))).toBe('东南');
    expect(directionWord(bearingFrom(from, { longitude: 111.99, latitude: 28 }))).toBe('西');
  });

  it('puts a town in the middle of its kindergartens, and nowhere where it has none', () => {
    expect(
      middleOf([
        { longitude: 112, latitude: 28 },
        { longitude: 113, latitude: 29 },
      ]),
    ).toEqual({
      longitude: 112.5,
      latitude: 28.5,
    });
    expect(middleOf([])).toBeNull();
  });
});
