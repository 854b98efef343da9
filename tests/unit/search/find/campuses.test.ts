import { describe, expect, it } from 'vitest';
import { finderFacets } from '../../../../src/search/find/build/finder-facets.ts';
import { FINDER_FACTS } from '../../../../src/search/find/build/finder-facts.ts';
import { townLists } from '../../../../src/search/find/build/plain-lists.ts';
import { answerState, campusInTowns } from '../../../../src/search/find/answer.ts';
import { DEFAULT_STATE, type FinderState } from '../../../../src/search/find/finder-state.ts';
import { withPhones } from '../../../../src/search/find/load-index.ts';
import { markerFor } from '../../../../src/search/find/match/highlight.ts';
import { search } from '../../../../src/search/find/match/match.ts';
import { originOf } from '../../../../src/search/find/near.ts';
import { buildFinderFiles } from '../../../../src/search/find/build/build-index.ts';
import { finderRow } from '../../../../src/search/find/row.ts';
import { understand } from '../../../../src/search/find/understand/understand.ts';
import { indexOf, kindergarten, namesFound, namesOf } from './finder-entries.ts';

const MOON = {
  name: '月牙分园',
  district: '990101003',
  town: '月牙镇',
  county: '长宁县',
  address: '月牙镇团结路9号',
  phones: ['000-7654321'],
  position: { longitude: 112.5, latitude: 28 },
};
const ENTRIES = [
  kindergarten('云溪镇中心幼儿园', {
    code: '9900000001',
    phones: ['000-1234567', '000-1234560'],
    position: { longitude: 112, latitude: 28 },
    campuses: [MOON],
  }),
  kindergarten('蓝天幼儿园', { code: '9900000002', position: { longitude: 112.4, latitude: 28 } }),
];
const FACETS = finderFacets(ENTRIES, FINDER_FACTS, {});
const INDEX = withPhones(indexOf(ENTRIES), buildFinderFiles(ENTRIES, FINDER_FACTS).phones);
const CENTRE = INDEX.names.displayed.indexOf('云溪镇中心幼儿园');

function answer(state: Partial<FinderState>) {
  const asked = { ...DEFAULT_STATE, ...state };
  return answerState(INDEX, asked, FACETS, understand(INDEX, FACETS, asked.q));
}

describe('a campus', () => {
  it.each(['月牙分园', '月牙镇', '团结路9号', '云溪镇中心月牙分园', 'yueyafenyuan', '月牙镇分园'])(
    'is found by %s',
    (query) => {
      const { rows, sure } = search(INDEX, query);
      expect(namesOf(INDEX, rows.slice(0, sure))).toEqual(['云溪镇中心幼儿园']);
      expect(markerFor(INDEX, query)(CENTRE).campus).toBe(0);
    },
  );

  it('is not what the name of its kindergarten asks for', () => {
    expect(markerFor(INDEX, '云溪镇中心')(CENTRE).campus).toBeNull();
  });

  it('is shown after the name of its kindergarten, in its own town', () => {
    expect(finderRow(INDEX, CENTRE, '小班', 0)).toMatchObject({
      name: '云溪镇中心幼儿园（月牙分园）',
      town: '月牙镇',
    });
  });

  it('has its part of the name marked', () => {
    expect(markerFor(INDEX, '月牙分园')(CENTRE).name).toEqual([[9, 13]]);
  });

  it('counts for the filter of its town, and its county counts the kindergarten once', () => {
    const { rows, filtered } = answer({ town: ['990101003'] });
    expect(namesOf(INDEX, rows)).toEqual(['云溪镇中心幼儿园']);
    expect(filtered.counts.get('town')?.get('990101003')).toBe(1);
    expect(answer({}).filtered.counts.get('town')?.get('990101')).toBe(2);
  });

  it('is what the row stands for only where the main seat is not in the towns chosen', () => {
    expect(campusInTowns(INDEX, answer({ town: ['990101003'] }), CENTRE)).toBe(0);
    expect(campusInTowns(INDEX, answer({ town: ['990101101'] }), CENTRE)).toBeNull();
    expect(campusInTowns(INDEX, answer({}), CENTRE)).toBeNull();
  });

  it('gives the distance where it is the nearest seat', () => {
    const position = { longitude: 112.5, latitude: 28 };
    const { rows, wayTo } = answer({ near: { kind: 'position', position } });
    expect(namesOf(INDEX, rows)).toEqual(['云溪镇中心幼儿园', '蓝天幼儿园']);
    expect(wayTo(CENTRE)).toEqual({ campus: 0, metres: 0, bearing: 0 });
  });

  it('gives its town a place to measure from', () => {
    expect(originOf(INDEX, { kind: 'district', code: '990101003' })).toEqual({
      position: { longitude: 112.5, latitude: 28 },
      label: '月牙镇',
    });
  });

  it('is in the list of its town, which counts no kindergarten more', () => {
    const list = townLists(INDEX).find(({ code }) => code === '990101003');
    expect(list).toEqual({
      code: '990101003',
      town: '月牙镇',
      county: '长宁县',
      rows: [],
      notRunning: [],
      campuses: [{ row: CENTRE, campus: 0 }],
    });
  });
});

describe('a telephone', () => {
  it.each(['000-1234567', '1234567', '0001234567', '000 123 4567', '（000）1234567', '+86 000 1234567'])(
    'is found as %s',
    (query) => {
      expect(namesFound(INDEX, query)).toEqual(['云溪镇中心幼儿园']);
    },
  );

  it.each([
    '000/1234567',
    '000.123.4567',
    '电话：000-1234567',
    'tel:0001234567',
    '打1234567',
    '000-1234567转801',
    '1234567是哪个幼儿园',
  ])('is found in %s', (query) => {
    expect(namesFound(INDEX, query)).toEqual(['云溪镇中心幼儿园']);
  });

  it('is found by its beginning or its end, from four digits on', () => {
    expect(namesFound(INDEX, '1234')).toEqual(['云溪镇中心幼儿园']);
    expect(namesFound(INDEX, '4567')).toEqual(['云溪镇中心幼儿园']);
    expect(namesFound(INDEX, '123')).toEqual([]);
  });

  it('is more than a year beside words', () => {
    expect(namesFound(INDEX, '1234年招生')).toEqual([]);
  });

  it('of a campus leads to the campus, and is shown', () => {
    const marks = markerFor(INDEX, '7654321')(CENTRE);
    expect(marks.campus).toBe(0);
    expect(marks.text).toEqual({ kind: 'phones', text: '000-7654321', ranges: [[0, 11]] });
  });

  it('is asked for once digits are typed', () => {
    expect(search(indexOf(ENTRIES), '1234567').lacks).toEqual(['phones']);
    expect(search(indexOf(ENTRIES), '人民路123').lacks).toEqual([]);
  });

  it('goes as a whole number before one that only begins so', () => {
    const two = [
      kindergarten('阳光幼儿园', { phones: ['000-81330421'] }),
      kindergarten('蓝天幼儿园', { phones: ['000-8133042'] }),
    ];
    const index = withPhones(indexOf(two), buildFinderFiles(two, FINDER_FACTS).phones);
    expect(namesFound(index, '8133042')).toEqual(['蓝天幼儿园', '阳光幼儿园']);
  });
});
