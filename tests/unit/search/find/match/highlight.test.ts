import { describe, expect, it } from 'vitest';
import { markerFor } from '../../../../../src/search/find/match/highlight.ts';
import { indexOf, kindergarten } from '../finder-entries.ts';

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
