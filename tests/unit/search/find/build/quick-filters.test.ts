import { expect, it } from 'vitest';
import { runningRows } from '../../../../../src/search/find/found.ts';
import type { FinderEntry } from '../../../../../src/search/find/build/entry.ts';
import { type QuickFilter, quickFilters } from '../../../../../src/search/find/build/quick-filters.ts';
import { filterRows } from '../../../../../src/search/find/filter.ts';
import { DEFAULT_STATE } from '../../../../../src/search/find/finder-state.ts';
import { facetsOf, facts, indexOf, kindergarten } from '../finder-entries.ts';

function quickFiltersOf(entries: readonly FinderEntry[]): readonly QuickFilter[] {
  const [index, facets] = [indexOf(entries), facetsOf(entries)];
  const { counts } = filterRows(index, runningRows(index), DEFAULT_STATE, facets);
  return quickFilters({ facets, counts });
}

it('offers a condition that some running kindergarten meets, and no other', () => {
  const filters = quickFiltersOf([
    kindergarten('1 号园', { facts: facts({ 'free/小班': 0, 'free/大班': 2 }) }),
    kindergarten('2 号园', { facts: facts({ nature: '民办', nursery: true, inclusive: false }) }),
    kindergarten('3 号园', { facts: facts({ status: '停办', integrated: true, 'free/小班': 5 }) }),
  ]);
  expect(filters).toEqual([
    { path: '/kindergartens/?inclusive=%E6%98%AF', label: '普惠性' },
    { path: '/kindergartens/?nursery=%E6%98%AF', label: '招收托班' },
  ]);
});

it('names the age group whose free places it finds', () => {
  const filters = quickFiltersOf([
    kindergarten('1 号园', { facts: facts({ nature: '民办', inclusive: false, 'free/小班': 3 }) }),
  ]);
  expect(filters.map(({ label }) => label)).toEqual(['小班有空余学位']);
});
