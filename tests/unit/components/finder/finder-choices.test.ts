import { describe, expect, it } from 'vitest';
import { finderChoices } from '../../../../src/components/finder/finder-choices.ts';
import { finderFacets } from '../../../../src/search/find/build/finder-facets.ts';
import { FINDER_FACTS } from '../../../../src/search/find/build/finder-facts.ts';
import { townLists } from '../../../../src/search/find/build/plain-lists.ts';
import { runningRows } from '../../../../src/search/find/found.ts';
import { filterRows } from '../../../../src/search/find/filter.ts';
import { DEFAULT_STATE } from '../../../../src/search/find/finder-state.ts';
import { facetsOf, facts, indexOf, kindergarten } from '../../search/find/finder-entries.ts';

const ENTRIES = [
  kindergarten('1 号园', { facts: facts({ nursery: true, rating: '一级园' }) }),
  kindergarten('2 号园', {
    district: '990102101',
    town: '重岗乡',
    county: '安平县',
    facts: facts({ nature: '民办' }),
  }),
  kindergarten('3 号园', {
    district: '990102102',
    town: '南湖乡',
    county: '安平县',
    facts: facts({ status: '停办' }),
  }),
];
const index = indexOf(ENTRIES);
const facets = facetsOf(ENTRIES);
const running = runningRows(index);
const choices = finderChoices({
  facets,
  running,
  counts: filterRows(index, running, DEFAULT_STATE, facets).counts,
  towns: townLists(index),
});

describe('the boxes of the finder', () => {
  it('count running kindergartens, 不限 all of them', () => {
    expect(choices.single.find(({ id }) => id === 'nature')).toEqual({
      id: 'nature',
      legend: '办园性质',
      control: 'radio',
      groups: [
        {
          heading: null,
          choices: [
            { value: '', label: '不限', count: 2 },
            { value: '公办', label: '公办', count: 1 },
            { value: '民办', label: '民办', count: 1 },
          ],
        },
      ],
    });
  });

  it('leave out what every kindergarten, or none, answers alike', () => {
    expect(choices.single.map(({ id }) => id)).toEqual(['nature']);
    expect(choices.several.map(({ id }) => id)).toEqual(['rating']);
  });

  it('always ask for free places: another age group may have some', () => {
    expect(choices.ticks.map(({ id }) => id)).toEqual(['nursery', 'free']);
  });

  it('have the towns of each county where somebody runs', () => {
    expect(choices.towns).toEqual([
      {
        county: { value: '990101', label: '长宁县', count: 1 },
        towns: [{ value: '990101101', label: '云溪镇', count: 1 }],
      },
      {
        county: { value: '990102', label: '安平县', count: 1 },
        towns: [{ value: '990102101', label: '重岗乡', count: 1 }],
      },
    ]);
  });
});

describe('the levels of two schemes', () => {
  const rated = [
    kindergarten('1 号园', { facts: facts({ rating: '一类' }) }),
    kindergarten('2 号园', { facts: facts({ rating: '市一级' }) }),
    kindergarten('3 号园'),
  ];
  const arranged = [
    { value: '一类', group: '类别评估' },
    { value: '市一级', group: '等级评估' },
  ];
  const grouped = finderFacets(rated, FINDER_FACTS, { rating: arranged });
  const other = indexOf(rated);
  const { several } = finderChoices({
    facets: grouped,
    running: runningRows(other),
    counts: filterRows(other, runningRows(other), DEFAULT_STATE, grouped).counts,
    towns: townLists(other),
  });

  it('stand under the names of their schemes', () => {
    expect(several.find(({ id }) => id === 'rating')?.groups).toEqual([
      { heading: '类别评估', choices: [{ value: '一类', label: '一类', count: 1 }] },
      { heading: '等级评估', choices: [{ value: '市一级', label: '市一级', count: 1 }] },
    ]);
  });
});
