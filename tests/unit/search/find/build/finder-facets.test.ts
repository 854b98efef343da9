import { describe, expect, it } from 'vitest';
import { FACTS } from '../../../../../src/facts/index.ts';
import { finderFacets } from '../../../../../src/search/find/build/finder-facets.ts';
import { FINDER_FACTS } from '../../../../../src/search/find/build/finder-facts.ts';
import { choiceLabel } from '../../../../../src/search/find/facet.ts';
import { facts, kindergarten } from '../finder-entries.ts';

const ENTRIES = [
  kindergarten('1 号园', { facts: facts({ rating: '二级园' }) }),
  kindergarten('2 号园', { facts: facts({ rating: '一级园', nature: '民办' }) }),
];

describe('the facets of the finder', () => {
  const facets = finderFacets(ENTRIES, FINDER_FACTS, {
    rating: [{ value: '一级园' }, { value: '二级园' }],
  });

  it('are those of the facts, and free places: one answer first, then several, then ticks', () => {
    expect(facets.map(({ id }) => id)).toEqual([
      'nature',
      'inclusive',
      'service',
      'rating',
      'school-bus',
      'nursery',
      'integrated',
      'free',
    ]);
  });

  it('say a yes and a no in the words of the fact', () => {
    expect(facets.find(({ id }) => id === 'inclusive')).toEqual({
      id: 'inclusive',
      kind: 'either',
      legend: '普惠性',
      choices: [
        { value: '是', label: '普惠性' },
        { value: '否', label: '非普惠性' },
      ],
    });
  });

  it('show the levels of a rating in the order of their scheme', () => {
    expect(facets.find(({ id }) => id === 'rating')?.choices.map(({ label }) => label)).toEqual([
      '一级园',
      '二级园',
    ]);
  });

  it('name the age group that free places are asked of', () => {
    const free = facets.find(({ id }) => id === 'free');
    const [choice] = free?.choices ?? [];
    expect(free && choice && choiceLabel(free, choice, '大班')).toBe('大班有空余学位');
    expect(free && choice && choiceLabel(free, choice, '混龄')).toBe('混龄班有空余学位');
  });

  it('take no name that the address has for something else', () => {
    const taken = ['q', 'town', 'age', 'feeMin', 'feeMax', 'fee', 'near', 'sort', 'view', 'all', 'reset'];
    const own = FACTS.filter(({ uses }) => uses.facet).map(({ id }) => id);
    expect(own.filter((id) => [...taken, 'free'].includes(id))).toEqual([]);
  });
});
