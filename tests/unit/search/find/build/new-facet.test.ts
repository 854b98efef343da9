import { describe, expect, it } from 'vitest';
import { NOT_GIVEN } from '../../../../../src/domain/reported.ts';
import { type Fact, fact } from '../../../../../src/facts/fact.ts';
import { yesNo } from '../../../../../src/facts/words.ts';
import { buildFinderFiles } from '../../../../../src/search/find/build/build-index.ts';
import { finderFacets } from '../../../../../src/search/find/build/finder-facets.ts';
import { FINDER_FACTS } from '../../../../../src/search/find/build/finder-facts.ts';
import { filterRows } from '../../../../../src/search/find/filter.ts';
import { DEFAULT_STATE, readState, writeState } from '../../../../../src/search/find/finder-state.ts';
import { loadCore } from '../../../../../src/search/find/load-index.ts';
import { facts, kindergarten, TODAY } from '../finder-entries.ts';

/** Facts that no code of the finder knows. */
const BREAKFAST = fact({
  id: 'breakfast',
  term: '早餐',
  about: '供不供早餐。',
  valueOf: () => NOT_GIVEN,
  words: yesNo,
  source: { tables: ['kindergartens'] },
  uses: { facet: { kind: 'tick', label: '供早餐' } },
});
const FEATURES = fact({
  id: 'features',
  term: '特色',
  about: '特色标签。',
  valueOf: () => NOT_GIVEN,
  words: (words: readonly string[]) => words.join('、'),
  source: { tables: ['kindergartens'] },
  uses: { facet: { kind: 'many', legend: '特色' } },
});
const STOREYS = fact({
  id: 'storeys',
  term: '楼层',
  about: '几层楼。',
  valueOf: () => NOT_GIVEN,
  words: (number: number) => `${number} 层`,
  source: { tables: ['kindergartens'] },
  uses: { facet: { kind: 'one', legend: '楼层' } },
});

const ENTRIES = [
  kindergarten('1 号园', {
    facts: facts({ breakfast: true, features: ['乡镇中心园', '港籍班'], storeys: 3 }),
  }),
  kindergarten('2 号园', { facts: facts({ breakfast: false, features: ['港籍班'], storeys: 3 }) }),
  kindergarten('3 号园', { facts: facts({ storeys: 2 }) }),
];

function finderOf(added: Fact, orders: Parameters<typeof finderFacets>[2] = {}) {
  const all = [...FINDER_FACTS, added];
  const facets = finderFacets(ENTRIES, all, orders);
  const index = loadCore(buildFinderFiles(ENTRIES, all).core, TODAY);
  const filter = (query: string) =>
    filterRows(index, [0, 1, 2], readState(new URLSearchParams(query), facets), facets);
  return { facets, filter, facet: facets.find(({ id }) => id === added.id) };
}

describe('a fact with a facet, and nothing else', () => {
  it('is a box in the form', () => {
    expect(finderOf(BREAKFAST).facet).toEqual({
      id: 'breakfast',
      kind: 'tick',
      legend: null,
      choices: [{ value: '是', label: '供早餐' }],
    });
  });

  it('narrows by the parameter of its name', () => {
    expect(finderOf(BREAKFAST).filter('breakfast=是').rows).toEqual([0]);
  });

  it('is counted: what is not known counts for nothing', () => {
    expect(finderOf(BREAKFAST).filter('').counts.get('breakfast')).toEqual(new Map([['是', 1]]));
  });

  it('is written into the address', () => {
    const state = { ...DEFAULT_STATE, facets: { breakfast: ['是'] } };
    const written = writeState(state, finderOf(BREAKFAST).facets);
    expect(decodeURIComponent(written.toString())).toBe('breakfast=是');
  });
});

describe('a facet of which one or several values are chosen', () => {
  it('offers the values there are in their own words, the commonest first', () => {
    expect(finderOf(STOREYS).facet?.choices).toEqual([
      { value: '3', label: '3 层' },
      { value: '2', label: '2 层' },
    ]);
  });

  it('offers them in an order that is given', () => {
    expect(
      finderOf(STOREYS, { storeys: [{ value: '2' }, { value: '3' }] }).facet?.choices.map(
        ({ value }) => value,
      ),
    ).toEqual(['2', '3']);
  });

  it('narrows by a number as it is written', () => {
    expect(finderOf(STOREYS).filter('storeys=2').rows).toEqual([2]);
  });

  it('counts a kindergarten under each word of a list', () => {
    expect(finderOf(FEATURES).filter('').counts.get('features')).toEqual(
      new Map([
        ['乡镇中心园', 1],
        ['港籍班', 2],
      ]),
    );
    expect(finderOf(FEATURES).filter('features=港籍班').rows).toEqual([0, 1]);
  });
});
